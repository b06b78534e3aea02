package org.claimline.store.index;

import java.util.List;

/**
 * The whole database in columns, as of one moment.
 *
 * @param speakers  one for each name, type and country that occurs
 * @param positions by label
 * @param outlets   by name; one of them may be empty
 */
public record IndexColumns(
        ArticleColumns articles,
        StatementColumns statements,
        List<NumberedSpeaker> speakers,
        List<Numbered> positions,
        List<Numbered> outlets) {

    /** A word of a dictionary. */
    public record Numbered(int number, String name) {}

    /** A speaker of the dictionary. */
    public record NumberedSpeaker(int number, String name, String country) {}
}
