package org.claimline.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.claimline.extract.Chronology.Entry;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;

/** The date of a phrase where it stands in its text: counted from the publication, its entry or the event near by. */
final class DateCounting {
    private final ParsedText parsed;
    private final DateArithmetic arithmetic;
    private final ReferenceDay reference;
    private final Chronology chronology;
    private final Anchors anchors;

    DateCounting(
            ParsedText parsed,
            DatePhrases phrases,
            ReferenceDay reference,
            Chronology chronology,
            ToldOccasions told) {
        this.parsed = parsed;
        this.arithmetic = new DateArithmetic(phrases, parsed.tokens());
        this.reference = reference;
        this.chronology = chronology;
        this.anchors = new Anchors(parsed, phrases.words(), told);
    }

    /** Whether the phrase names what it counts from, and so dates nothing but its own sentence. */
    boolean isNamed(Match<DateRule> match) {
        return match.owner().means().countsFromEvent() && anchors.isNamed(match);
    }

    Optional<StatementDate> date(Match<DateRule> match) {
        Optional<Entry> entry = chronology.at(parsed.sentenceOf()[match.first()]);
        if (entry.isPresent() && entry.get().isHeadedBy(match)) {
            return Optional.of(entry.get().date());
        }
        Optional<LocalDate> day = entry.isPresent() ? entry.get().date().latest() : reference.day();
        Optional<StatementDate> event =
                match.owner().means().countsFromEvent() ? anchors.of(match) : Optional.empty();
        return arithmetic
                .evaluate(match, day, event)
                .map(date -> reference.doubted(date, match.owner().means()));
    }
}
