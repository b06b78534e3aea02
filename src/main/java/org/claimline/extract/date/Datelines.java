package org.claimline.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.model.Article;
import org.claimline.model.StatementDate;
import org.claimline.text.NumericDay;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/** The day in an agency's dateline, {@code WASHINGTON, March 12 (Agency) --}: what was written then is printed later. */
final class Datelines {
    /** Days that may lie between a dateline and the publication. */
    private static final int LATER = 2;

    /** UTF-16 units of the longest dateline. */
    private static final int LONGEST = 120;

    /** Of a year that has every day. */
    private static final LocalDate LEAP_YEARS_END = LocalDate.of(2024, 12, 31);

    /** Words beside the day in a line that is there to tell it: {@code Tuesday, 3 March, 2 p.m.} */
    private static final int LITTLE = 5;

    /** Between the pieces of a header line. */
    private static final Set<String> PARTING = Set.of("/", "|", "\u2022", "\u00b7", "(", ")");

    /** What a headline names with the day of the article itself. */
    private static final Set<String> EDITIONS = Set.of(
            "briefing",
            "version",
            "edition",
            "issue",
            "bulletin",
            "digest",
            "transcript",
            "minutes",
            "sitting",
            "review");

    private Datelines() {}

    /** The dateline's day, where it lies one or two days before the publication; empty where none does. */
    static Optional<StatementDate> before(Article article, StatementDate published, DatePhrases phrases) {
        if (!published.isExactDay()) {
            return Optional.empty();
        }
        LocalDate day = published.latest().orElseThrow();
        return written(article, phrases, day)
                .filter(written ->
                        written.isBefore(day) && !written.plusDays(LATER).isBefore(day))
                .map(StatementDate::of);
    }

    /** A day in a header that tells no year, with the weekday beside it. */
    record YearlessDay(MonthDay day, Optional<DayOfWeek> weekday) {}

    /** The day of the dateline, or of a line that is there to tell it, in an article that tells no year. */
    static Optional<YearlessDay> withoutYear(Article article, DatePhrases phrases) {
        Span line = lineBefore(article, article.body().start());
        while (line.length() > 0) {
            Tokens tokens = Tokens.of(article.text(), line);
            Optional<YearlessDay> told = NumericDay.opening(line.in(article.text()))
                    .map(day -> new YearlessDay(day, weekday(tokens, phrases)))
                    .or(() -> yearless(tokens, phrases));
            // a headline tells of a day; a section's name stands beside the weekday, too
            boolean own = told.filter(day -> day.weekday().isPresent()).isPresent()
                    || !isTitle(article, line)
                    || isOfItself(tokens, phrases);
            if (told.isPresent() && own) {
                return told;
            }
            line = lineBefore(article, line.start());
        }
        return Optional.empty();
    }

    private static boolean isTitle(Article article, Span line) {
        return line.in(article.text()).contains(article.info().title())
                && !article.info().title().isEmpty();
    }

    /** {@code (Agency, Riga, April 14)} first on the line, {@code Briefing of 16 May}: no headline that tells of a day. */
    private static boolean isOfItself(Tokens tokens, DatePhrases phrases) {
        return tokens.is(0, "(")
                || day(tokens, phrases)
                        .filter(day -> isOfEdition(tokens, day.first() - 1))
                        .isPresent();
    }

    private static boolean isOfEdition(Tokens tokens, int before) {
        int at = before >= 0 && tokens.is(before, "of") ? before - 1 : before;
        return at >= 0 && EDITIONS.contains(tokens.word(at));
    }

    private static Optional<YearlessDay> yearless(Tokens tokens, DatePhrases phrases) {
        return day(tokens, phrases)
                .filter(match -> endsInDash(tokens) || isLittleBeside(match, tokens) || isOfItself(tokens, phrases))
                .flatMap(match -> written(match, tokens, phrases, LEAP_YEARS_END))
                .map(day -> new YearlessDay(MonthDay.from(day), weekday(tokens, phrases)));
    }

    /** As far as the marks that part a header's pieces. */
    private static boolean isLittleBeside(Match<DateRule> match, Tokens tokens) {
        int words = 0;
        for (int i = match.first() - 1; i >= 0 && !PARTING.contains(tokens.word(i)); i--) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        for (int i = match.end(); i < tokens.size() && !PARTING.contains(tokens.word(i)); i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words <= LITTLE;
    }

    private static Optional<DayOfWeek> weekday(Tokens tokens, DatePhrases phrases) {
        return IntStream.range(0, tokens.size())
                .map(i -> phrases.words().weekday(tokens.word(i)))
                .filter(number -> number > 0)
                .mapToObj(DayOfWeek::of)
                .findFirst();
    }

    /** The dateline's day: the last such day until another. */
    private static Optional<LocalDate> written(Article article, DatePhrases phrases, LocalDate until) {
        Tokens tokens =
                Tokens.of(article.text(), lineBefore(article, article.body().start()));
        return day(tokens, phrases)
                .filter(match -> endsInDash(tokens))
                .flatMap(match -> written(match, tokens, phrases, until));
    }

    private static Optional<LocalDate> written(
            Match<DateRule> day, Tokens tokens, DatePhrases phrases, LocalDate until) {
        return new DateArithmetic(phrases, tokens)
                .evaluate(day, Optional.of(until), Optional.empty())
                .flatMap(StatementDate::latest);
    }

    private static Optional<Match<DateRule>> day(Tokens tokens, DatePhrases phrases) {
        return phrases.phrases(tokens, 0, tokens.size()).stream()
                .filter(match -> match.owner().means() == DateMeaning.CALENDAR_DAY)
                .findFirst();
    }

    /** What stands before the place on its line, else the last line before it that is not blank. */
    private static Span lineBefore(Article article, int place) {
        String text = article.text();
        int end = place;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && text.charAt(start - 1) != '\n' && end - start < LONGEST) {
            start--;
        }
        return new Span(start, end);
    }

    private static boolean endsInDash(Tokens tokens) {
        return tokens.size() > 0 && isDash(tokens.word(tokens.size() - 1));
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("\u2013") || word.equals("\u2014");
    }
}
