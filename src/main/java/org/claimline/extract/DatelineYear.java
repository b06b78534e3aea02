package org.claimline.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.extract.Datelines.YearlessDay;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.StatementDate;
import org.claimline.text.Tokens;

/**
 * The year of a dateline that has none, {@code NORTHWOOD, March 20 (Agency) -}. Those whom the article names were in office
 * then, it came after what the article knows of, but not long after, and the weekdays that it names lie just before: news
 * tells the last days. Each of these weighs; the year for which most speaks is taken.
 */
final class DatelineYear {
    /** The full-scale invasion's. */
    private static final int FIRST = 2022;

    /** How much news there is of such forces in each month, from the first year on. */
    private static final double[][] NEWS = {
        {1, 2, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1},
        {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
        {1, 8, 12, 2, 20, 5, 3, 2, 2, 3, 8, 9},
        {6, 18, 38, 18, 14, 9, 12, 40, 32, 20, 19, 25},
        {40, 26, 7, 6, 4, 5, 3, 3, 3, 3, 3, 3}
    };

    /**
     * How likely a weekday that the news names lies so many days back, as a natural logarithm: counted in articles whose
     * date is known.
     */
    private static final double[] DAYS_BACK = {-1.7, -1.1, -1.4, -2.15, -2.55, -3.2, -4.0};

    /** What a weekday counts: those of one article are not independent. */
    private static final double WEEKDAY = 0.6;

    /** Weekdays behind these are those of earlier weeks. */
    private static final int WEEKDAYS = 5;

    /** What a year counts that went by since the last thing that the article knows of. */
    private static final double YEAR_LATER = 0.5;

    /** What it counts that the article knows of something that had not happened. */
    private static final double TOO_EARLY = 3;

    private static final double DAYS_OF_YEAR = 365;

    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final NamedInOffice named;
    private final List<DayOfWeek> weekdays;
    private final Optional<LocalDate> known;

    DatelineYear(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.named = new NamedInOffice(parsed, lexicon);
        this.weekdays = weekdays();
        this.known = lastKnown();
    }

    private List<DayOfWeek> weekdays() {
        return parsed.dates().stream()
                .flatMap(List::stream)
                .filter(match -> match.owner().means() == DateMeaning.WEEKDAY)
                .limit(WEEKDAYS)
                .map(match ->
                        new PhraseOfTime(match, parsed.tokens(), lexicon.dates().words()).weekday())
                .toList();
    }

    /** The last thing with a known time that the article names: an event, a word that is new, or a full date. */
    private Optional<LocalDate> lastKnown() {
        Tokens tokens = parsed.tokens();
        Stream<LocalDate> events = lexicon.dates().events(tokens, 0, tokens.size()).stream()
                .map(event -> event.owner().day());
        Stream<LocalDate> terms = lexicon.dates().terms(tokens, 0, tokens.size()).stream()
                .map(term -> term.owner().firstDay());
        return Stream.of(events, terms, fullDates()).flatMap(days -> days).max(LocalDate::compareTo);
    }

    /** A year alone may be one in which something is to happen. */
    private Stream<LocalDate> fullDates() {
        DateArithmetic arithmetic = new DateArithmetic(lexicon.dates(), parsed.tokens());
        return parsed.dates().stream()
                .flatMap(List::stream)
                .filter(match -> match.owner().means().isCalendar())
                .flatMap(match -> arithmetic.evaluate(match, Optional.empty(), Optional.empty()).stream())
                .filter(date -> !(date instanceof StatementDate.Year))
                .flatMap(date -> date.earliest().stream());
    }

    /** The day with its year; empty where nothing tells one year from the others. */
    Optional<LocalDate> of(YearlessDay told) {
        List<LocalDate> days = IntStream.range(FIRST, FIRST + NEWS.length)
                .filter(told.day()::isValidYear)
                .mapToObj(told.day()::atYear)
                .filter(day -> told.weekday().map(day.getDayOfWeek()::equals).orElse(true))
                .toList();
        boolean anythingTells = days.size() == 1 || !named.isNobody() || !weekdays.isEmpty() || known.isPresent();
        return anythingTells ? days.stream().max(Comparator.comparingDouble(this::weight)) : Optional.empty();
    }

    private double weight(LocalDate day) {
        double near = known.map(since -> sinceKnown(since, day)).orElse(0.0);
        return Math.log(NEWS[day.getYear() - FIRST][day.getMonthValue() - 1]) + named.weight(day) + near + WEEKDAY * weekdaysBack(day);
    }

    private static double sinceKnown(LocalDate since, LocalDate day) {
        return day.isBefore(since) ? -TOO_EARLY : -YEAR_LATER * ChronoUnit.DAYS.between(since, day) / DAYS_OF_YEAR;
    }

    private double weekdaysBack(LocalDate day) {
        return weekdays.stream()
                .mapToDouble(weekday ->
                        DAYS_BACK[day.getDayOfWeek().minus(weekday.getValue()).getValue() % 7])
                .sum();
    }
}
