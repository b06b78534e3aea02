package org.claimline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimline.text.Span;
import org.junit.jupiter.api.Test;

class AnchorTest {
    private static final String TEXT = "PARIS. \"We send them,\" he said. Others did not.";
    private static final Evidence FOUND = new Evidence(
            new Span(7, 31), List.of(new Span(8, 20)), Optional.of(new Span(23, 25)), Optional.of(new Span(26, 30)));
    private static final Statement STATEMENT = new Statement(
            "0123456789abcdef",
            "article",
            new Speaker("he", SpeakerType.PERSON, "", ""),
            Dating.UNKNOWN,
            Position.COMMITS,
            "",
            List.of(),
            StatementKind.DIRECT,
            FOUND,
            new Wording("We send them", "\"We send them,\" he said.", "he", "said"),
            1,
            List.of(new Reason(Reason.Aspect.ATTRIBUTION, "rule", "why")));

    @Test
    void wordsThatStandWhereTheyWereFoundAreExact() {
        assertThat(FOUND.passage().in(TEXT)).isEqualTo(STATEMENT.wording().passage());
        assertThat(Anchor.of(STATEMENT, TEXT)).isEqualTo(new Anchor.Exact(FOUND));
    }

    @Test
    void wordsThatStandElsewhereAreFoundAgainNearestToWhereTheyWereAndToldSo() {
        Anchor anchor = Anchor.of(STATEMENT, "Corrected. " + TEXT + " " + TEXT);
        assertThat(anchor).isInstanceOfSatisfying(Anchor.FoundAgain.class, again -> {
            assertThat(again.moved()).isEqualTo(11);
            assertThat(again.found().source()).contains(new Span(34, 36));
        });
        assertThat(Anchor.of(STATEMENT, TEXT.substring(3)))
                .isInstanceOfSatisfying(
                        Anchor.FoundAgain.class,
                        again -> assertThat(again.moved()).isEqualTo(-3));
    }

    @Test
    void wordsThatAreGoneAreLost() {
        assertThat(Anchor.of(STATEMENT, "PARIS. \"We sent them,\" he said.")).isEqualTo(new Anchor.Lost());
        assertThat(Anchor.of(STATEMENT, "").evidence()).isEmpty();
    }
}
