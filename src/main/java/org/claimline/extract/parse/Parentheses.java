package org.claimline.extract.parse;

import java.util.Optional;
import org.claimline.text.Tokens;

/** Descriptions set off by commas, dashes or brackets, and the phrases that they describe. */
final class Parentheses {
    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final TimeAdjuncts times;
    private final PhraseBackwards phrases;
    private final Attachments attachments;

    Parentheses(ParsedText parsed, TimeAdjuncts times, PhraseBackwards phrases, Attachments attachments) {
        this.attachments = attachments;
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.times = times;
        this.phrases = phrases;
    }

    /** The phrase before a parenthesis that a comma, dash or bracket closes; empty where it closes none. */
    Optional<Phrase> phraseBefore(int closing, int floor) {
        return phraseBefore(closing, floor, parsed.isMark(closing, ")") ? "(" : tokens.word(closing));
    }

    private Optional<Phrase> phraseBefore(int closing, int floor, String opening) {
        Optional<Phrase> outermost = Optional.empty();
        for (int at = closing - 1; at > floor; at--) {
            boolean opens = tokens.is(at, opening) && tags[at] == Tag.MARK;
            if (!opens || parsed.isQuoted(at) && !parsed.isQuoted(closing)) {
                continue;
            }
            Optional<Phrase> phrase = parsed.isMark(at - 1, ")") && !opening.equals("(")
                    ? phraseBefore(at - 1, floor, "(")
                    : phrases.endingAt(at - 1, floor);
            if (phrase.isPresent()
                    && isParenthesis(at + 1, closing)
                    && opensClause(phrase.get().first(), floor)) {
                outermost = Optional.of(phrase.get().withApposition(closing));
                if (isName(at + 1, closing)
                        && (tags[at - 1] == Tag.NOUN || attachments.describesPerson(phrase.get()))
                        && isSetOff(phrase.get().first())) {
                    return outermost;
                }
            }
        }
        return outermost;
    }

    /** {@code Estonia, which is small, will help, | its premier, Jaan Tamm, | said}: the title that the name stands behind. */
    private boolean isSetOff(int first) {
        return first > 0
                && parsed.isMark(first - 1, ",")
                && (tags[first] == Tag.POSSESSIVE_PRONOUN || tags[first] == Tag.DETERMINER);
    }

    private boolean isName(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tags[i] != Tag.NAME) {
                return false;
            }
        }
        return end - first > 1;
    }

    private boolean opensClause(int first, int floor) {
        return beginsClause(first, floor) && (first <= floor || tags[first - 1] != Tag.PREPOSITION);
    }

    private boolean isParenthesis(int first, int end) {
        boolean words = first < end && (tags[first].isNominal() || tags[first] == Tag.CONJUNCTION);
        return first < end && (opensDescription(first) || words && !hasFiniteVerb(first, end));
    }

    private boolean opensDescription(int token) {
        String word = tokens.word(token);
        return switch (tags[token]) {
            case SUBORDINATOR, PREPOSITION, GERUND, PARTICIPLE, NUMBER, ADVERB -> true;
            case VERB -> word.endsWith("ed") || word.equals("whose") || word.equals("asked");
            case OBJECT -> word.endsWith("self") || word.equals("themselves");
            default -> word.equals("whose") || word.equals("asked") || word.equals("having");
        };
    }

    private boolean hasFiniteVerb(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tags[i] == Tag.SUBORDINATOR || tokens.is(i, "whose")) {
                return false;
            }
            if (tags[i].isFinite()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a clause can begin there: at the head, behind a mark, a joining word, {@code Retired}, or a phrase put
     * in front.
     */
    boolean beginsClause(int first, int floor) {
        if (first <= floor) {
            return true;
        }
        Tag before = tags[first - 1];
        return before == Tag.MARK
                || before == Tag.SUBORDINATOR
                || before == Tag.CONJUNCTION
                || before == Tag.ADVERB
                || before == Tag.PREPOSITION
                || times.isTime(first - 1)
                || before == Tag.VERB
                        && first - 1 == floor
                        && tokens.word(floor).endsWith("ed")
                || before == Tag.NUMBER && first - 2 >= floor && tags[first - 2] == Tag.PREPOSITION
                || (tags[first] == Tag.DETERMINER || tags[first] == Tag.NAME) && isFronted(floor, first);
    }

    /** {@code At a reception in Tallinn | the premier}, {@code The next day in Riga |}: a phrase in front, of nouns and a time. */
    private boolean isFronted(int floor, int end) {
        if (tags[floor] != Tag.PREPOSITION && !parsed.isDate()[floor]) {
            return false;
        }
        for (int i = floor; i < end; i++) {
            boolean phrase = tags[i].isNominal() || tags[i] == Tag.PREPOSITION || parsed.isDate()[i];
            if (!phrase) {
                return false;
            }
        }
        return true;
    }

    /** Behind {@code , his rival,} or {@code , who …,}; the phrase's own end where no description follows. */
    int appositionEnd(int comma, int ceiling) {
        if (comma + 1 >= ceiling || !parsed.isMark(comma, ",") || !isParenthesis(comma + 1, ceiling)) {
            return comma;
        }
        int at = comma + 1;
        while (at < ceiling && !parsed.isMark(at, ",") && !parsed.isMark(at, ".") && !parsed.isQuotationMark(at)) {
            at++;
        }
        return at;
    }
}
