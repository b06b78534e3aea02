package org.claimline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private final Confidence confidence = Confidence.load();

    @Test
    void anUndatedStatementIsLessSureThanADatedOne() {
        assertThat(confidence.of(List.of("saying", "topic.forces-and-place", "speaker.named", "date.unknown")))
                .isLessThan(
                        confidence.of(List.of("saying", "topic.forces-and-place", "speaker.named", "date.weekday")));
    }

    @Test
    void aRuleThatIsNotWeighedCountsAsTheMoreGeneralOne() {
        assertThat(confidence.of(List.of("date.no-such-rule"))).isEqualTo(confidence.of(List.of("date")));
        assertThat(confidence.of(List.of("nothing-of-the-kind"))).isEqualTo(confidence.of(List.of()));
    }

    @Test
    void itIsNeverCertain() {
        List<String> all = java.util.Collections.nCopies(100, "speaker.named");
        assertThat(confidence.of(all)).isBetween(0.05, 0.98);
    }
}
