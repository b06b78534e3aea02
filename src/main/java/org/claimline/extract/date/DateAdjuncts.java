package org.claimline.extract.date;

import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.attribution.Cue;
import org.claimline.extract.parse.FiniteVerbs;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DateWord;
import org.claimline.lexicon.DateWords;
import org.claimline.lexicon.Lexicon;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Sentence;

/** Tells whether words of time date the saying, or belong to what is said or to a description of who says it. */
final class DateAdjuncts {
    private final ParsedText parsed;
    private final DateWords words;
    private final SourceOccasions occasions;
    private final FiniteVerbs verbs;

    DateAdjuncts(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.words = lexicon.dates().words();
        this.occasions = new SourceOccasions(parsed, lexicon);
        this.verbs = new FiniteVerbs(parsed, lexicon.grammar());
    }

    boolean belongs(Match<DateRule> match, Attribution attribution) {
        if (SourceOccasions.describes(match, attribution.source())) {
            return occasions.hold(match, attribution);
        }
        if (isOfRelativeClause(match)) {
            return leadsToCue(match, attribution);
        }
        return !isSaid(match, attribution)
                || announces(match, attribution)
                || hangsOnCue(match, attribution)
                || standsBeforeCue(match, attribution)
                || opensVerbless(match, attribution)
                || isOfAntecedent(match, attribution);
    }

    /** {@code his counterpart, who on the previous day had said so}: it dates what somebody else did. */
    private boolean isOfRelativeClause(Match<DateRule> match) {
        return match.first() > 0 && words.is(parsed.tokens().word(match.first() - 1), DateWord.RELATIVE);
    }

    /** {@code , who in June did not rule it out}: the clause is what somebody says. */
    private boolean leadsToCue(Match<DateRule> match, Attribution attribution) {
        int cue = attribution.cue().map(Cue::first).orElse(-1);
        boolean leads = cue >= match.end();
        for (int i = match.end(); leads && i < cue; i++) {
            leads = parsed.tags()[i] == Tag.AUXILIARY
                    || parsed.tags()[i] == Tag.ADVERB
                    || parsed.tags()[i] == Tag.MODAL;
        }
        return leads;
    }

    private boolean isSaid(Match<DateRule> match, Attribution attribution) {
        return parsed.tokens().span(match.first(), match.end()).overlapsAny(attribution.contents());
    }

    /** {@code Hours later the ministry toned it down: talks were still going on, it clarified}: a clause before a colon. */
    private boolean announces(Match<DateRule> match, Attribution attribution) {
        int cue = attribution.cue().map(Cue::first).orElse(match.first());
        boolean verb = false;
        for (int i = parsed.sentenceAt(match.first()).firstToken(); i < cue; i++) {
            verb |= parsed.tags()[i].isFinite();
            if (i >= match.end() && parsed.isMark(i, ":") && !parsed.isQuoted(i)) {
                return verb || i == match.end() && attribution.source().end() <= match.first();
            }
        }
        return false;
    }

