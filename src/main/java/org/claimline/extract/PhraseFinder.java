package org.claimline.extract;

import java.util.Optional;
import java.util.Set;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Finds the noun phrases that can be a source: before a verb, behind it, or at the head of the sentence. */
final class PhraseFinder {
    private static final Set<String> ATTACHING =
            Set.of("for", "in", "at", "to", "from", "on", "with", "within", "inside");
    private static final Set<String> TIME_MODIFIERS = Set.of(
            "last",
            "next",
            "this",
            "late",
            "early",
            "earlier",
            "previous",
            "following",
            "same",
            "past",
            "the",
            "that",
            "later",
            "a",
            "one",
            "two",
            "three");
    private static final Set<String> TIME_PREPOSITIONS =
            Set.of("on", "in", "at", "since", "by", "during", "over", "for");

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;

    PhraseFinder(ParsedText parsed, Grammar grammar) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
    }

    /** The subject of a verb, looked for before it. */
    Optional<Phrase> subjectBefore(int verb) {
        Sentence sentence = parsed.sentenceAt(verb);
        int floor = sentence.firstToken();
        int at = skipAdjunctsBack(verb - 1, floor);
        if (at < floor) {
            return Optional.empty();
        }
        if (parsed.isMark(at, ",")) {
            return beforeParenthesis(at, floor, ",");
        }
        if (parsed.isQuotationMark(at) && at > floor && parsed.isMark(at - 1, ",")) {
            return beforeParenthesis(at - 1, floor, ",");
        }
        if (parsed.isDash(at)) {
            return beforeParenthesis(at, floor, tokens.word(at));
        }
        if (parsed.isMark(at, ")")) {
            return beforeParenthesis(at, floor, "(");
        }
        if (tags[at] == Tag.SUBORDINATOR && (tokens.is(at, "who") || tokens.is(at, "which")) && at > floor) {
            int antecedent = parsed.isMark(at - 1, ",") ? at - 2 : at - 1;
            return antecedent < floor ? Optional.empty() : phraseEndingAt(antecedent, floor);
        }
        if (tags[at] == Tag.CONJUNCTION) {
            return mainSubject(verb);
        }
        Optional<Phrase> direct = phraseEndingAt(at, floor);
        if (direct.isPresent() && isAgent(direct.get().first(), floor)) {
            return phraseEndingAt(direct.get().first() - 3, floor);
        }
        Optional<Phrase> modified = direct.flatMap(phrase -> beforeParticiple(phrase, floor));
        if (modified.isPresent()) {
            return modified;
        }
        return direct.isPresent() ? direct : beforeRelativeClause(at, floor);
    }

    /** {@code officials quoted by Bloomberg}: the phrase is only by whom. */
    private boolean isAgent(int first, int floor) {
        return first - 3 >= floor
                && tokens.is(first - 1, "by")
                && (tags[first - 2] == Tag.PARTICIPLE || tags[first - 2] == Tag.VERB)
                && tags[first - 3].isNominal();
    }

    /** Goes back over auxiliaries, adverbs and phrases of time. */
    private int skipAdjunctsBack(int from, int floor) {
        int at = from;
        while (at >= floor) {
            if (tags[at] == Tag.AUXILIARY
                    || tags[at] == Tag.MODAL
                    || tags[at] == Tag.ADVERB
                    || tokens.word(at).endsWith("self")
                    || tokens.is(at, "both")
                    || tokens.is(at, "themselves")) {
                at--;
            } else if (parsed.isMark(at, ",") && at > floor && isParentheticalAdverb(at, floor)) {
                at = openingComma(at, floor) - 1;
            } else {
                int behindTime = skipTimeBack(at, floor);
                if (behindTime == at) {
                    return at;
                }
                at = behindTime;
            }
        }
        return at;
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
        int at = from;
        boolean time = false;
        while (at >= floor && (isTime(at) || tags[at] == Tag.NUMBER && (time || at > floor && isTime(at - 1)))) {
            time |= isTime(at);
            at--;
        }
        if (!time) {
            return from;
        }
        while (at >= floor && TIME_MODIFIERS.contains(tokens.word(at))) {
            at--;
        }
        if (at >= floor && TIME_PREPOSITIONS.contains(tokens.word(at))) {
            at--;
        }
        while (at >= floor && (tokens.is(at, "late") || tokens.is(at, "early") || tokens.is(at, "earlier"))) {
            at--;
        }
        return at < floor && from > floor ? from : at;
    }

    boolean isTime(int token) {
        return grammar.is(tokens.word(token), WordClass.TIME) || parsed.isDate()[token];
    }

    /** Where what stands right before a verb is a parenthesis: the phrase before it opens. */
    private Optional<Phrase> beforeParenthesis(int closing, int floor, String opening) {
        Optional<Phrase> outermost = Optional.empty();
        for (int at = closing - 1; at > floor; at--) {
            boolean opens = tokens.is(at, opening) && tags[at] == Tag.MARK;
            if (!opens || parsed.isQuoted(at) && !parsed.isQuoted(closing)) {
                continue;
            }
            Optional<Phrase> phrase = phraseEndingAt(at - 1, floor);
            if (phrase.isPresent()
                    && isParenthesis(at + 1, closing)
                    && opensClause(phrase.get().first(), floor)) {
                outermost = Optional.of(phrase.get().withApposition(closing));
            }
        }
        return outermost;
    }

    private boolean opensClause(int first, int floor) {
        return beginsClause(first, floor) && (first <= floor || tags[first - 1] != Tag.PREPOSITION);
    }

    private boolean isParenthesis(int first, int end) {
        if (first >= end) {
            return false;
        }
        Tag tag = tags[first];
        String word = tokens.word(first);
        return tag == Tag.SUBORDINATOR
                || tag == Tag.PREPOSITION
                || tag == Tag.GERUND
                || tag == Tag.PARTICIPLE
                || tag == Tag.NUMBER
                || tag == Tag.ADVERB
                || tag == Tag.CONJUNCTION
                || word.equals("whose")
                || tag.isNominal() && !hasFiniteVerb(first, end)
                || word.equals("asked")
                || tag == Tag.VERB && tokens.word(first).endsWith("ed");
    }

    private boolean hasFiniteVerb(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tags[i] == Tag.SUBORDINATOR) {
                return false;
            }
            if (tags[i] == Tag.VERB || tags[i] == Tag.AUXILIARY || tags[i] == Tag.MODAL) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause can begin there: at the head, behind a mark, a joining word, or a phrase put in front. */
    private boolean beginsClause(int first, int floor) {
        if (first <= floor) {
            return true;
        }
        Tag before = tags[first - 1];
        return before == Tag.MARK
                || before == Tag.SUBORDINATOR
                || before == Tag.CONJUNCTION
                || before == Tag.ADVERB
                || before == Tag.PREPOSITION
                || isTime(first - 1);
    }

    /** {@code European leaders meeting in Berlin pledged}: the place hangs on a participle, and that on the subject. */
    private Optional<Phrase> beforeParticiple(Phrase place, int floor) {
        int at = place.first() - 1;
        if (at <= floor || tags[at] != Tag.PREPOSITION) {
            return Optional.empty();
        }
        at--;
        boolean participle = tags[at] == Tag.GERUND || tags[at] == Tag.PARTICIPLE;
        if (!participle || at - 1 < floor || !describesSpeaker(at - 1)) {
            return Optional.empty();
        }
        return phraseEndingAt(at - 1, floor).filter(phrase -> beginsClause(phrase.first(), floor));
    }

    /** {@code A British official who was not allowed to be named told …}. */
    private Optional<Phrase> beforeRelativeClause(int from, int floor) {
        for (int at = from; at > floor && tags[at] != Tag.MARK; at--) {
            if (tokens.is(at, "who") || tokens.is(at, "which") || tokens.is(at, "that")) {
                return phraseEndingAt(at - 1, floor).map(phrase -> phrase.withApposition(from + 1));
            }
        }
        return Optional.empty();
    }

    /** The noun phrase or pronoun whose last token is {@code last}. */
    Optional<Phrase> phraseEndingAt(int last, int floor) {
        if (last < floor) {
            return Optional.empty();
        }
        if (tags[last] == Tag.SUBJECT || tags[last] == Tag.INDEFINITE || tags[last] == Tag.OBJECT) {
            return Optional.of(new Phrase(last, last + 1));
        }
        int at = last;
        boolean joined = false;
        while (at >= floor) {
            if (tags[at].isNominal() && !(isTime(at) && tags[at] != Tag.NAME)) {
                at--;
            } else if (tags[at] == Tag.PREPOSITION && at > floor && at < last && attaches(at, floor)) {
                at--;
            } else if (tags[at] == Tag.CONJUNCTION && at < last && at > floor && joins(at, floor)) {
                joined = true;
                at--;
            } else if (joined
                    && parsed.isMark(at, ",")
                    && at > floor
                    && tags[at - 1].isNominal()
                    && phraseReachesHead(at - 1, floor)) {
                at--;
            } else if (tags[at] == Tag.ADVERB && at > floor && at < last && tags[at - 1] == Tag.DETERMINER) {
                at--;
            } else if (isShortQuotation(at, floor)) {
                at = openingOf(at) - 1;
            } else {
                break;
            }
        }
        int first = withoutFrontedPlace(at + 1, last);
        return first <= last && !isTime(last) ? Optional.of(new Phrase(first, last + 1)) : Optional.empty();
    }

    /** A preposition that belongs to the phrase before it: {@code a spokesman for the Kremlin}. */
    private boolean attaches(int preposition, int floor) {
        if (!tags[preposition - 1].isNominal()) {
            return false;
        }
        String word = tokens.word(preposition);
        if (word.equals("of")) {
            return true;
        }
        return ATTACHING.contains(word)
                && describesSpeaker(preposition - 1)
                && !startsWithPreposition(preposition, floor);
    }

    /** Whether a phrase that begins before {@code preposition} hangs on another preposition at the head of the clause. */
    private boolean startsWithPreposition(int preposition, int floor) {
        int at = preposition - 1;
        while (at >= floor && tags[at].isNominal()) {
            at--;
        }
        return at >= floor && tags[at] == Tag.PREPOSITION && !tokens.is(at, "of");
    }

    private boolean describesSpeaker(int token) {
        String word = tokens.word(token);
        return grammar.is(word, WordClass.PERSON) || grammar.is(word, WordClass.BODY) || tags[token] == Tag.NAME;
    }

    private boolean joins(int conjunction, int floor) {
        boolean plain = tokens.is(conjunction, "and") || tokens.is(conjunction, "or") || tokens.is(conjunction, "&");
        return plain && tags[conjunction - 1].isNominal() && phraseReachesHead(conjunction - 1, floor);
    }

    /** Whether nothing but a noun phrase stands from there back to where the clause begins. */
    private boolean phraseReachesHead(int last, int floor) {
        int at = last;
        while (at >= floor && (tags[at].isNominal() || parsed.isMark(at, ",") || tokens.is(at, "of"))) {
            at--;
        }
        return at < floor || tags[at] == Tag.SUBORDINATOR || tags[at] == Tag.MARK;
    }

    private boolean isShortQuotation(int at, int floor) {
        int quotation = parsed.quotationOf()[at];
        if (quotation < 0 || !parsed.isQuotationMark(at)) {
            return false;
        }
        int opening = openingOf(at);
        return opening > floor && opening < at && at - opening <= 6 && tags[opening - 1].isNominal();
    }

    private int openingOf(int token) {
        int quotation = parsed.quotationOf()[token];
        int at = token;
        while (at > 0 && parsed.quotationOf()[at - 1] == quotation) {
            at--;
        }
        return at;
    }

    /** {@code In Paris yesterday Donald Tusk}: the place put in front is no part of the name. */
    private int withoutFrontedPlace(int first, int last) {
        int start = first;
        while (start < last && isTime(start)) {
            start++;
        }
        boolean fronted = first > 0
                && tags[first - 1] == Tag.PREPOSITION
                && !tokens.is(first - 1, "of")
                && parsed.sentenceOf()[first - 1] == parsed.sentenceOf()[first];
        if (!fronted) {
            return start;
        }
        for (int i = start + 1; i <= last; i++) {
            boolean speakerBegins = grammar.is(tokens.word(i), WordClass.PERSON) && tags[i - 1] == Tag.NAME
                    || tags[i] == Tag.DETERMINER;
            if (speakerBegins) {
                return i;
            }
        }
        return start;
    }

    /** The noun phrase that begins at {@code first}; names, titles and what hangs on them. */
    Optional<Phrase> phraseStartingAt(int first, int ceiling) {
        if (first >= ceiling) {
            return Optional.empty();
        }
        if (tags[first] == Tag.SUBJECT || tags[first] == Tag.OBJECT || tags[first] == Tag.INDEFINITE) {
            return Optional.of(new Phrase(first, first + 1));
        }
        int at = first;
        while (at < ceiling) {
            boolean time = isTime(at) && (at == first || tags[at - 1] != Tag.DETERMINER);
            if (tags[at].isNominal() && !time) {
                at++;
            } else if (tags[at] == Tag.PREPOSITION
                    && at > first
                    && at + 1 < ceiling
                    && tags[at + 1].isNominal()
                    && !isTime(at + 1)
                    && (tokens.is(at, "of") || tokens.is(at, "for") && describesSpeaker(at - 1))) {
                at++;
            } else if (tags[at] == Tag.CONJUNCTION
                    && at > first
                    && at + 1 < ceiling
                    && tags[at + 1] == Tag.NAME
                    && tokens.is(at, "and")
                    && !verbFollows(at + 1, ceiling)) {
                at++;
            } else {
                break;
            }
        }
        if (at == first || at == first + 1 && !isPossibleHead(first)) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(first, at).withApposition(appositionEnd(at, ceiling)));
    }

    private boolean isPossibleHead(int token) {
        return tags[token] == Tag.NAME || tags[token] == Tag.NOUN;
    }

    private boolean verbFollows(int from, int ceiling) {
        int at = from;
        while (at < ceiling && tags[at].isNominal()) {
            at++;
        }
        return at < ceiling && (tags[at] == Tag.VERB || tags[at] == Tag.AUXILIARY || tags[at] == Tag.MODAL);
    }

    /** Behind {@code , his rival,} or {@code , who …,}; the phrase's own end where no description follows. */
    private int appositionEnd(int comma, int ceiling) {
        if (comma + 1 >= ceiling || !parsed.isMark(comma, ",") || !isParenthesis(comma + 1, ceiling)) {
            return comma;
        }
        int at = comma + 1;
        while (at < ceiling && !parsed.isMark(at, ",") && !parsed.isMark(at, ".") && !parsed.isQuotationMark(at)) {
            at++;
        }
        return at;
    }

    /** The first subject of the sentence that {@code verb} stands in, for verbs that have none of their own. */
    Optional<Phrase> mainSubject(int verb) {
        Sentence sentence = parsed.sentenceAt(verb);
        for (int i = sentence.firstToken(); i < verb; i++) {
            boolean finite = tags[i] == Tag.VERB || tags[i] == Tag.AUXILIARY || tags[i] == Tag.MODAL;
            if (!finite || parsed.isQuoted(i)) {
                continue;
            }
            int at = skipAdjunctsBack(i - 1, sentence.firstToken());
            if (at < sentence.firstToken() || tags[at] == Tag.SUBORDINATOR) {
                continue;
            }
            Optional<Phrase> subject = parsed.isMark(at, ",")
                    ? beforeParenthesis(at, sentence.firstToken(), ",")
                    : parsed.isDash(at)
                            ? beforeParenthesis(at, sentence.firstToken(), tokens.word(at))
                            : phraseEndingAt(at, sentence.firstToken());
            if (subject.isPresent() && !isFrontedClause(subject.get(), sentence)) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** A subject behind "while", "if" or "after" at the head of the sentence is not the main one. */
    private boolean isFrontedClause(Phrase subject, Sentence sentence) {
        for (int i = subject.first() - 1; i >= sentence.firstToken() && !parsed.isMark(i, ","); i--) {
            if (tags[i] == Tag.SUBORDINATOR) {
                return true;
            }
        }
        return false;
    }
}
