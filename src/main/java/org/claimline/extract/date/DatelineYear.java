package org.claimline.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.extract.date.Datelines.YearlessDay;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases.Term;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;
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
        {40, 26, 7, 6, 4, 5, 3, 3, 3, 3, 3, 3},
        {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}
    };

    /**
     * How likely a weekday that the news names lies so many days back, as a natural logarithm: counted in articles whose
     * date is known.
     */
    private static final double[] DAYS_BACK = {-1.7, -1.1, -1.4, -2.15, -2.55, -3.2, -4.0};

    /** What the news of a month counts: fewer articles are known than were written. */
    private static final double SHARE_OF_NEWS = 0.75;

    /** What a weekday counts: those of one article are not independent. */
    private static final double WEEKDAY = 0.6;

    /** Weekdays behind these are those of earlier weeks. */
    private static final int WEEKDAYS = 5;

    /** What a year counts that went by since the last thing that the article tells of. */
    private static final double YEAR_LATER = 0.5;

    /** What it counts that the article knows of something that had not happened. */
    private static final double TOO_EARLY = 3;

    /** What it counts that the article uses words that had gone by. */
    private static final double TOO_LATE = 1.5;

    private static final double DAYS_OF_YEAR = 365;

    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final NamedInOffice named;
    private final List<DayOfWeek> weekdays;
    private final Optional<LocalDate> known;
    private final Optional<LocalDate> told;
    private final List<Term> terms;

    DatelineYear(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.named = new NamedInOffice(parsed, lexicon);
        this.weekdays = weekdays();
        this.told = lastTold();
        this.terms = lexicon.dates().terms(parsed.tokens(), 0, parsed.tokens().size()).stream()
                .map(Match::owner)
                .distinct()
                .toList();
        this.known =
                Stream.concat(told.stream(), terms.stream().map(Term::firstDay)).max(LocalDate::compareTo);
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

    /** The last thing of known time that the article tells: an event or a full date. */
    private Optional<LocalDate> lastTold() {
        Tokens tokens = parsed.tokens();
        Stream<LocalDate> events = lexicon.dates().events(tokens, 0, tokens.size()).stream()
                .map(event -> event.owner().day());
        return Stream.concat(events, fullDates()).max(LocalDate::compareTo);
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
        double news = NEWS[day.getYear() - FIRST][day.getMonthValue() - 1];
        return SHARE_OF_NEWS * Math.log(news) + named.weight(day) + fits(day) + WEEKDAY * weekdaysBack(day);
    }

    /** Whether the day lies behind all that the article knows of, and soon behind what it tells. */
    private double fits(LocalDate day) {
        double early = known.filter(day::isBefore).isPresent() ? TOO_EARLY : 0;
        double late = TOO_LATE
                * terms.stream()
                        .flatMap(term -> term.lastDay().stream())
                        .filter(day::isAfter)
                        .count();
        double years = told.map(since -> Math.max(0, ChronoUnit.DAYS.between(since, day)) / DAYS_OF_YEAR)
                .orElse(0.0);
        return -early - late - YEAR_LATER * years;
    }

    private double weekdaysBack(LocalDate day) {
        return weekdays.stream()
                .mapToDouble(weekday ->
                        DAYS_BACK[day.getDayOfWeek().minus(weekday.getValue()).getValue() % 7])
                .sum();
    }
}
