package org.claimline.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.model.Article;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;
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
        Span line = lineBeforeBody(article);
        Tokens tokens = Tokens.of(article.text(), line);
        if (tokens.size() == 0 || !isDash(tokens.word(tokens.size() - 1))) {
            return Optional.empty();
        }
        LocalDate day = published.latest().orElseThrow();
        DateArithmetic arithmetic = new DateArithmetic(phrases, tokens);
        for (Match<DateRule> match : phrases.phrases(tokens, 0, tokens.size())) {
            Optional<LocalDate> written = match.owner().means() == DateMeaning.CALENDAR_DAY
                    ? arithmetic
                            .evaluate(match, Optional.of(day), Optional.empty())
                            .flatMap(StatementDate::latest)
                    : Optional.empty();
            if (written.isPresent()
                    && written.get().isBefore(day)
                    && !written.get().plusDays(LATER).isBefore(day)) {
                return Optional.of(StatementDate.of(written.get()));
            }
        }
        return Optional.empty();
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
