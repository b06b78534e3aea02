package org.claimline.evaluate;

/** What one found statement turned out to be. */
sealed interface Verdict {
    Found found();

    /** The first that was found for a gold statement. */
    record Matched(Found found, GoldStatement gold) implements Verdict {}

    /** One more inside a gold statement that has its match: neither right nor wrong. */
    record Fragment(Found found, GoldStatement gold) implements Verdict {}

    /** Nobody read it in the article. */
    record FalseAlarm(Found found) implements Verdict {}

    /** Speaker, position and date are right; the speaker of a matched one always is. */
    default boolean isAllRight() {
        return this instanceof Matched matched
                && matched.gold().acceptsPosition(found().statement())
                && matched.gold().acceptsDate(found().statement());
    }
}
