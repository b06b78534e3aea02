package org.claimline.extract.date;

import org.claimline.extract.parse.FiniteVerbs;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DateWord;
import org.claimline.lexicon.DateWords;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.text.PhraseIndex.Match;

/**
 * Clauses behind a comma or colon that tell who has said what stands before: {@code He wants them there, he told reporters on
 * Wednesday}, {@code , according to his office on Friday}, {@code , speaking in Riga on Friday}, also where the attitude before it is taken for the statement.
 */
final class TellingClauses {
    private final ParsedText parsed;
    private final Grammar grammar;
    private final DateWords words;
    private final FiniteVerbs verbs;
    private final Tag[] tags;

    TellingClauses(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.grammar = lexicon.grammar();
        this.words = lexicon.dates().words();
        this.verbs = new FiniteVerbs(parsed, grammar);
        this.tags = parsed.tags();
    }

    boolean hold(Match<DateRule> match) {
        return tells(match.first()) || opens(match) || isAsked(match.first());
    }

    /** Whether a token stands behind the verb of such a clause, and in no other clause. */
    private boolean tells(int token) {
        int first = parsed.sentenceAt(token).firstToken();
        for (int i = token - 1; i > first; i--) {
            boolean opens = parsed.isMark(i - 1, ",");
            if (opens && (parsed.tokens().is(i, "according") || tags[i] == Tag.GERUND && says(i)) || isQuotedAs(i)) {
                return true;
            }
            if (tags[i] == Tag.SUBORDINATOR || parsed.isQuoted(i) || parsed.isMark(i, ":")) {
                return false;
            }
            if (verbs.isAt(i)) {
                return says(i) && isOpened(i, first);
            }
        }
        return false;
    }

    private boolean says(int verb) {
        return grammar.isOfSaying(parsed.tokens().word(verb));
    }

    /** {@code was quoted as saying}, {@code was cited by the paper as telling}. */
    private boolean isQuotedAs(int gerund) {
        if (tags[gerund] != Tag.GERUND || !says(gerund) || !parsed.tokens().is(gerund - 1, "as")) {
            return false;
        }
        for (int i = gerund - 2; i > parsed.sentenceAt(gerund).firstToken() && tags[i] != Tag.MARK; i--) {
            if (words.is(parsed.tokens().word(i), DateWord.ASKED)) {
                return true;
            }
        }
        return false;
    }

    /** {@code : on Monday he assured}, {@code , when on Thursday she told}: before the pronoun whose verb tells. */
    private boolean opens(Match<DateRule> match) {
        int before = match.first() - 1;
        int first = parsed.sentenceAt(match.first()).firstToken();
        while (before > first && tags[before] == Tag.PREPOSITION) {
            before--;
        }
        boolean begins = before > first
                && (tags[before] == Tag.MARK
                        || tags[before] == Tag.CONJUNCTION
                        || words.is(parsed.tokens().word(before), DateWord.WHEN));
        int at = behindInsertion(match.end());
        if (!begins || at >= tags.length || tags[at] != Tag.SUBJECT) {
            return false;
        }
        at++;
        while (at < tags.length && (tags[at] == Tag.ADVERB || tags[at] == Tag.AUXILIARY)) {
            at++;
        }
        return at < tags.length && tags[at].isVerbal() && says(at);
    }

    /** {@code on Monday, with his guest beside him, he told}. */
    private int behindInsertion(int from) {
        if (from >= tags.length || !parsed.isMark(from, ",")) {
            return from;
        }
        int at = from + 1;
        while (at < tags.length && tags[at] != Tag.MARK && !tags[at].isFinite()) {
            at++;
        }
        return at < tags.length && parsed.isMark(at, ",") ? at + 1 : from;
    }

    /** {@code when she was quizzed in early December}, {@code was asked about it at a seminar on March 19}. */
    private boolean isAsked(int token) {
        for (int i = token - 1; i > parsed.sentenceAt(token).firstToken(); i--) {
            if (words.is(parsed.tokens().word(i), DateWord.ASKED)) {
                return tags[i] == Tag.PARTICIPLE || tags[i] == Tag.VERB;
            }
            if (verbs.isAt(i)
                    || tags[i].isVerbal()
                    || tags[i] == Tag.SUBORDINATOR
                    || tags[i] == Tag.MARK
                    || parsed.isQuoted(i)) {
                return false;
            }
        }
        return false;
    }

    /** {@code her adviser, General Tamm, announced}: the comma before what describes the subject. */
    private int openingComma(int closing, int first) {
        int comma = closing - 1;
        while (comma > first && !parsed.isMark(comma, ",")) {
            comma--;
        }
        return comma;
    }

    /** Whether only a subject stands between a comma or colon, with a verb before it, and the verb. */
    private boolean isOpened(int verb, int first) {
        int comma = parsed.isMark(verb - 1, ",") ? openingComma(verb - 1, first) - 1 : verb - 1;
        while (comma > first && !parsed.isMark(comma, ",") && !parsed.isMark(comma, ":")) {
            if (tags[comma].isVerbal() || tags[comma] == Tag.SUBORDINATOR || tags[comma] == Tag.CONJUNCTION) {
                return false;
            }
            comma--;
        }
        boolean clause = false;
        for (int i = first; i < comma; i++) {
            clause |= tags[i].isFinite();
        }
        return clause && comma < verb - 1;
    }
}
