package org.claimline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.text.WordClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleChecksTest {
    private static final List<String> SOME = List.of("He said no.");

    private final Set<String> ids = new HashSet<>();

    @Test
    void aRuleWithIdAndExamplesIsTaken() {
        assertThatNoException().isThrownBy(() -> RuleChecks.check("my.json", "my.rule", SOME, SOME, ids));
        assertThat(ids).containsExactly("my.rule");
    }

    @Test
    void anIdThatStandsThereTwiceIsRefusedNamingFileAndId() {
        RuleChecks.check("my.json", "my.rule", SOME, SOME, ids);
        assertRefused("my.rule", SOME, SOME, "my.json: the id my.rule stands there twice; give one of them another.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aRuleWithoutIdIsRefusedNamingTheFile(String id) {
        assertRefused(id, SOME, SOME, "my.json: a rule has no id; give it one.");
    }

    @Test
    void aRuleWithoutExamplesOrCounterexamplesIsRefusedNamingFileAndId() {
        String message = "my.json: rule %s needs at least one example and one counterexample; add them.";
        assertRefused("a", List.of(), SOME, message.formatted("a"));
        assertRefused("b", null, SOME, message.formatted("b"));
        assertRefused("c", SOME, List.of(), message.formatted("c"));
        assertRefused("d", SOME, null, message.formatted("d"));
    }

    @Test
    void aWrongPatternIsRefusedNamingFileAndIdAndWhatIsWrong() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> RuleChecks.pattern("my.json", "my.rule", "send <tanks>", WordClasses.of(Map.of())))
                .withMessage("my.json: rule my.rule has a wrong pattern: no class <tanks>");
    }

    private void assertRefused(String id, List<String> examples, List<String> counterexamples, String message) {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> RuleChecks.check("my.json", id, examples, counterexamples, ids))
                .withMessage(message);
    }
}
