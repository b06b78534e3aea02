package org.claimline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-09-05",
                "2025-9-5",
                " 5 Sep 2025 ",
                "5 september 2025",
                "Sep 5, 2025",
                "September  5, 2025",
                "5.9.2025"
            })
    void aDayIsReadAsPeopleWriteIt(String typed) {
        assertThat(TypedDays.read(typed, false)).contains(LocalDate.of(2025, 9, 5));
    }

    @Test
    void aMonthOrAYearIsItsFirstDayOrItsLast() {
        assertThat(TypedDays.read("2024-02", false)).contains(LocalDate.of(2024, 2, 1));
        assertThat(TypedDays.read("Feb 2024", true)).contains(LocalDate.of(2024, 2, 29));
        assertThat(TypedDays.read("2024", false)).contains(LocalDate.of(2024, 1, 1));
        assertThat(TypedDays.read("2024", true)).contains(LocalDate.of(2024, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2025-02-30", "31 Sep 2025", "05/09/2025", "5 Sep", "20255", "2025-13"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(TypedDays.read(typed, false)).isEmpty();
    }
}
