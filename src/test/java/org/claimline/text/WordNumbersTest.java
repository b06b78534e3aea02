package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordNumbersTest {
    private final List<String> asked = new ArrayList<>();
    private final WordNumbers lengths = new WordNumbers(word -> {
        asked.add(word);
        return word.length();
    });

    @Test
    void theNumberOfAWordThatTheVocabularyKnowsIsWorkedOutOnce() {
        Tokens.shared("brigade");
        Tokens tokens = Tokens.of("The brigade, the Brigade");
        assertThat(lengths.of(tokens, 1)).isEqualTo(7);
        assertThat(lengths.of(tokens, 4)).isEqualTo(7);
        assertThat(asked).containsExactly("brigade");
    }

    @Test
    void aWordThatTheVocabularyLearnsLaterIsFoundToo() {
        Tokens.shared("brigade");
        assertThat(lengths.of(Tokens.of("brigade"), 0)).isEqualTo(7);
        Tokens.shared("fusiliersoftheguard");
        assertThat(lengths.of(Tokens.of("fusiliersoftheguard"), 0)).isEqualTo(19);
    }

    @Test
    void theNumberOfAnyOtherWordIsWorkedOutEachTime() {
        Tokens tokens = Tokens.of("qwertzuiop Qwertzuiop");
        assertThat(lengths.of(tokens, 0)).isEqualTo(10);
        assertThat(lengths.of(tokens, 1)).isEqualTo(10);
        assertThat(asked).hasSize(2);
    }
}
