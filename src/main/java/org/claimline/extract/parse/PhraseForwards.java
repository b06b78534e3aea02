package org.claimline.extract.parse;

import java.util.Optional;
import org.claimline.text.Tokens;

/** Finds a noun phrase from its first word. */
final class PhraseForwards {
    /** Tokens of {@code (ret.)}. */
    private static final int LONGEST_BRACKET = 5;

    private final Tokens tokens;
    private final Tag[] tags;
    private final TimeAdjuncts times;
    private final Attachments attachments;
    private final Parentheses parentheses;

    PhraseForwards(ParsedText parsed, TimeAdjuncts times, Attachments attachments, Parentheses parentheses) {
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.times = times;
        this.attachments = attachments;
        this.parentheses = parentheses;
    }

    /** The noun phrase that begins at {@code first}; names, titles and what hangs on them. */
    Optional<Phrase> startingAt(int first, int ceiling) {
        if (first >= ceiling) {
            return Optional.empty();
        }
        if (tags[first].isPronoun()) {
            return Optional.of(new Phrase(first, first + 1));
        }
        int at = first;
        while (at < ceiling && isInside(at, first, ceiling)) {
            at++;
        }
        if (at == first || at == first + 1 && !isPossibleHead(first)) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(first, at).withApposition(parentheses.appositionEnd(at, ceiling)));
    }

    private boolean isInside(int at, int first, int ceiling) {
        if (tags[at].isNominal()) {
            return !isTimeOfItsOwn(at, first) && !opensAnother(at, first);
        }
        boolean stop = tokens.is(at, ".") && at + 1 < ceiling && tokens.is(at + 1, "(");
        if (at > first && isBracketInName(stop ? at + 1 : at, ceiling)) {
            return true;
        }
        if (at > first && at + 2 < ceiling && attachments.isInsider(at) && tags[at + 1] == Tag.PREPOSITION) {
            return true;
        }
        boolean between = at > first && at + 1 < ceiling;
        if (between && tags[at] == Tag.ADVERB && tags[at - 1] == Tag.DETERMINER && tags[at + 1].isNominal()) {
            return true;
        }
        return between && (attaches(at) || joins(at, ceiling) || isListComma(at, ceiling));
    }

    /** {@code by Poland | , France and Britain}: nothing but names up to the word that joins the last of them. */
    private boolean isListComma(int comma, int ceiling) {
        if (!tokens.is(comma, ",") || tags[comma] != Tag.MARK || tags[comma - 1] != Tag.NAME) {
            return false;
        }
        int at = comma + 1;
        while (at < ceiling && (tags[at] == Tag.NAME || tokens.is(at, ",") && at > comma + 1)) {
            at++;
        }
        return at > comma + 1 && at + 1 < ceiling && tags[at] == Tag.CONJUNCTION && joins(at, ceiling);
    }

    /** {@code For Jaan Tamm | such people}: an article behind a name begins another phrase. */
    private boolean opensAnother(int at, int first) {
        return at > first
                && (tags[at] == Tag.DETERMINER || tags[at] == Tag.POSSESSIVE_PRONOUN)
                && (tags[at - 1] == Tag.NAME || tags[at - 1] == Tag.NOUN);
    }

    /** {@code Maj. (ret.) Jaan Tamm}: a short bracket between a rank and a name. */
    private boolean isBracketInName(int at, int ceiling) {
        for (int open = at; open > at - LONGEST_BRACKET && open > 1; open--) {
            if (tokens.is(open, "(")) {
                int close = open + 1;
                while (close < open + LONGEST_BRACKET && close < ceiling && !tokens.is(close, ")")) {
                    close++;
                }
                return close >= at
                        && close + 1 < ceiling
                        && tokens.is(close, ")")
                        && (tags[open - 1] == Tag.NAME || tokens.is(open - 1, ".") && tags[open - 2] == Tag.NAME)
                        && tags[close + 1] == Tag.NAME;
            }
        }
        return false;
    }

    private boolean isTimeOfItsOwn(int at, int first) {
        return times.isTime(at) && (at == first || tags[at - 1] != Tag.DETERMINER);
    }

    private boolean attaches(int at) {
        return tags[at] == Tag.PREPOSITION
                && tags[at + 1].isNominal()
                && !times.isTime(at + 1)
                && (tokens.is(at, "of")
                        || tokens.is(at, "for") && attachments.describesSpeaker(at - 1)
                        || attachments.isInsider(at - 1)
                        || isPeople(at - 1) && (tokens.is(at, "with") || tokens.is(at, "on") || tokens.is(at, "in"))
                        || tokens.is(at, "to") && attachments.isHelper(at - 1));
    }

    /** {@code two people | on the call}: a word that tells nothing without what hangs on it. */
    private boolean isPeople(int token) {
        return tokens.is(token, "people") || tokens.is(token, "person");
    }

    private boolean joins(int at, int ceiling) {
        return tags[at] == Tag.CONJUNCTION
                && tags[at + 1] == Tag.NAME
                && tokens.is(at, "and")
                && !verbFollows(at + 1, ceiling);
    }

    private boolean verbFollows(int from, int ceiling) {
        int at = from;
        while (at < ceiling && tags[at].isNominal()) {
            at++;
        }
        return at < ceiling && tags[at].isFinite();
    }

    private boolean isPossibleHead(int token) {
        return tags[token] == Tag.NAME || tags[token] == Tag.NOUN;
    }
}
