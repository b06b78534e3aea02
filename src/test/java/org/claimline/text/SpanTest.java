package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void aSpanThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessage("no span from 3 to 2");
    }

    @Test
    void aNegativeStartIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }

    @Test
    void theStartIsInsideAndTheEndIsNot() {
        Span span = new Span(2, 5);
        assertThat(span.contains(1)).isFalse();
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.length()).isEqualTo(3);
    }

    @Test
    void anEmptySpanHoldsNoOffsetButLiesInsideASpanAroundIt() {
        Span empty = new Span(3, 3);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.contains(3)).isFalse();
        assertThat(new Span(2, 5).contains(empty)).isTrue();
        assertThat(new Span(2, 5).isEmpty()).isFalse();
    }

    @Test
    void aSpanContainsItselfAndNothingThatSticksOut() {
        Span span = new Span(2, 5);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(2, 6))).isFalse();
        assertThat(span.contains(new Span(1, 5))).isFalse();
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 2).overlaps(new Span(2, 4))).isFalse();
        assertThat(new Span(2, 4).overlaps(new Span(0, 2))).isFalse();
        assertThat(new Span(0, 3).overlaps(new Span(2, 4))).isTrue();
        assertThat(new Span(0, 9).overlaps(new Span(2, 4))).isTrue();
    }

    @Test
    void theUnionFillsTheGapBetween() {
        assertThat(new Span(7, 9).union(new Span(1, 2))).isEqualTo(new Span(1, 9));
        assertThat(new Span(0, 9).union(new Span(1, 2))).isEqualTo(new Span(0, 9));
    }

    @Test
    void theCoveringSpanReachesFromTheFirstStartToTheLastEnd() {
        assertThat(Span.covering(List.of(new Span(4, 5), new Span(1, 9), new Span(3, 12))))
                .isEqualTo(new Span(1, 12));
    }

    @Test
    void nothingCannotBeCovered() {
        assertThatThrownBy(() -> Span.covering(List.of())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void ofTwoThatStartTogetherTheLongerStandsFirst() {
        assertThat(List.of(new Span(2, 3), new Span(0, 1), new Span(2, 8)).stream()
                        .sorted())
                .containsExactly(new Span(0, 1), new Span(2, 8), new Span(2, 3));
    }

    @Test
    void itsWordsAreLiftedFromTheText() {
        assertThat(new Span(3, 9).in("No troops.")).isEqualTo("troops");
    }
}
