package org.claimline.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.extract.Datelines.YearlessDay;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DateWords;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Person;
import org.claimline.lexicon.Speakers;
import org.claimline.text.PhraseMap;

/**
 * The year of a dateline that has none, {@code NORTHWOOD, March 20 (Agency) -}: that in which those whom the article names
 * were in office, and in which the day was the weekday on which things happen.
 */
final class DatelineYear {
    /** From the full-scale invasion on; the same day of six years in a row never falls on the same weekday twice. */
    private static final int FIRST = 2022;

    private static final int LAST = 2027;

    /** Sentences in which a weekday is that of the dateline. */
    private static final int LEAD = 4;

    private final ParsedText parsed;
    private final DateWords words;
    private final List<Person> named;

    DatelineYear(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.words = lexicon.dates().words();
        this.named = named(parsed, lexicon.speakers());
    }

    private static List<Person> named(ParsedText parsed, Speakers speakers) {
        List<Person> named = new ArrayList<>();
        int end = parsed.tokens().size();
        for (int at = 0; at < end; at++) {
            speakers.personAt(parsed.tokens(), at, end)
                    .map(PhraseMap.Found::value)
                    .filter(person -> !person.offices().isEmpty() && !named.contains(person))
                    .ifPresent(named::add);
        }
        return named;
    }

    /** The day with its year; empty where nothing tells one year from the others. */
    Optional<LocalDate> of(YearlessDay told) {
        List<LocalDate> days = IntStream.rangeClosed(FIRST, LAST)
                .filter(told.day()::isValidYear)
                .mapToObj(told.day()::atYear)
                .toList();
        List<LocalDate> fitting =
                told.weekday().map(weekday -> on(weekday, days)).orElseGet(() -> onWeekdayOfLead(mostInOffice(days)));
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private List<LocalDate> onWeekdayOfLead(List<LocalDate> days) {
        Optional<DayOfWeek> weekday = parsed.dates().stream()
                .limit(LEAD)
                .flatMap(List::stream)
                .filter(match -> match.owner().means() == DateMeaning.WEEKDAY)
                .findFirst()
                .map(match -> new PhraseOfTime(match, parsed.tokens(), words).weekday());
        if (weekday.isEmpty()) {
            return days;
        }
        List<LocalDate> sameDay = on(weekday.get(), days);
        List<LocalDate> dayBefore = on(weekday.get().plus(1), days);
        return !sameDay.isEmpty() ? sameDay : dayBefore.isEmpty() ? days : dayBefore;
    }

    private static List<LocalDate> on(DayOfWeek weekday, List<LocalDate> days) {
        return days.stream().filter(day -> day.getDayOfWeek() == weekday).toList();
    }

    private List<LocalDate> mostInOffice(List<LocalDate> days) {
        long most = days.stream().mapToLong(this::inOffice).max().orElse(0);
        return days.stream().filter(day -> inOffice(day) == most).toList();
    }

    private long inOffice(LocalDate day) {
        return named.stream()
                .filter(person -> person.offices().stream().anyMatch(office -> office.isHeldOn(Optional.of(day))))
                .count();
    }
}
