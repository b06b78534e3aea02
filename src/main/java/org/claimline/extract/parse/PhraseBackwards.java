package org.claimline.extract.parse;

import java.util.Optional;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** Finds a noun phrase from its last word. */
final class PhraseBackwards {
    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final TimeAdjuncts times;
    private final Attachments attachments;

    PhraseBackwards(ParsedText parsed, Grammar grammar, TimeAdjuncts times, Attachments attachments) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.times = times;
        this.attachments = attachments;
    }

    /** The noun phrase or pronoun whose last token is {@code last}, and that begins no earlier than {@code floor}. */
    Optional<Phrase> endingAt(int last, int floor) {
        if (last < floor) {
            return Optional.empty();
        }
        if (tags[last].isPronoun()) {
            return Optional.of(new Phrase(last, last + 1));
        }
        int first = withoutFrontedPlace(withoutWhose(firstToken(last, floor), last), last);
        return first <= last && !times.isTime(last) ? Optional.of(new Phrase(first, last + 1)) : Optional.empty();
    }

    /** {@code the party, whose Jaan Tamm}. */
    private int withoutWhose(int first, int last) {
        return first < last && tokens.is(first, "whose") && tags[last] == Tag.NAME ? first + 1 : first;
    }

    private int firstToken(int last, int floor) {
        int at = last;
        boolean joined = false;
        while (at >= floor) {
            if (isInside(at, last, floor) || joined && isListComma(at, floor)) {
                at--;
            } else if (isJoining(at, last, floor)) {
                joined = true;
                at--;
            } else if (isShortQuotation(at, floor)) {
                at = openingOf(at) - 1;
            } else {
                break;
            }
        }
        return behindPreposition(at + 1, last);
    }

    /** {@code hours | of debate the upper house}: a phrase whose head is a time begins behind its preposition. */
    private int behindPreposition(int first, int last) {
        return first < last && tags[first] == Tag.PREPOSITION ? first + 1 : first;
    }

    private boolean isInside(int at, int last, int floor) {
        if (tags[at] == Tag.NUMBER && at < last && tags[at + 1] == Tag.DETERMINER) {
            // "13.40 | The minister"
            return false;
        }
        if (tags[at].isNominal()) {
            return !times.isTime(at) || tags[at] == Tag.NAME;
        }
        boolean between = at > floor && at < last;
        if (between && parsed.isMark(at, ".") && tokens.is(at - 1, "no") && tags[at + 1] == Tag.NUMBER) {
            return true;
        }
        return between && tags[at] == Tag.PREPOSITION && attachments.attaches(at, floor)
                || between && tags[at] == Tag.ADVERB && tags[at - 1] == Tag.DETERMINER;
    }

    private boolean isJoining(int at, int last, int floor) {
        return tags[at] == Tag.CONJUNCTION && at < last && at > floor && attachments.joins(at, floor);
    }

    /** {@code Poland, France and Britain}. */
    private boolean isListComma(int at, int floor) {
        return parsed.isMark(at, ",")
                && at > floor
                && tags[at - 1].isNominal()
                && attachments.phraseReachesHead(at - 1, floor);
    }

    private boolean isShortQuotation(int at, int floor) {
        int quotation = parsed.quotationOf()[at];
        if (at == 0 || quotation < 0 || !parsed.isQuotationMark(at)) {
            return false;
        }
        int opening = openingOf(at);
        boolean ends = parsed.isMark(at - 1, ",") || parsed.isMark(at - 1, "?") || parsed.isMark(at - 1, "!");
        return !ends && opening > floor && opening < at && at - opening <= 6 && tags[opening - 1].isNominal();
    }

    private int openingOf(int token) {
        int quotation = parsed.quotationOf()[token];
        int at = token;
        while (at > 0 && parsed.quotationOf()[at - 1] == quotation) {
            at--;
        }
        return at;
    }

    /** {@code In Davos Tusk}, {@code In Davos Donald Tusk}: nothing but names, the first of them a place. */
    private boolean isNameBehindPlace(int first, int last) {
        boolean inPlace = tokens.is(first - 1, "in") || tokens.is(first - 1, "at") || tokens.is(first - 1, "from");
        int at = first;
        while (at <= last && tags[at] == Tag.NAME && !grammar.is(tokens, at, WordClass.PERSON)) {
            at++;
        }
        boolean opens = first < 2
                || parsed.sentenceOf()[first - 2] != parsed.sentenceOf()[first]
                || tags[first - 2] == Tag.MARK
                || tags[first - 2] == Tag.CONJUNCTION;
        return inPlace && opens && at > last && last > first && last - first <= 2;
    }

    /** {@code In 2023 | Jaan Tamm}. */
    private boolean isYear(int token) {
        return token > 0 && tags[token] == Tag.NUMBER && tokens.is(token - 1, "in");
    }

    /** {@code In a declaration | France}: a noun that is nobody's title. */
    private boolean isThing(int token) {
        String word = tokens.word(token);
        return tags[token] == Tag.NOUN
                && !grammar.is(word, WordClass.PERSON)
                && !grammar.is(word, WordClass.BODY)
                && !grammar.is(word, WordClass.MODIFIER)
                && !grammar.is(word, WordClass.HONORIFIC);
    }

    /** {@code Jan Lipavský}: no month stands short of its day before a name. */
    private boolean isGivenName(int token) {
        return tokens.is(token, "jan") && tags[token + 1] != Tag.NUMBER && !parsed.isDate()[token];
    }

    /** {@code In Paris yesterday Donald Tusk}: the place put in front is no part of the name. */
    private int withoutFrontedPlace(int first, int last) {
        int start = first;
        while (start < last && (times.isTime(start) && !isGivenName(start) || isYear(start))) {
            start++;
        }
        boolean fronted = first > 0
                && tags[first - 1] == Tag.PREPOSITION
                && (!tokens.is(first - 1, "of") || first > 1 && times.isTime(first - 2))
                && !tokens.is(first - 1, "with")
                && parsed.sentenceOf()[first - 1] == parsed.sentenceOf()[first];
        if (!fronted) {
            return start;
        }
        if (start > first && tags[start] == Tag.DETERMINER) {
            return start;
        }
        if (isNameBehindPlace(start, last)) {
            return last - start > 1 ? last - 1 : last;
        }
        for (int i = start + 1; i <= last; i++) {
            boolean speakerBegins = grammar.is(tokens, i, WordClass.PERSON) && tags[i - 1] == Tag.NAME
                    || tags[i] == Tag.NAME && (isThing(i - 1) || parsed.isQuotationMark(i - 1))
                    || (tags[i] == Tag.DETERMINER || tags[i] == Tag.POSSESSIVE_PRONOUN)
                            && tags[i - 1] != Tag.PREPOSITION;
            if (speakerBegins) {
                return i;
            }
        }
        return start;
    }
}
