package org.claimline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.claimline.model.StatementDate.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @Test
    void eachPrecisionIsATypeOfItsOwn() {
        assertThat(Edtf.parse("2025-09-05"))
                .isEqualTo(new StatementDate.Day(LocalDate.of(2025, 9, 5), Certainty.CERTAIN));
        assertThat(Edtf.parse("2025-09?"))
                .isEqualTo(new StatementDate.Month(YearMonth.of(2025, 9), Certainty.UNCERTAIN));
        assertThat(Edtf.parse("2025-22~")).isEqualTo(new StatementDate.Season(2025, 22, Certainty.APPROXIMATE));
        assertThat(Edtf.parse("2025%")).isEqualTo(new StatementDate.Year(2025, Certainty.UNCERTAIN_AND_APPROXIMATE));
        assertThat(Edtf.parse("")).isEqualTo(StatementDate.UNKNOWN);
    }

    @Test
    void twoDotsLeaveASideOpen() {
        StatementDate day = Edtf.parse("2025-09-05");
        assertThat(Edtf.parse("../2025-09-05"))
                .isEqualTo(new StatementDate.Interval(Optional.empty(), Optional.of(day)));
        assertThat(Edtf.parse("2025-09-05/.."))
                .isEqualTo(new StatementDate.Interval(Optional.of(day), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                " 2025",
                "2025 ",
                "25",
                "20255",
                "2025-9",
                "2025-09-5",
                "2025/09/05",
                "05.09.2025",
                "2025-09-05T10:00",
                "2025??",
                "?2025",
                "2025-?",
                "/",
                "/2025",
                "2025/",
                "..",
                "2025/2026/2027",
                "２０２５",
                "-2025",
                "2025-09-05\n"
            })
    void whatIsNoDateIsRefusedByName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(text))
                .withMessage("\"" + text + "\" is no EDTF date such as 2025-09-05 or 2025-09?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2025-00",
                "2025-13",
                "2025-20",
                "2025-25",
                "2025-09-31",
                "2025-09-00",
                "2025-21-01"
            })
    void whatIsNotInTheCalendarIsRefusedByName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(text))
                .withMessage("\"" + text + "\" is no date of the calendar");
    }

    @Test
    void anIntervalThatIsBackwardsOrOpenOnBothSidesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse("2026-01/2025-12"))
                .withMessage("2026-01 lies after 2025-12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse("../.."))
                .withMessageContaining("open on both sides");
    }
}
