package org.claimline.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases;
import org.claimline.model.Article;
import org.claimline.model.StatementDate;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/** The day in an agency's dateline, {@code WASHINGTON, March 12 (Agency) --}: what was written then is printed later. */
final class Datelines {
    /** Days that may lie between a dateline and the publication. */
    private static final int LATER = 2;

    /** UTF-16 units of the longest dateline. */
    private static final int LONGEST = 120;

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

    /** The dateline's day in an article that tells no year: the first such day from an event on that it speaks of. */
    static Optional<LocalDate> after(LocalDate event, Article article, DatePhrases phrases) {
        return written(article, phrases, event.plusYears(1).minusDays(2)).filter(day -> !day.isBefore(event));
    }

    /** The last such day until another. */
    private static Optional<LocalDate> written(Article article, DatePhrases phrases, LocalDate until) {
        Tokens tokens = Tokens.of(article.text(), lineBeforeBody(article));
        if (tokens.size() == 0 || !isDash(tokens.word(tokens.size() - 1))) {
            return Optional.empty();
        }
        DateArithmetic arithmetic = new DateArithmetic(phrases, tokens);
        return phrases.phrases(tokens, 0, tokens.size()).stream()
                .filter(match -> match.owner().means() == DateMeaning.CALENDAR_DAY)
                .findFirst()
                .flatMap(match -> arithmetic.evaluate(match, Optional.of(until), Optional.empty()))
                .flatMap(StatementDate::latest);
    }

    /** What stands before the body on its line, else the last line before it that is not blank. */
    private static Span lineBeforeBody(Article article) {
        String text = article.text();
        int end = article.body().start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && text.charAt(start - 1) != '\n' && end - start < LONGEST) {
            start--;
        }
        return new Span(start, end);
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("\u2013") || word.equals("\u2014");
    }
}
