package org.claimline.extract.parse;

import java.util.Set;
import org.claimline.text.Tokens;

/** Which infinitives are the verb that tells, by what stands before them. */
public final class Infinitives {
    private static final Set<String> GOING_ON = Set.of(
            "went",
            "goes",
            "come",
            "came",
            "comes",
            "continued",
            "used",
            "chose",
            "returned",
            "appeared",
            "moved",
            "rushed",
            "quick",
            "hastened",
            "hurried",
            "asked",
            "careful",
            "keen",
            "eager",
            "pains",
            "fast",
            "wanted",
            "wished",
            "wish",
            "liked",
            "likes",
            "took",
            "began",
            "fit",
            "bound",
            "obliged",
            "compelled",
            "forced",
            "driven",
            "tempted",
            "heard",
            "known",
            "fell",
            "left",
            "falls",
            "rose",
            "stood",
            "stopped",
            "paused",
            "stepped",
            "rang",
            "phoned",
            "telephoned",
            "intervened",
            "interrupted",
            "managed",
            "dared",
            "preferred",
            "quickest",
            "ready",
            "felt",
            "free",
            "pleased",
            "happy",
            "glad",
            "delighted",
            "proud",
            "sorry",
            "first",
            "last");

    /** Tokens back in which the verb of the clause is looked for: {@code used his visit to Tallinn on Thursday to say}. */
    private static final int REACH = 18;

    private final Tokens tokens;
    private final Tag[] tags;

    public Infinitives(ParsedText parsed) {
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
    }

    /** {@code does not exclude}, {@code will not accept}: behind a denial or "would" the infinitive is the verb. */
    public boolean isNegated(int i) {
        return i > 1
                && (tokens.is(i - 1, "not")
                        || tokens.is(i - 1, "never")
                        || tokens.word(i - 1).endsWith("n't"));
    }

    /** {@code went on to say}, {@code has come out to say}. */
    public boolean isGoingOn(int i) {
        if (i < 3 || !tokens.is(i - 1, "to")) {
            return false;
        }
        if (tokens.is(i - 2, "had")) {
            return true;
        }
        for (int at = i - 2; at > i - REACH && at >= 0; at--) {
            String word = tokens.word(at);
            if (GOING_ON.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code can see no reason}, {@code cannot accept}. */
    public boolean isBehindCan(int i) {
        return i > 0
                && switch (tokens.word(i - 1)) {
                    case "can", "cannot", "can't", "could", "couldn't" -> true;
                    default -> false;
                };
    }

    /** {@code would only say}, {@code would say only}. */
    public boolean isNoMore(int i) {
        return isBehindWould(i) && (tokens.is(i - 1, "only") || tokens.is(Math.min(i + 1, tags.length - 1), "only"));
    }

    /** {@code would accept}, {@code would rather keep}: what somebody would do tells where they stand. */
    public boolean isBehindWould(int i) {
        int at = i - 1;
        while (at > 0 && tags[at] == Tag.ADVERB && !tokens.is(at, "not")) {
            at--;
        }
        return at >= 0 && tokens.is(at, "would");
    }
}
