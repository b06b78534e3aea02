package org.claimline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.claimline.model.StatementDate.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementDateTest {
    @ParameterizedTest
    @CsvSource({
        "2025-09-05,2025-09-05,2025-09-05",
        "2025-09-05?,2025-09-05,2025-09-05",
        "2025-09,2025-09-01,2025-09-30",
        "2024-02,2024-02-01,2024-02-29",
        "2025-02~,2025-02-01,2025-02-28",
        "2025,2025-01-01,2025-12-31",
        "2025-21,2025-03-01,2025-05-31",
        "2025-22,2025-06-01,2025-08-31",
        "2025-23,2025-09-01,2025-11-30",
        "2025-24,2025-12-01,2026-02-28",
        "2027-24,2027-12-01,2028-02-29",
        "2025-07-01/2025-07-17,2025-07-01,2025-07-17",
        "2025-12/2026,2025-12-01,2026-12-31",
        "../2025-09-05,,2025-09-05",
        "2025-09-05/..,2025-09-05,",
        "../2025-09?,,2025-09-30",
        "'',,",
    })
    void theBoundsAreTheFirstAndTheLastDayThatItMayBe(String edtf, LocalDate earliest, LocalDate latest) {
        StatementDate date = StatementDate.parse(edtf);
        assertThat(date.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(date.latest()).isEqualTo(Optional.ofNullable(latest));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-05,2025-09-05?",
        "2025-09,2025-09?",
        "2025-24,2025-24?",
        "2025,2025?",
        "2025-09~,2025-09?",
        "../2025-09-05,../2025-09-05?",
        "2025-07-01/2025-07-17,2025-07-01?/2025-07-17?",
        "'',''",
    })
    void anyDateCanBeDoubted(String sure, String doubtful) {
        assertThat(StatementDate.parse(sure).uncertain().edtf()).isEqualTo(doubtful);
    }

    @Test
    void everyMarkOfDoubtMakesItUncertain() {
        assertThat(Stream.of("2025?", "2025-09~", "2025-09-05%", "2025-21?", "../2025?", "2024~/2025"))
                .allMatch(edtf -> StatementDate.parse(edtf).isUncertain());
        assertThat(Stream.of("2025", "2025-09", "2025-09-05", "2025-21", "../2025", "2024/2025", ""))
                .noneMatch(edtf -> StatementDate.parse(edtf).isUncertain());
    }

    @Test
    void onlyACertainDayIsExact() {
        assertThat(Stream.of("2025-09-05", "2025-09-05?", "2025-09", "2025-09-05/2025-09-06", "../2025-09-05", "")
                        .filter(edtf -> StatementDate.parse(edtf).isExactDay()))
                .containsExactly("2025-09-05");
    }

    @Test
    void nothingButTheEmptyDateIsUnknown() {
        assertThat(StatementDate.parse("").isKnown()).isFalse();
        assertThat(StatementDate.parse("../2025").isKnown()).isTrue();
        assertThat(StatementDate.parse("")).isSameAs(StatementDate.UNKNOWN);
    }

    @Test
    void betweenADayAndItselfIsThatDay() {
        LocalDate day = LocalDate.of(2025, 9, 5);
        assertThat(StatementDate.between(day, day)).isEqualTo(StatementDate.of(day));
        assertThat(StatementDate.between(day, day.plusDays(1)).edtf()).isEqualTo("2025-09-05/2025-09-06");
    }

    @Test
    void aStandingPositionIsOpenAtItsBeginning() {
        assertThat(StatementDate.onOrBefore(StatementDate.of(YearMonth.of(2025, 9)))
                        .edtf())
                .isEqualTo("../2025-09");
    }

    @Test
    void anIntervalThatRunsBackwardsIsRefused() {
        LocalDate day = LocalDate.of(2025, 9, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementDate.between(day, day.minusDays(1)))
                .withMessage("2025-09-05 lies after 2025-09-04");
    }

    @Test
    void anIntervalOpenOnBothSidesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatementDate.Interval(Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"20", "25"})
    void thereAreFourSeasons(int season) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatementDate.Season(2025, season, Certainty.CERTAIN))
                .withMessageContaining("no season " + season);
    }

    @Test
    void whatIsWrittenReadsBackAsTheSameDate() {
        dates().forEach(date -> assertThat(StatementDate.parse(date.edtf())).isEqualTo(date));
    }

    @Test
    void noDateEndsBeforeItBegins() {
        dates().filter(date -> date.earliest().isPresent() && date.latest().isPresent())
                .forEach(date -> assertThat(date.earliest().orElseThrow())
                        .as(date.edtf())
                        .isBeforeOrEqualTo(date.latest().orElseThrow()));
    }

    @Test
    void doubtMovesNoBound() {
        dates().forEach(date -> {
            assertThat(date.uncertain().earliest()).as(date.edtf()).isEqualTo(date.earliest());
            assertThat(date.uncertain().latest()).as(date.edtf()).isEqualTo(date.latest());
        });
    }

    private static Stream<StatementDate> dates() {
        Random random = new Random(20250905);
        return Stream.generate(() -> date(random)).limit(5_000);
    }

    private static StatementDate date(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new StatementDate.Interval(Optional.empty(), Optional.of(point(random)));
            case 1 -> new StatementDate.Interval(Optional.of(point(random)), Optional.empty());
            case 2 -> interval(point(random), point(random));
            default -> point(random);
        };
    }

    private static StatementDate interval(StatementDate one, StatementDate other) {
        boolean ordered = !one.earliest().orElseThrow().isAfter(other.latest().orElseThrow());
        return new StatementDate.Interval(Optional.of(ordered ? one : other), Optional.of(ordered ? other : one));
    }

    private static StatementDate point(Random random) {
        Certainty certainty = Certainty.values()[random.nextInt(Certainty.values().length)];
        LocalDate day = LocalDate.of(1, 1, 1).plusDays(random.nextInt(9_998 * 365));
        return switch (random.nextInt(4)) {
            case 0 -> new StatementDate.Day(day, certainty);
            case 1 -> new StatementDate.Month(YearMonth.from(day), certainty);
            case 2 -> new StatementDate.Season(day.getYear(), 21 + random.nextInt(4), certainty);
            default -> new StatementDate.Year(day.getYear(), certainty);
        };
    }
}
