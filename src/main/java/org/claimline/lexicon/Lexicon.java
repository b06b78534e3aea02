package org.claimline.lexicon;

/** Everything that is read from the lexicon's files. Immutable; share one between threads. */
public final class Lexicon {
    private Lexicon() {}

    /**
     * The lexicon that ships with the program.
     *
     * @throws LexiconException naming file and entry where one is wrong
     */
    public static Lexicon load() {
        return new Lexicon();
    }

    /** English name of a country or organisation code: {@code GB} is "United Kingdom"; the code itself where unknown. */
    public String countryName(String code) {
        return code;
    }
}
