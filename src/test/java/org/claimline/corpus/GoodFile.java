package org.claimline.corpus;

import java.util.List;

/**
 * A file that must be read to the letter.
 *
 * @param stories what lies in it, in order
 * @param lines   what stands between the lines of its text; paragraphs elsewhere are a blank line apart
 */
public record GoodFile(String name, byte[] bytes, List<Story> stories, String lines) {
    static GoodFile of(String name, byte[] bytes, List<Story> stories) {
        return new GoodFile(name, bytes, stories, "\n");
    }

    @Override
    public String toString() {
        return name;
    }
}
