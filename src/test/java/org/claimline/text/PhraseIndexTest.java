package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimline.text.PhraseIndex.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

class PhraseIndexTest {
    private static final WordClasses NONE = WordClasses.of(Map.of());

    @Test
    void everyMatchIsFoundInTheOrderOfItsFirstWord() {
        PhraseIndex<String> index = index("ruled out", "not ruled out", "troops");
        assertThat(matches(index, "They have not ruled out troops"))
                .containsExactly(
                        new Match<>("not ruled out", 2, 5),
                        new Match<>("ruled out", 3, 5),
                        new Match<>("troops", 5, 6));
    }

    @Test
    void aPatternThatCanBeginWithAnyWordIsTriedEverywhere() {
        assertThat(matches(index("deploy*", "# men"), "The deployment of 30 men"))
                .containsExactly(new Match<>("deploy*", 1, 2), new Match<>("# men", 3, 5));
    }

    @Test
    void nothingIsFoundOutsideTheTokensAskedFor() {
        Tokens tokens = Tokens.of("troops or troops or troops");
        assertThat(index("troops", "troops or").matches(tokens, 1, 3)).containsExactly(new Match<>("troops", 2, 3));
    }

    @Test
    void aMatchInsideALongerOneIsNotOutermost() {
        List<Match<String>> found = matches(index("ruled out", "not ruled out", "out troops"), "not ruled out troops");
        assertThat(PhraseIndex.outermost(found))
                .containsExactly(new Match<>("not ruled out", 0, 3), new Match<>("out troops", 2, 4));
    }

    @Test
    void twoMatchesOfTheSamePlaceAreBothOutermost() {
        List<Match<String>> found = matches(index("troops", "(troops|men)"), "troops");
        assertThat(PhraseIndex.outermost(found)).hasSize(2);
    }

    @Test
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void aHundredThousandEqualWordsAreSearchedQuickly() {
        PhraseIndex<String> index = index("a ..20 a ..20 b", "a? a? a? a? a? a? a? a? b", "a ..8 c", "a a a");
        assertThat(matches(index, "a ".repeat(100_000))).hasSize(99_998);
    }

    private static PhraseIndex<String> index(String... patterns) {
        PhraseIndex<String> index = new PhraseIndex<>();
        for (String pattern : patterns) {
            index.add(pattern, PhrasePattern.compile(pattern, NONE));
        }
        return index;
    }

    private static List<Match<String>> matches(PhraseIndex<String> index, String text) {
        Tokens tokens = Tokens.of(text);
        return index.matches(tokens, 0, tokens.size());
    }
}
