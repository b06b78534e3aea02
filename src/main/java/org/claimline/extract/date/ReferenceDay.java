package org.claimline.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.date.Datelines.YearlessDay;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DatePhrases.Event;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Tokens;

/**
 * The day from which an article counts: its publication, or the day of its dateline just before; in an undated one the
 * day of its dateline in the year that fits, or the latest calendar date that it tells with the year; else the time that an
 * event of known date leads to, with doubt.
 *
 * @param day      what "yesterday" counts from; empty where nothing tells
 * @param date     the date that a statement without words of its own gets
 * @param inferred whether it was worked out from an event
 * @param words    the words that tell; empty for a publication date
 */
public record ReferenceDay(Optional<LocalDate> day, StatementDate date, boolean inferred, String words) {
    /** Fewer days without a year tell nothing of when a text was written. */
    private static final int SOME_DAYS = 2;

    public static ReferenceDay of(ParsedText parsed, Lexicon lexicon) {
        DatePhrases phrases = lexicon.dates();
        StatementDate published = parsed.article().info().published();
        if (published.isKnown()) {
            StatementDate written =
                    Datelines.before(parsed.article(), published, phrases).orElse(published);
            return new ReferenceDay(written.latest(), written, false, "");
        }
        Optional<ReferenceDay> told = latestTold(parsed, phrases);
        Optional<LocalDate> dateline = Datelines.withoutYear(parsed.article(), phrases)
                .flatMap(day -> new DatelineYear(parsed, lexicon).of(day));
        if (dateline.isPresent()) {
            return new ReferenceDay(dateline, StatementDate.of(dateline.get()), false, "");
        }
        Optional<LocalDate> event = latestEvent(parsed, phrases);
        boolean goesOn = told.isPresent()
                && (event.isEmpty() || !event.get().isAfter(told.get().day().orElseThrow()));
        return goesOn
                ? told.get()
                : fromEvent(parsed, phrases)
                        .or(() -> fromDays(parsed, lexicon))
                        .orElse(new ReferenceDay(Optional.empty(), StatementDate.UNKNOWN, false, ""));
    }

    /** Days without their year, of which there are some: the month of the last, in the year that fits. */
    private static Optional<ReferenceDay> fromDays(ParsedText parsed, Lexicon lexicon) {
        List<PhraseOfTime> days = parsed.dates().stream()
                .flatMap(List::stream)
                .filter(match -> match.owner().means() == DateMeaning.CALENDAR_DAY && !parsed.isQuoted(match.first()))
                .map(match ->
                        new PhraseOfTime(match, parsed.tokens(), lexicon.dates().words()))
                .filter(phrase -> phrase.year() == 0 && phrase.isDayOfYear())
                .toList();
        if (days.size() < SOME_DAYS) {
            return Optional.empty();
        }
        PhraseOfTime last = Collections.max(days, Comparator.comparing(PhraseOfTime::dayOfYear));
        return new DatelineYear(parsed, lexicon)
                .of(new YearlessDay(last.dayOfYear(), Optional.empty()))
                .map(day -> new ReferenceDay(
                        Optional.of(day), StatementDate.of(YearMonth.from(day)).uncertain(), true, last.written()));
    }

    private static Optional<LocalDate> latestEvent(ParsedText parsed, DatePhrases phrases) {
        Tokens tokens = parsed.tokens();
        return phrases.events(tokens, 0, tokens.size()).stream()
                .map(event -> event.owner().day())
                .max(LocalDate::compareTo);
    }

    /** Whether it is a month or more, from which no day or week can be counted. */
    boolean isVague() {
        return date instanceof StatementDate.Month || date instanceof StatementDate.Year;
    }

    /**
     * A date counted from this day, with doubt where the day itself is in doubt.
     *
     * @param tellsYear whether the words name the year
     */
    StatementDate doubted(StatementDate counted, DateMeaning means, boolean tellsYear) {
        boolean counts = !means.isCalendar() || date.isUncertain() && !tellsYear;
        return inferred && counts && !date.isExactDay() ? counted.uncertain() : counted;
    }

