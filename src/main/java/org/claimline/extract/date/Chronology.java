package org.claimline.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;

/**
 * A list of events in the order of time, where one is: paragraphs that begin with their date ({@code 6 March: …}), under
 * headings that may tell the year.
 */
final class Chronology {
    /**
     * What stands under one date.
     *
     * @param headFirst number of the first token of the date
     * @param sentence  number of the sentence that the date stands in
     */
    record Entry(StatementDate date, int headFirst, int headEnd, int sentence) {
        boolean isHeadedBy(Match<DateRule> match) {
            return headFirst <= match.first() && match.end() <= headEnd;
        }
    }

    private static final int FEWEST_ENTRIES = 3;

    private final List<Optional<Entry>> bySentence;

    private Chronology(List<Optional<Entry>> bySentence) {
        this.bySentence = bySentence;
    }

    static Chronology of(ParsedText parsed, DatePhrases phrases, ReferenceDay reference) {
        EntryHeads heads = new EntryHeads(parsed);
        List<EntryHeads.Head> dated = heads.all();
        if (dated.size() < FEWEST_ENTRIES) {
            return new Chronology(List.of());
        }
        List<Optional<StatementDate>> dates = new EntryDates(parsed, phrases, reference).of(dated);
        List<Optional<Entry>> bySentence = new ArrayList<>();
        int next = 0;
        Optional<Entry> entry = Optional.empty();
        for (int s = 0; s < parsed.sentences().size(); s++) {
            if (next < dated.size() && dated.get(next).sentence() == s) {
                entry = entry(dated.get(next), dates.get(next));
                next++;
            } else if (heads.isClosedAt(s)) {
                entry = Optional.empty();
            }
            bySentence.add(entry);
        }
        return new Chronology(bySentence);
    }

    private static Optional<Entry> entry(EntryHeads.Head head, Optional<StatementDate> date) {
        return date.map(day -> new Entry(day, head.match().first(), head.match().end(), head.sentence()));
    }

    /** The entry that a sentence stands in; empty outside a list. */
    Optional<Entry> at(int sentence) {
        return bySentence.isEmpty() ? Optional.empty() : bySentence.get(sentence);
    }
}
