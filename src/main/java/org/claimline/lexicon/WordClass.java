package org.claimline.lexicon;

/** What a word can be, whatever it is in a given sentence; a word may be several. */
public enum WordClass {
    DETERMINER,
    POSSESSIVE,
    SUBJECT_PRONOUN,
    OBJECT_PRONOUN,
    INDEFINITE,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    AUXILIARY,
    MODAL,
    ADVERB,
    TIME,
    PERSON,
    BODY,
    HONORIFIC,
    MODIFIER,
    MASCULINE,
    FEMININE,
    VERB,
    PARTICLE,
    OUTLET_NOUN,
    ATTACHING_PREPOSITION,
    TIME_MODIFIER,
    TIME_PREPOSITION,
    SAYING_NOUN,
    /** In whose view something is. */
    VIEW_NOUN,
    /** What comes as somebody's answer. */
    ANSWER_NOUN,
    /** To whom something is said. */
    ADDRESSEE,
    DOCUMENT,
    NOUN_TOO;

    int bit() {
        return 1 << ordinal();
    }
}
