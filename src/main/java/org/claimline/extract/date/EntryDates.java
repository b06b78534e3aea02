package org.claimline.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.date.EntryHeads.Head;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases;
import org.claimline.model.StatementDate;

/**
 * Dates the entries of a chronology. A year that is missing comes from the heading, else from the entry before, else it
 * is such that time runs one way and none lies after publication.
 */
final class EntryDates {
    private static final int LONGEST_MONTH = 31;
    private static final int YEAR = 12 * LONGEST_MONTH;

    private final ParsedText parsed;
    private final DatePhrases phrases;
    private final ReferenceDay reference;

    EntryDates(ParsedText parsed, DatePhrases phrases, ReferenceDay reference) {
        this.parsed = parsed;
        this.phrases = phrases;
        this.reference = reference;
    }

    /** One for each head; empty where nothing tells the year. */
    List<Optional<StatementDate>> of(List<Head> heads) {
        List<Optional<StatementDate>> dates = new ArrayList<>();
        heads.forEach(head -> dates.add(told(head)));
        if (runsBackwards(heads)) {
            fromNewest(heads, dates);
        } else {
            fromYearBefore(heads, dates);
            fromYearBehind(heads, dates);
        }
        return dates;
    }

    private PhraseOfTime phrase(Head head) {
        return new PhraseOfTime(head.match(), parsed.tokens(), phrases.words());
    }

    /** With the year that it tells itself, or its heading does. */
    private Optional<StatementDate> told(Head head) {
        PhraseOfTime phrase = phrase(head);
        if (phrase.means() == DateMeaning.ISO_DAY) {
            return until(head, Optional.empty());
        }
        int year = phrase.year() > 0 ? phrase.year() : head.year();
        return year == 0 ? Optional.empty() : in(head, year);
    }

    private Optional<StatementDate> in(Head head, int year) {
        if (phrase(head).month() == 0) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(year, phrase(head).month());
        int day = phrase(head).dayOfMonth();
        if (phrase(head).means() == DateMeaning.MONTH) {
            return Optional.of(StatementDate.of(month));
        }
        return month.isValidDay(day) ? Optional.of(StatementDate.of(month.atDay(day))) : Optional.empty();
    }

    private Optional<StatementDate> until(Head head, Optional<LocalDate> last) {
        return new DateArithmetic(phrases, parsed.tokens()).evaluate(head.match(), last, Optional.empty());
    }

    /** Newest first: less time passes from each entry back to the next than on to it. */
    private boolean runsBackwards(List<Head> heads) {
        int on = 0;
        int back = 0;
        for (int i = 1; i < heads.size(); i++) {
            int step = dayOfYear(heads.get(i)) - dayOfYear(heads.get(i - 1));
            on += Math.floorMod(step, YEAR);
            back += Math.floorMod(-step, YEAR);
        }
        return back < on;
    }

    /** Days since the beginning of a year whose months have all 31. */
    private int dayOfYear(Head head) {
        return LONGEST_MONTH * phrase(head).month() + phrase(head).dayOfMonth();
    }

    /** Each is the last such day by the entry above. */
    private void fromNewest(List<Head> heads, List<Optional<StatementDate>> dates) {
        Optional<LocalDate> last = reference.day();
        for (int i = 0; i < heads.size(); i++) {
            if (dates.get(i).isEmpty()) {
                dates.set(i, until(heads.get(i), last));
            }
            Optional<LocalDate> earliest = dates.get(i).flatMap(StatementDate::earliest);
            last = earliest.isPresent() ? earliest : last;
        }
    }

    /** Each is the first such day from the entry above on, where that has a year. */
    private void fromYearBefore(List<Head> heads, List<Optional<StatementDate>> dates) {
        for (int i = 1; i < heads.size(); i++) {
            Optional<LocalDate> before = dates.get(i - 1).flatMap(StatementDate::earliest);
            if (dates.get(i).isEmpty() && before.isPresent()) {
                Head head = heads.get(i);
                int year = before.get().getYear();
                Optional<StatementDate> same = in(head, year);
                boolean fits = same.flatMap(StatementDate::latest)
                        .filter(day -> !day.isBefore(before.get()))
                        .isPresent();
                dates.set(i, fits ? same : in(head, year + 1));
            }
        }
    }

    /** Each is the last such day by the entry below, or by publication. */
    private void fromYearBehind(List<Head> heads, List<Optional<StatementDate>> dates) {
        Optional<LocalDate> last = reference.day();
        for (int i = heads.size() - 1; i >= 0; i--) {
            if (dates.get(i).isEmpty()) {
                dates.set(i, until(heads.get(i), last));
            }
            Optional<LocalDate> latest = dates.get(i).flatMap(StatementDate::latest);
            last = latest.isPresent() ? latest : last;
        }
    }
}
