package org.claimline.model;

import java.util.List;

/**
 * What a speaker says of foreign forces, by its label. The seven of the built-in topic are constants, in the order of
 * {@link #SCALE}; a topic of an analyst's own brings labels of its own.
 */
public record Position(String label) {
    public static final Position THREATENS = new Position("THREATENS");
    public static final Position OPPOSES = new Position("OPPOSES");
    public static final Position RULES_OUT = new Position("RULES_OUT");
    public static final Position UNCLEAR = new Position("UNCLEAR");
    public static final Position OPEN_TO = new Position("OPEN_TO");
    public static final Position SUPPORTS = new Position("SUPPORTS");
    public static final Position COMMITS = new Position("COMMITS");

    /** No position asked for, as when every attribution on whatever topic is taken. */
    public static final Position NONE = new Position("");

    /** From against to for. */
    public static final List<Position> SCALE =
            List.of(THREATENS, OPPOSES, RULES_OUT, UNCLEAR, OPEN_TO, SUPPORTS, COMMITS);

    /** For people: {@code RULES_OUT} reads "rules out". */
    public String words() {
        return label.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
