package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasePatternTest {
    private static final WordClasses CLASSES = WordClasses.of(Map.of(
            "send", List.of("send", "sends", "sent"),
            "troops", List.of("troops", "boots", "boots on the ground")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "rule out~rule out it~rule out",
                "Rule OUT~rULE out it~rULE out",
                "deploy*~deployments here~deployments",
                "<send> troops~Sent troops away~Sent troops",
                "# troops~5,000 troops~5,000 troops",
                "send <troops>~send boots on the ground now~send boots on the ground",
                "send <troops>~send boots on foot~send boots",
                "(no|not any) troops~not any troops~not any troops",
                "(no|not any) troops~no troops~no troops",
                "no (foreign)? troops~no foreign troops~no foreign troops",
                "no foreign? troops~no troops~no troops",
                "no (a b|c)? troops~no a b troops~no a b troops",
                "no <send>? troops~no troops~no troops",
                "will (not (ever)?)? go~will not ever go~will not ever go",
                "will (not (ever)?)? go~will go~will go",
                "send .. troops~send one two three four troops~send one two three four troops",
                "send ..1 troops~send troops~send troops",
                "send ..2 troops~send any more troops~send any more troops",
                "a (b|b c)~a b c~a b c",
                "a b? b? c?~a b b c~a b b c",
                "a ..3 b~a b b b~a b b b",
                "hasn't~hasn’t come~hasn’t",
            })
    void theLongestMatchIsFound(String pattern, String text, String matched) {
        Tokens tokens = Tokens.of(text);
        int end = compile(pattern).matchAt(tokens, 0, tokens.size());
        assertThat(end).isPositive();
        assertThat(tokens.span(0, end).in(text)).isEqualTo(matched);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "rule out~rules out",
                "rule out~rule",
                "deploy*~redeployment",
                "# troops~five troops",
                "<send> troops~sending troops",
                "send .. troops~send one two three four five troops",
                "send ..1 troops~send any more troops",
                "send .. troops~send men ; troops",
                "no (a b|c)? troops~no a troops",
                "a (b|c) d~a d",
            })
    void whatThePatternDoesNotSayIsNotMatched(String pattern, String text) {
        Tokens tokens = Tokens.of(text);
        assertThat(compile(pattern).matchAt(tokens, 0, tokens.size())).isEqualTo(-1);
    }

    @Test
    void aMatchBeginsAtTheTokenAskedForAndEndsByTheEnd() {
        Tokens tokens = Tokens.of("we rule out troops");
        PhrasePattern pattern = compile("rule out troops?");
        assertThat(pattern.matchAt(tokens, 0, 4)).isEqualTo(-1);
        assertThat(pattern.matchAt(tokens, 1, 4)).isEqualTo(4);
        assertThat(pattern.matchAt(tokens, 1, 3)).isEqualTo(3);
        assertThat(pattern.matchAt(tokens, 1, 2)).isEqualTo(-1);
    }

    @Test
    void noMatchIsLongerThanTheWindow() {
        PhrasePattern pattern = compile("a ..100 b");
        Tokens inside = Tokens.of("a " + "x ".repeat(PhrasePattern.WINDOW - 2) + "b");
        Tokens outside = Tokens.of("a " + "x ".repeat(PhrasePattern.WINDOW - 1) + "b");
        assertThat(pattern.matchAt(inside, 0, inside.size())).isEqualTo(PhrasePattern.WINDOW);
        assertThat(pattern.matchAt(outside, 0, outside.size())).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "(a b~a bracket is not closed",
                "a (b (c)~a bracket is not closed",
                "a) b~a bracket too many",
                "a <tanks>~no class <tanks>",
                "a? b?~would match nothing at all",
                "..3~would match nothing at all",
                "(a)?~would match nothing at all",
            })
    void aWrongPatternIsRefusedWithAReason(String pattern, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> compile(pattern)).withMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a ..x", "()"})
    void aPatternOfNothingOrOfAGapWithoutANumberIsRefused(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> compile(pattern));
    }

    @Test
    void itIsShownAsItWasWritten() {
        assertThat(compile("(rule|rules) out ..3 <troops>")).hasToString("(rule|rules) out ..3 <troops>");
    }

    @Test
    void theWordsItCanBeginWithAreToldWhereTheyAreKnown() {
        assertThat(compile("(no|not)? <send> troops").firstWords())
                .hasValueSatisfying(words ->
                        assertThat(words).containsExactlyInAnyOrder(numbers("no", "not", "send", "sends", "sent")));
        assertThat(compile("<troops>").firstWords())
                .hasValueSatisfying(words -> assertThat(words).containsExactlyInAnyOrder(numbers("troops", "boots")));
        assertThat(compile("..2 troops").firstWords()).isEmpty();
        assertThat(compile("deploy* troops").firstWords()).isEmpty();
        assertThat(compile("# troops").firstWords()).hasValue(Set.of(Vocabulary.ANY_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ..12 a ..12 a ..12 b",
                "a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? b",
                "(a|a a|a a a)? (a|a a|a a a)? (a|a a|a a a)? (a|a a|a a a)? (a|a a|a a a)? (a|a a|a a a)? b",
                "..8 ..8 ..8 b",
            })
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void noPatternIsSlowOnAHundredThousandEqualWords(String pattern) {
        PhrasePattern compiled = compile(pattern);
        Tokens tokens = Tokens.of("a ".repeat(100_000));
        for (int at = 0; at < tokens.size(); at++) {
            assertThat(compiled.matchAt(tokens, at, tokens.size())).isEqualTo(-1);
        }
    }

    private static PhrasePattern compile(String pattern) {
        return PhrasePattern.compile(pattern, CLASSES);
    }

    private static Integer[] numbers(String... words) {
        return Stream.of(words).map(Vocabulary::of).toArray(Integer[]::new);
    }
}
