package org.claimline.extract.date;

import java.util.Optional;
import java.util.Set;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DateWord;
import org.claimline.lexicon.DateWords;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.VerbForm;
import org.claimline.lexicon.VerbGroup;
import org.claimline.text.PhraseIndex.Match;

/** Tells whether words of time in a description of who speaks tell the occasion, or something else about them. */
final class SourceOccasions {
    /** What makes somebody what they are, on some other day. */
    private static final Set<String> CAREER =
            Set.of("elect", "appoint", "swear", "inaugurate", "resign", "retire", "win", "lose", "succeed", "replace");

    /** What is done where one speaks, too. */
    private static final Set<String> APPEARING = Set.of("speak", "address", "brief");

    private final ParsedText parsed;
    private final DateWords words;
    private final Lexicon lexicon;
    private final Tenses tenses;

    SourceOccasions(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.words = lexicon.dates().words();
        this.lexicon = lexicon;
        this.tenses = new Tenses(parsed, lexicon);
    }

    static boolean describes(Match<DateRule> match, Phrase source) {
        return match.first() >= source.end() && match.end() <= source.apposition();
    }

    /**
     * {@code , in an address on Wednesday,}, {@code , speaking last Saturday,}, {@code , whom we met on Monday,},
     * {@code , asked on Tuesday,}, {@code , two days later,}, {@code , who met students on Monday,}.
     */
    boolean hold(Match<DateRule> match, Attribution attribution) {
        Phrase source = attribution.source();
        int first = source.end();
        while (first < source.apposition() && parsed.tags()[first] == Tag.MARK) {
            first++;
        }
        Tag tag = parsed.tags()[first];
        boolean ours = first + 1 < source.apposition() && parsed.tags()[first + 1] == Tag.SUBJECT;
        return isVerbless(first, match)
                || tag == Tag.PREPOSITION
                || tag == Tag.GERUND
                || parsed.tokens().word(first).endsWith("ing")
                || ours
                || isSetOff(match)
                || words.is(parsed.tokens().word(first), DateWord.ASKED)
                || meets(first, match) && tenses.isPast(attribution);
    }

    /** {@code Tamm, for an hour on television on Monday: no troops}; {@code , the guest of our seminar on 14 May,}. */
    private boolean isVerbless(int first, Match<DateRule> match) {
        boolean guest = match.end() < parsed.tags().length && parsed.isMark(match.end(), ":");
        for (int i = first; i < match.first(); i++) {
            if (parsed.tags()[i].isFinite() || parsed.tags()[i] == Tag.MARK) {
                return false;
            }
            guest |= parsed.tokens().is(i, "guest");
        }
        return guest && match.owner().means().isWithinDay();
    }

    /** {@code , the day after,}: counted from an event, between two marks. */
    private boolean isSetOff(Match<DateRule> match) {
        return match.owner().means().countsFromEvent()
                && match.first() > 0
                && parsed.tags()[match.first() - 1] == Tag.MARK
                && match.end() < parsed.tags().length
                && (parsed.tags()[match.end()] == Tag.MARK || parsed.tags()[match.end()] == Tag.VERB);
    }

    /** {@code who was in Kyiv on Monday}: one verb of the past, of what is done on a day and in public. */
    private boolean meets(int who, Match<DateRule> match) {
        if (!parsed.tokens().is(who, "who") || !match.owner().means().isWithinDay()) {
            return false;
        }
        int verbs = parsed.tags()[match.first()].isVerbal() ? 1 : 0;
        for (int i = who + 1; i < match.first(); i++) {
            Tag tag = parsed.tags()[i];
            if (tag == Tag.MODAL || tag == Tag.SUBORDINATOR || tag == Tag.INFINITIVE || !isMeeting(i)) {
                return false;
            }
            verbs += tag == Tag.VERB || tag == Tag.AUXILIARY ? 1 : 0;
        }
        return verbs > 0;
    }

    /** Whether it stands in no description, or tells what was done on the day by somebody who spoke, and not to become somebody. */
    boolean allows(Match<DateRule> match, Attribution attribution) {
        if (!describes(match, attribution.source())) {
            return true;
        }
        boolean allowed = tenses.isPast(attribution);
        for (int i = attribution.source().end(); allowed && i < match.first(); i++) {
            allowed = !isElsewhen(i);
        }
        return allowed;
    }

    /** {@code elected}, {@code travels}: of another day than that of what is said. */
    private boolean isElsewhen(int token) {
        Tag tag = parsed.tags()[token];
        if (tag != Tag.VERB && tag != Tag.PARTICIPLE) {
            return parsed.tokens().is(token - 1, "who") && tag.isNominal();
        }
        Optional<VerbForm> verb = lexicon.grammar().verb(parsed.tokens().word(token));
        boolean past =
                verb.map(VerbForm::past).orElse(!parsed.tokens().word(token).endsWith("s"));
        return tag == Tag.VERB && !past
                || verb.filter(form -> CAREER.contains(form.lemma())).isPresent();
    }

    private boolean isMeeting(int token) {
        Tag tag = parsed.tags()[token];
        if (tag == Tag.AUXILIARY) {
            return !words.is(parsed.tokens().word(token), DateWord.PERFECT) && !isPresent(token);
        }
        Optional<VerbForm> verb = tag == Tag.VERB || tag == Tag.PARTICIPLE
                ? lexicon.grammar().verb(parsed.tokens().word(token))
                : Optional.empty();
        return verb.isEmpty()
                || (verb.get().past() || tag == Tag.PARTICIPLE)
                        && !CAREER.contains(verb.get().lemma())
                        && (verb.get().group() != VerbGroup.SAYING
                                || APPEARING.contains(verb.get().lemma()));
    }

    private boolean isPresent(int token) {
        return parsed.tokens().is(token, "is") || parsed.tokens().is(token, "are");
    }
}
