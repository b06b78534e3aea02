package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.timeline.PositionTrack.Word;
import org.junit.jupiter.api.Test;

class PositionTrackTest {
    /** The n-th mark has position n modulo 7. */
    private final LaneMarks lane = new Marks()
            .day(100)
            .day(100)
            .span(110, 112)
            .span(120, 300)
            .until(150)
            .day(200)
            .day(400)
            .lane();

    @Test
    void theLastWordOfADayCountsAndVagueDatesTellNothing() {
        assertThat(PositionTrack.words(lane, 0, 1_000)).extracting(Word::item).containsExactly(1, 2, 5, 6);
    }

    @Test
    void theWordBeforeTheViewIsKnown() {
        List<Word> words = PositionTrack.words(lane, 380, 420);
        assertThat(words).extracting(Word::item).containsExactly(5, 6);
    }

    @Test
    void tooManyWordsAreLeftToTheirCounts() {
        Marks many = new Marks();
        for (int n = 0; n < 700; n++) {
            many.day(100 + n);
        }
        assertThat(PositionTrack.words(many.lane(), 0, 1_000)).isEmpty();
        assertThat(PositionTrack.words(many.lane(), 200, 250)).hasSizeBetween(50, 110);
    }
}
