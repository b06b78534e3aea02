package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private final Sentences sentences = new Sentences(Set.of("gen", "mr", "feb", "lt"));

    @Test
    void aFullStopAQuestionAndAnExclamationMarkEndASentence() {
        assertSplit("He said no. Why not? Never! So it is.", "He said no.", "Why not?", "Never!", "So it is.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Valery Gerasimov spoke.",
                "Lt. Gen. Keith Kellogg and Mr. Rutte agreed.",
                "On Feb. 5 he spoke.",
                "J. D. Vance and George W. Bush agreed.",
                "U.S. President Donald Trump agreed.",
                "The U.S. President agreed.",
                "It costs 3.5 million.",
                "He wrote to example.com and left.",
                "He left... and came back.",
                "“Why?” he asked.",
                "“Never!” she said.",
            })
    void aMarkInsideASentenceDoesNotEndIt(String text) {
        assertSplit(text, text);
    }

    @Test
    void anAbbreviationEndsASentenceWhereItsStopIsTheLastMark() {
        assertSplit(
                "They sided with the U.S. The Kremlin objected.", "They sided with the U.S.", "The Kremlin objected.");
    }

    @Test
    void closingMarksBelongToTheSentenceTheyClose() {
        assertSplit("“No troops.” He left.", "“No troops.”", "He left.");
        assertSplit("\"No troops!\" He left.", "\"No troops!\"", "He left.");
        assertSplit("(He said no.) Then he left.", "(He said no.)", "Then he left.");
        assertSplit("He said: “It is ‘no.’” Then he left.", "He said: “It is ‘no.’”", "Then he left.");
        assertSplit("«Нет.» Он ушёл.", "«Нет.»", "Он ушёл.");
    }

    @Test
    void openingMarksBelongToTheSentenceTheyOpen() {
        assertSplit("He left. “No troops,” he said.", "He left.", "“No troops,” he said.");
    }

    @Test
    void anEllipsisEndsASentenceOnlyBeforeACapital() {
        assertSplit("He paused… Then he left.", "He paused…", "Then he left.");
        assertSplit("He paused… then he left.", "He paused… then he left.");
        assertSplit("He paused... Then he left.", "He paused...", "Then he left.");
    }

    @Test
    void aLineThatGoesOnInLowerCaseIsTheSameSentence() {
        assertSplit("Russia will never\naccept troops.", "Russia will never\naccept troops.");
        assertSplit("Russia will never\r\naccept troops.", "Russia will never\r\naccept troops.");
    }

    @Test
    void anyOtherLineEndIsAParagraphs() {
        assertSplit("A headline without a stop\nRussia objected.", "A headline without a stop", "Russia objected.");
        assertSplit("A headline\r\n\r\nrussia objected.", "A headline", "russia objected.");
    }

    @Test
    void paragraphsAreNumberedFromNought() {
        assertThat(split("One. Two.\n\nThree.\r\nFour."))
                .extracting(Sentence::paragraph)
                .containsExactly(0, 0, 1, 2);
    }

    @Test
    void aSentenceHoldsItsOwnTokens() {
        List<Sentence> found = split("He left. She stayed.");
        assertThat(found.get(0).holds(0)).isTrue();
        assertThat(found.get(0).holds(2)).isTrue();
        assertThat(found.get(0).holds(3)).isFalse();
        assertThat(found.get(1).holds(3)).isTrue();
    }

    @Test
    void nothingHasNoSentence() {
        assertThat(split("")).isEmpty();
        assertThat(split(" \r\n\u00A0 ")).isEmpty();
    }

    @Test
    void inAnyTextEveryTokenStandsInExactlyOneSentence() {
        RandomTexts.some().forEach(text -> {
            Tokens tokens = Tokens.of(text);
            int next = 0;
            for (Sentence sentence : sentences.split(tokens)) {
                assertThat(sentence.firstToken()).as(text).isEqualTo(next);
                assertThat(sentence.endToken()).as(text).isGreaterThan(next);
                assertThat(sentence.span()).isEqualTo(tokens.span(sentence.firstToken(), sentence.endToken()));
                next = sentence.endToken();
            }
            assertThat(next).as(text).isEqualTo(tokens.size());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "(", ",", "? ", "U.S. ", "a. ", "\n"})
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void aHundredThousandMarksAreCutQuickly(String mark) {
        Tokens tokens = Tokens.of(mark.repeat(100_000));
        List<Sentence> found = sentences.split(tokens);
        assertThat(found.stream().mapToInt(s -> s.endToken() - s.firstToken()).sum())
                .isEqualTo(tokens.size());
    }

    private void assertSplit(String text, String... expected) {
        assertThat(split(text)).extracting(s -> s.span().in(text)).containsExactly(expected);
    }

    private List<Sentence> split(String text) {
        return sentences.split(Tokens.of(text));
    }
}
