package org.claimline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
    private final Grammar grammar = Grammar.load();

    @ParameterizedTest
    @CsvSource({
        "the,DETERMINER",
        "his,POSSESSIVE",
        "she,SUBJECT_PRONOUN",
        "him,OBJECT_PRONOUN",
        "of,PREPOSITION",
        "and,CONJUNCTION",
        "if,SUBORDINATOR",
        "has,AUXILIARY",
        "would,MODAL",
        "minister,PERSON",
        "ministry,BODY",
        "said,VERB",
        "report,VERB",
        "report,NOUN_TOO",
    })
    void aWordCanBeOfAClass(String word, WordClass wordClass) {
        assertThat(grammar.is(word, wordClass)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"the,VERB", "ministry,PERSON", "minister,BODY", "said,NOUN_TOO", "would,SUBJECT_PRONOUN", "xyzzy,VERB"})
    void aWordIsNotOfAnotherClass(String word, WordClass wordClass) {
        assertThat(grammar.is(word, wordClass)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeatedly", "categorically", "also"})
    void anAdverbIsListedOrEndsInLy(String word) {
        assertThat(grammar.isAdverb(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"italy", "ally", "fly", "family", "troops"})
    void notEverythingThatEndsInLyIsAnAdverb(String word) {
        assertThat(grammar.isAdverb(word)).isFalse();
    }

    @Test
    void abbreviationsAreKnownInFoldedForm() {
        assertThat(grammar.abbreviations()).contains("gen", "mr", "sen").doesNotContain("troops", "Gen", "gen.");
    }

    @Test
    void aWomansNameIsKnownWhateverItsCase() {
        assertThat(grammar.isFemaleName("Maria")).isTrue();
        assertThat(grammar.isFemaleName("MARIA")).isTrue();
        assertThat(grammar.isFemaleName("Vladimir")).isFalse();
    }

    @Test
    void verbsAreFoundByAnyOfTheirForms() {
        assertThat(grammar.verb("ruled")).map(VerbForm::lemma).contains("rule");
        assertThat(grammar.verb("troops")).isEmpty();
    }
}
