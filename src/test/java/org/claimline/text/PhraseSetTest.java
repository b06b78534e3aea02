package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseSetTest {
    private final PhraseSet set = PhraseSet.of(List.of("boots", "Boots on the Ground", "boots on", "hasn’t", ""));

    @Test
    void theLongestPhraseThatStandsThereCounts() {
        Tokens tokens = Tokens.of("No boots on the ground, no boots on deck, no boots");
        assertThat(set.longestAt(tokens, 1, tokens.size())).isEqualTo(4);
        assertThat(set.longestAt(tokens, 7, tokens.size())).isEqualTo(2);
        assertThat(set.longestAt(tokens, 12, tokens.size())).isEqualTo(1);
        assertThat(set.longestAt(tokens, 0, tokens.size())).isZero();
    }

    @Test
    void aPhraseDoesNotReachBeyondTheEnd() {
        Tokens tokens = Tokens.of("boots on the ground");
        assertThat(set.longestAt(tokens, 0, 3)).isEqualTo(2);
        assertThat(set.longestAt(tokens, 0, 1)).isEqualTo(1);
    }

    @Test
    void singleWordsAreHeldInFoldedForm() {
        assertThat(set.contains("boots")).isTrue();
        assertThat(set.contains("hasn't")).isTrue();
        assertThat(set.contains("on")).isFalse();
    }

    @Test
    void theWordsThatAPhraseBeginsWithAreTold() {
        assertThat(set.firstWords().boxed()).containsExactlyInAnyOrder(Vocabulary.of("boots"), Vocabulary.of("hasn't"));
    }

    @Test
    void aPhraseIsCutIntoWordsAsATextIs() {
        assertThat(PhraseSet.words("Macron’s U.S. so-called plan"))
                .containsExactly("macron", "'s", "u.s.", "so-called", "plan");
        assertThat(PhraseSet.words(" ")).isEmpty();
    }
}
