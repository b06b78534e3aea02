package org.claimline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastTest {
    @ParameterizedTest
    @CsvSource({
        "easter,2024,2024-03-31",
        "easter,2025,2025-04-20",
        "easter,2026,2026-04-05",
        "easter,2038,2038-04-25",
        "easter-2,2026,2026-04-03",
        "easter+49,2026,2026-05-24",
        "--12-24,2025,2025-12-24",
    })
    void aFeastFallsOnADayOfTheYearOrIsCountedFromEaster(String written, int year, String day) {
        assertThat(new Feast(written).in(year)).isEqualTo(day);
    }
}
