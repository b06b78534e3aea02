package org.claimline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementQueryTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 3);
    private static final StatementQuery FULL = new StatementQuery(
            Set.of("Vladimir Putin"),
            Set.of("RU"),
            Set.of(Position.THREATENS),
            Optional.of(FIRST),
            Optional.of(LAST),
            "legitimate targets",
            Set.of("TASS"),
            Set.of(Review.ACCEPTED),
            Set.of("red line"),
            TimelineClock.PUBLISHED);

    @Test
    void askingNothingLeavesEveryFieldEmpty() {
        assertThat(StatementQuery.ALL.speakers()).isEmpty();
        assertThat(StatementQuery.ALL.countries()).isEmpty();
        assertThat(StatementQuery.ALL.positions()).isEmpty();
        assertThat(StatementQuery.ALL.from()).isEmpty();
        assertThat(StatementQuery.ALL.to()).isEmpty();
        assertThat(StatementQuery.ALL.text()).isEmpty();
        assertThat(StatementQuery.ALL.outlets()).isEmpty();
        assertThat(StatementQuery.ALL.reviews()).isEmpty();
        assertThat(StatementQuery.ALL.tags()).isEmpty();
    }

    @Test
    void builtFieldByFieldItIsTheSameQuery() {
        assertThat(StatementQuery.ALL
                        .withClock(FULL.clock())
                        .withTags(FULL.tags())
                        .withReviews(FULL.reviews())
                        .withOutlets(FULL.outlets())
                        .withText(FULL.text())
                        .withDates(FULL.from(), FULL.to())
                        .withPositions(FULL.positions())
                        .withCountries(FULL.countries())
                        .withSpeakers(FULL.speakers()))
                .isEqualTo(FULL);
    }

    @Test
    void emptiedFieldByFieldItAsksNothing() {
        assertThat(FULL.withSpeakers(Set.of())
                        .withCountries(Set.of())
                        .withPositions(Set.of())
                        .withDates(Optional.empty(), Optional.empty())
                        .withText("")
                        .withOutlets(Set.of())
                        .withReviews(Set.of())
                        .withTags(Set.of())
                        .withClock(TimelineClock.SAID))
                .isEqualTo(StatementQuery.ALL);
    }

    @Test
    void theClockAloneAsksNothing() {
        assertThat(StatementQuery.ALL.withClock(TimelineClock.PUBLISHED).asksNothing())
                .isTrue();
        assertThat(FULL.asksNothing()).isFalse();
        assertThat(FULL.asksForDays()).isTrue();
        assertThat(FULL.withDates(Optional.empty(), Optional.of(LAST)).asksForDays())
                .isTrue();
        assertThat(FULL.withDates(Optional.empty(), Optional.empty()).asksForDays())
                .isFalse();
    }

    @Test
    void changingOneFieldLeavesTheOthersAndTheOriginal() {
        StatementQuery changed = FULL.withDates(Optional.empty(), Optional.of(LAST));
        assertThat(changed.from()).isEmpty();
        assertThat(changed.to()).contains(LAST);
        assertThat(changed.withDates(FULL.from(), FULL.to())).isEqualTo(FULL);
        assertThat(FULL.from()).contains(FIRST);
    }

    @Test
    void itDoesNotChangeWithTheSetItWasGiven() {
        Set<String> speakers = new HashSet<>(Set.of("Vladimir Putin"));
        StatementQuery query = StatementQuery.ALL.withSpeakers(speakers);
        speakers.add("Donald Tusk");
        assertThat(query.speakers()).containsExactly("Vladimir Putin");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> query.speakers().add("Donald Tusk"));
    }
}
