package org.claimline.extract.parse;

/** What a word is in its sentence, as far as finding sources and cues needs it. Adjectives count as nouns. */
public enum Tag {
    DETERMINER,
    POSSESSIVE_PRONOUN,
    POSSESSIVE_MARK,
    SUBJECT,
    OBJECT,
    INDEFINITE,
    NOUN,
    NAME,
    NUMBER,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    AUXILIARY,
    MODAL,
    ADVERB,
    /** Can be the verb of a clause. */
    VERB,
    /** After "to" or a modal. */
    INFINITIVE,
    GERUND,
    /** Passive, or no clause of its own. */
    PARTICIPLE,
    MARK;

    public boolean isVerbal() {
        return this == VERB
                || this == INFINITIVE
                || this == GERUND
                || this == PARTICIPLE
                || this == AUXILIARY
                || this == MODAL;
    }

    /** Can be the verb, or the first word of the verb, of a clause. */
    public boolean isFinite() {
        return this == VERB || this == AUXILIARY || this == MODAL;
    }

    /** Stands for a noun phrase of its own. */
    public boolean isPronoun() {
        return this == SUBJECT || this == OBJECT || this == INDEFINITE;
    }

    /** Can stand inside a noun phrase. */
    public boolean isNominal() {
        return this == DETERMINER
                || this == POSSESSIVE_PRONOUN
                || this == POSSESSIVE_MARK
                || this == NOUN
                || this == NAME
                || this == NUMBER;
    }
}