    /** The latest full calendar date in the text. */
    private static Optional<ReferenceDay> latestTold(ParsedText parsed, DatePhrases phrases) {
        Tokens tokens = parsed.tokens();
        DateArithmetic arithmetic = new DateArithmetic(phrases, tokens);
        ReferenceDay latest = null;
        for (Match<DateRule> match :
                parsed.dates().stream().flatMap(List::stream).toList()) {
            if (match.owner().means() != DateMeaning.CALENDAR_DAY
                    && match.owner().means() != DateMeaning.ISO_DAY) {
                continue;
            }
            Optional<StatementDate> date = arithmetic.evaluate(match, Optional.empty(), Optional.empty());
            boolean later = date.isPresent()
                    && (latest == null
                            || date.get()
                                    .latest()
                                    .orElseThrow()
                                    .isAfter(latest.day().orElseThrow()));
            if (later) {
                latest = new ReferenceDay(
                        date.get().latest(), date.get(), true, parsed.words(match.first(), match.end()));
            }
        }
        return Optional.ofNullable(latest);
    }

    /** {@code hosted Putin in Alaska last month}: the month after the event's. */
    private static Optional<ReferenceDay> fromEvent(ParsedText parsed, DatePhrases phrases) {
        Tokens tokens = parsed.tokens();
        ReferenceDay best = null;
        List<Match<Event>> events = phrases.events(tokens, 0, tokens.size());
        for (Match<Event> event : events) {
            int sentence = parsed.sentenceOf()[event.first()];
            String words = parsed.words(event.first(), event.end());
            StatementDate date = StatementDate.of(YearMonth.from(event.owner().day()));
            for (Match<DateRule> phrase : parsed.dates().get(sentence)) {
                Optional<StatementDate> shifted =
                        shifted(event.owner().day(), new PhraseOfTime(phrase, tokens, phrases.words()));
                if (shifted.isPresent()) {
                    date = shifted.get();
                    words = parsed.words(Math.min(event.first(), phrase.first()), Math.max(event.end(), phrase.end()));
                }
            }
            StatementDate doubtful = withinMonth(date).uncertain();
            if (best == null
                    || doubtful.latest().orElseThrow().isAfter(best.day().orElseThrow())) {
                best = new ReferenceDay(doubtful.latest(), doubtful, true, words);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Some days of one month are no more than the month, where all is in doubt. */
    private static StatementDate withinMonth(StatementDate date) {
        Optional<YearMonth> first = date.earliest().map(YearMonth::from);
        boolean within = !date.isExactDay()
                && first.isPresent()
                && first.equals(date.latest().map(YearMonth::from));
        return within ? StatementDate.of(first.get()) : date;
    }

    /** When a text was written that places an event so: "last month" is the month after it. */
    private static Optional<StatementDate> shifted(LocalDate event, PhraseOfTime phrase) {
        return switch (phrase.means()) {
            case MONTHS_AFTER_EVENT ->
                Optional.of(StatementDate.of(YearMonth.from(event).plusMonths(phrase.count())));
            case DAY_AFTER_EVENT -> Optional.of(StatementDate.of(YearMonth.from(event.plusDays(1))));
            case DAYS_AFTER_EVENT -> Optional.of(StatementDate.of(YearMonth.from(event.plusDays(phrase.count()))));
            case WEEKS_AFTER_EVENT -> Optional.of(StatementDate.of(YearMonth.from(event.plusWeeks(phrase.count()))));
            case LAST_MONTH ->
                Optional.of(StatementDate.of(YearMonth.from(event).plusMonths(1)));
            case THIS_MONTH -> Optional.of(StatementDate.of(YearMonth.from(event)));
            case LAST_WEEK -> Optional.of(StatementDate.between(event.plusDays(1), event.plusDays(13)));
            case THIS_WEEK -> Optional.of(StatementDate.between(event, event.plusDays(6)));
            case YESTERDAY -> Optional.of(StatementDate.of(event.plusDays(1)));
            case TODAY -> Optional.of(StatementDate.of(event));
            case WEEKDAY, LAST_WEEKDAY -> Optional.of(StatementDate.between(event, event.plusDays(6)));
            default -> Optional.empty();
        };
    }
}
