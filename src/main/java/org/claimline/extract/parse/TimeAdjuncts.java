package org.claimline.extract.parse;

import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** Words of time, and what else can stand between a subject and its verb. */
final class TimeAdjuncts {
    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;

    TimeAdjuncts(ParsedText parsed, Grammar grammar) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
    }

    boolean isTime(int token) {
        return grammar.is(tokens, token, WordClass.TIME) && !isGivenName(token) || parsed.isDate()[token];
    }

    /** {@code Jan van Tamm}, {@code April Tamm}: a month's name in front of a family name. */
    private boolean isGivenName(int token) {
        boolean opens = token == 0 || tags[token - 1] != Tag.PREPOSITION;
        return opens
                && tags[token] == Tag.NAME
                && token + 2 < tags.length
                && (grammar.is(tokens, token + 1, WordClass.PARTICLE) && tags[token + 2] == Tag.NAME
                        || tags[token + 1] == Tag.NAME
                                && !grammar.is(tokens, token + 1, WordClass.TIME)
                                && (tags[token + 2].isFinite() || tokens.is(token + 2, ",")));
    }

    /** The token before auxiliaries, adverbs and phrases of time that end at {@code from}. */
    int skipBack(int from, int floor) {
        int at = from;
        while (at >= floor) {
            int before = skipOneBack(at, floor);
            if (before == at) {
                return at;
            }
            at = before;
        }
        return at;
    }

    private int skipOneBack(int at, int floor) {
        if (isVerbalAdjunct(at)) {
            return at - 1;
        }
        if (at > floor + 2 && isQuotedAdverb(at)) {
            return at - 3;
        }
        if (parsed.isMark(at, ",") && at > floor && isParentheticalAdverb(at, floor)) {
            return openingComma(at, floor) - 1;
        }
        if (parsed.isMark(at, ",") && at > floor + 1) {
            int opening = skipTimeBack(at - 1, floor);
            boolean auxiliary = opening > floor
                    && opening < at - 1
                    && parsed.isMark(opening, ",")
                    && (tags[opening - 1] == Tag.AUXILIARY || tags[opening - 1] == Tag.MODAL);
            return auxiliary ? opening - 1 : at;
        }
        return skipTimeBack(at, floor);
    }

    /** {@code Tamm "honestly" does not know}. */
    private boolean isQuotedAdverb(int closing) {
        return parsed.isQuotationMark(closing)
                && tags[closing - 1] == Tag.ADVERB
                && parsed.isQuotationMark(closing - 2);
    }

    private boolean isVerbalAdjunct(int token) {
        return tags[token] == Tag.AUXILIARY
                || tags[token] == Tag.MODAL
                || tags[token] == Tag.ADVERB
                || tokens.word(token).endsWith("self")
                || tokens.is(token, "both")
                || tokens.is(token, "themselves");
    }

    /** {@code , however,}: adverbs alone between two commas. */
    private boolean isParentheticalAdverb(int comma, int floor) {
        int opening = openingComma(comma, floor);
        return opening >= floor && opening < comma - 1;
    }

    private int openingComma(int comma, int floor) {
        int at = comma - 1;
        while (at >= floor && tags[at] == Tag.ADVERB) {
            at--;
        }
        return at >= floor && parsed.isMark(at, ",") ? at : -1;
    }

    /** Goes back over {@code late on Monday}, {@code earlier this month}, {@code on March 20}. */
    private int skipTimeBack(int from, int floor) {
        int at = withoutTimeWords(from, floor);
        if (at == from || !holdsTime(at + 1, from)) {
            return from;
        }
        while (at >= floor && grammar.is(tokens, at, WordClass.TIME_MODIFIER)) {
            at--;
        }
        if (at >= floor && grammar.is(tokens, at, WordClass.TIME_PREPOSITION)) {
            at--;
        }
        while (at >= floor && isTimeOfDay(at)) {
            at--;
        }
        return at < floor && from > floor ? from : at;
    }

    private int withoutTimeWords(int from, int floor) {
        int at = from;
        boolean time = false;
        while (at >= floor && (isTime(at) || tags[at] == Tag.NUMBER && (time || at > floor && isTime(at - 1)))) {
            time |= isTime(at);
            at--;
        }
        return at;
    }

    private boolean holdsTime(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isTime(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTimeOfDay(int token) {
        return tokens.is(token, "late") || tokens.is(token, "early") || tokens.is(token, "earlier");
    }
}
