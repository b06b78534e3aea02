package org.claimline.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a colleague holds otherwise than what holds here. Neither is lost: what holds here stays in force until a person
 * takes the other.
 *
 * @param id       16 hexadecimal digits, the same for the same conflict on every machine
 * @param subject  a {@linkplain Statement#id() statement's id}, a speaker's name, two statements' ids with a space between,
 *     an {@linkplain ArticleInfo#id() article's id}
 * @param mine     what holds here, in words
 * @param theirs   what the colleague holds, in words
 * @param mineAt   UTC; empty where nobody wrote it down
 * @param theirsAt UTC; empty where nobody wrote it down
 * @param source   name of the file that brought it
 * @param came     UTC
 */
public record Conflict(
        String id,
        Kind kind,
        String subject,
        String mine,
        String theirs,
        Optional<Instant> mineAt,
        Optional<Instant> theirsAt,
        String source,
        Instant came) {

    /** What it is about. */
    public enum Kind {
        /** What was decided and set right of a statement. */
        DECISION,
        /** Whom a name means, and for whom he speaks. */
        SPEAKER,
        /** Whether two statements are one utterance. */
        GROUP,
        /** Title, author, outlet, address or date of an article. */
        ARTICLE;

        /** {@code decision} */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** @throws IllegalArgumentException for any other word */
        public static Kind ofLabel(String label) {
            return valueOf(label.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
