package org.claimline.lexicon;

/** What a verb does to its object. */
public enum VerbGroup {
    /** Reports words: {@code say}, {@code warn}. */
    SAYING,
    /** Reports a thought or wish: {@code believe}, {@code oppose}. */
    THINKING,
    /** Gives something a name: {@code call it unacceptable}. */
    NAMING,
    OTHER
}