    /**
     * {@code signed a declaration on January 6}, {@code told a meeting on Wednesday that}: no verb stands between the cue and
     * the date, but for a clause of time about whoever speaks ({@code when he passed through Brussels in March}).
     */
    private boolean hangsOnCue(Match<DateRule> match, Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return false;
        }
        int cueEnd = attribution.cue().get().end();
        boolean stance = attribution.rule().startsWith("stance.");
        if (match.first() >= attribution.cue().get().first() && match.end() <= cueEnd) {
            return true;
        }
        if (match.first() < cueEnd || !stance && (match.owner().means().isVague() || !closes(match))) {
            return false;
        }
        for (int i = cueEnd; i < match.first(); i++) {
            Tag tag = parsed.tags()[i];
            boolean noun = tag == Tag.GERUND && parsed.tags()[i - 1].isNominal();
            boolean preposition = tag == Tag.SUBORDINATOR && (isPreposition(i, match) || isOfAppearance(i, match));
            boolean appears = words.is(parsed.tokens().word(i), DateWord.APPEARANCE);
            if (!parsed.isQuoted(i)
                    && !noun
                    && !preposition
                    && !appears
                    && !verbs.isNoun(i)
                    && (tag.isVerbal() || tag == Tag.SUBORDINATOR)) {
                return tag == Tag.SUBORDINATOR && isClauseOfTime(i, match);
            }
        }
        return true;
    }

    /** Whether no other verb than one that is still to be done stands between the cue and the date. */
    boolean isBehindInfinitive(Match<DateRule> match, Attribution attribution) {
        int from = attribution.cue().map(Cue::end).orElse(match.end());
        boolean behind = false;
        for (int i = from; i < match.first(); i++) {
            Tag tag = parsed.tags()[i];
            if (tag.isFinite() || tag == Tag.SUBORDINATOR || parsed.isQuoted(i)) {
                return false;
            }
            behind |= tag == Tag.INFINITIVE;
        }
        return behind;
    }

    /** {@code before the committee on Wednesday}: no verb stands up to the date. */
    private boolean isPreposition(int subordinator, Match<DateRule> match) {
        boolean preposition = words.is(parsed.tokens().word(subordinator), DateWord.LINK)
                || parsed.tokens().is(subordinator, "as") && parsed.isQuotationMark(subordinator + 1);
        for (int i = subordinator + 1; preposition && i < match.first(); i++) {
            preposition = !parsed.tags()[i].isFinite();
        }
        return preposition;
    }

    /** {@code in an interview that a paper carried on Friday}: the one verb up to the date makes words known. */
    private boolean isOfAppearance(int subordinator, Match<DateRule> match) {
        boolean appears = false;
        for (int i = subordinator + 1; i < match.first(); i++) {
            boolean makesKnown = words.is(parsed.tokens().word(i), DateWord.APPEARANCE);
            if (verbs.isAt(i) && parsed.tags()[i] != Tag.AUXILIARY && !makesKnown) {
                return false;
            }
            appears |= makesKnown;
        }
        return appears && parsed.tags()[subordinator - 1] == Tag.NOUN;
    }

    /** {@code The director stood by his report yesterday and added}: between the source and the cue, in no clause. */
    private boolean standsBeforeCue(Match<DateRule> match, Attribution attribution) {
        int from = attribution.source().end();
        boolean between = attribution
                .cue()
                .filter(cue -> from <= match.first() && match.end() <= cue.first())
                .isPresent();
        for (int i = from; between && i < match.first(); i++) {
            between = parsed.tags()[i] != Tag.SUBORDINATOR && !parsed.isQuoted(i);
        }
        return between;
    }

    /**
     * What is said begins behind the date and the name of a place, or nothing does: {@code on 20 August in Antwerp}; so it
     * does behind another adjunct ({@code on Monday on whether}) or an insertion ({@code on Monday, after a call, that}).
     */
    private boolean closes(Match<DateRule> match) {
        int next = behindMeeting(match.end());
        if (next < parsed.tokens().size() && words.is(parsed.tokens().word(next), DateWord.BEFORE_PLACE)) {
            int place = next + 1;
            while (place < parsed.tags().length && parsed.tags()[place] == Tag.NAME) {
                place++;
            }
            next = place > next + 1 ? place : next;
        }
        return next >= parsed.tokens().size()
                || parsed.sentenceOf()[next] != parsed.sentenceOf()[match.first()]
                || parsed.tags()[next] == Tag.SUBORDINATOR
                || parsed.tags()[next] == Tag.GERUND
                || parsed.tags()[next] == Tag.PREPOSITION
                || parsed.isMark(next, ",")
                || opensInfinitive(next)
                || parsed.isMark(next, ":")
                || parsed.isMark(next, ".")
                || parsed.isQuotationMark(next);
    }

    private boolean opensInfinitive(int to) {
        return parsed.tokens().is(to, "to") && to + 1 < parsed.tags().length && parsed.tags()[to + 1] == Tag.INFINITIVE;
    }

    /** {@code before Monday | 's meeting of ministers | that}: token behind what the time describes. */
    private int behindMeeting(int from) {
        int at = from;
        boolean owned = at < parsed.tags().length && parsed.tags()[at] == Tag.POSSESSIVE_MARK;
        while (owned
                && at < parsed.tags().length
                && (parsed.tags()[at].isNominal()
                        || parsed.tags()[at] == Tag.DETERMINER
                        || parsed.tags()[at] == Tag.PREPOSITION && !opensInfinitive(at))) {
            at++;
        }
        return at;
    }

    /** {@code when he passed through Brussels in March}: behind a quotation or a noun, up to the date one verb. */
    private boolean isClauseOfTime(int subordinator, Match<DateRule> match) {
        boolean about = words.is(parsed.tokens().word(subordinator), DateWord.WHEN)
                && (parsed.tags()[subordinator + 1] == Tag.SUBJECT || parsed.tags()[subordinator + 1] == Tag.GERUND);
        for (int i = subordinator + 1; i < match.first(); i++) {
            about &= parsed.tags()[i] != Tag.SUBORDINATOR && parsed.tags()[i] != Tag.MARK;
        }
        return about;
    }

    /** {@code On Saturday, after a call with leaders, he said}: the words before the source hold no verb. */
    private boolean opensVerbless(Match<DateRule> match, Attribution attribution) {
        Sentence sentence = parsed.sentenceAt(match.first());
        int source = attribution.source().first();
        boolean opens =
                match.first() - sentence.firstToken() <= 1 && match.end() <= source && source < sentence.endToken();
        for (int i = sentence.firstToken(); opens && i < source; i++) {
            boolean appears = words.is(parsed.tokens().word(i), DateWord.APPEARANCE);
            opens = (!parsed.tags()[i].isFinite() || appears) && !parsed.isQuoted(i);
        }
        return opens;
    }

    /** {@code Nausėda told Bloomberg last Friday that …; the talk, he said, is about troops}: told on the same occasion. */
    private boolean isOfAntecedent(Match<DateRule> match, Attribution attribution) {
        int source = attribution.source().first();
        boolean pronoun = attribution.source().end() - source == 1 && parsed.tags()[source] == Tag.SUBJECT;
        int next = match.end();
        if (!pronoun || next >= source || parsed.tags()[next] != Tag.SUBORDINATOR) {
            return false;
        }
        Sentence sentence = parsed.sentenceAt(match.first());
        int verbs = 0;
        for (int i = sentence.firstToken(); i < match.first(); i++) {
            verbs += parsed.tags()[i].isFinite() ? 1 : 0;
        }
        return verbs == 1 && sentence.endToken() > source;
    }
}
