package org.claimline.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.claimline.extract.date.DateReader.Reading;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * The one meeting that an article reports, as a chamber's debate or a summit on the day before: whoever is told in the past
 * tense to have said something, and of whom nothing else tells when, said it there.
 */
final class ReportedMeeting {
    private static final Set<String> MEETINGS = Set.of(
            "debate",
            "debates",
            "debated",
            "sitting",
            "session",
            "hearing",
            "hearings",
            "hall",
            "evening",
            "plenary",
            "council",
            "committee",
            "met",
            "meeting",
            "summit");

    /** Sentences at the head of an article that tell what it reports. */
    private static final int LEAD = 4;

    /** Days before the article on which such a thing is still its news. */
    private static final int FRESH = 6;

    private final ParsedText parsed;
    private final DatePhrases phrases;
    private final ReferenceDay reference;
    private final ToldOccasions told;
    private Optional<Reading> reported;

    ReportedMeeting(ParsedText parsed, DatePhrases phrases, ReferenceDay reference, ToldOccasions told) {
        this.parsed = parsed;
        this.phrases = phrases;
        this.reference = reference;
        this.told = told;
    }

    /** The day of it; empty where the article reports none, or has told of another day since. */
    Optional<Reading> day() {
        return reported()
                .filter(meeting -> told.last()
                        .map(occasion -> occasion.date().equals(meeting.dating().date()))
                        .orElse(true));
    }

    /** Whether the article reports no meeting at all. */
    boolean isNone() {
        return reported().isEmpty();
    }

    private Optional<Reading> reported() {
        if (reported == null) {
            reported = find();
        }
        return reported;
    }

    private Optional<Reading> find() {
        if (reference.day().isEmpty()) {
            return Optional.empty();
        }
        Tokens lead = parsed.tokens();
        int end = endOfLead();
        Tokens head =
                Tokens.of(parsed.text(), new Span(0, parsed.article().body().start()));
        return namesMeeting(lead, end) || namesMeeting(head, head.size())
                ? date(head, head.size()).or(() -> date(lead, end))
                : Optional.empty();
    }

    private int endOfLead() {
        int sentences = Math.min(LEAD, parsed.sentences().size());
        return sentences == 0 ? 0 : parsed.sentences().get(sentences - 1).endToken();
    }

    private static boolean namesMeeting(Tokens tokens, int end) {
        for (int i = 0; i < end; i++) {
            if (MEETINGS.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first of late that stands before a token. */
    private Optional<Reading> date(Tokens tokens, int end) {
        LocalDate written = reference.day().orElseThrow();
        DateArithmetic arithmetic = new DateArithmetic(phrases, tokens);
        for (Match<DateRule> match : phrases.phrases(tokens, 0, end)) {
            Optional<StatementDate> date = arithmetic.evaluate(match, Optional.of(written), Optional.empty());
            if (date.isPresent() && isFresh(date.get(), written)) {
                return Optional.of(reading(date.get(), match, tokens));
            }
        }
        return Optional.empty();
    }

    private static boolean isFresh(StatementDate date, LocalDate written) {
        return date.isExactDay()
                && date.latest().orElseThrow().isBefore(written)
                && !date.latest().orElseThrow().plusDays(FRESH).isBefore(written);
    }

    private Reading reading(StatementDate date, Match<DateRule> match, Tokens tokens) {
        String words = tokens.span(match.first(), match.end()).in(parsed.text());
        return new Reading(
                new Dating(date, DateBasis.CONTEXT, words),
                "date.reported-meeting",
                "The article reports one meeting, \"" + words + "\".");
    }
}
