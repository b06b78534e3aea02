package org.claimline.exchange.header;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.claimline.exchange.header.HeaderFact.Author;
import org.claimline.exchange.header.HeaderFact.DateRole;
import org.claimline.exchange.header.HeaderFact.DayWithoutYear;
import org.claimline.exchange.header.HeaderFact.Outlet;
import org.claimline.exchange.header.HeaderFact.Published;
import org.claimline.exchange.header.HeaderFact.Title;
import org.claimline.exchange.header.HeaderFact.Url;
import org.claimline.model.StatementDate;
import org.claimline.text.Span;

/** What a text's header tells, and where its body stands. Unknown words are empty. */
public record ArticleHeader(
        String title, String author, String outlet, String url, StatementDate published, Span body) {

    /** Of facts in the order of the text the first of each sort counts; of dates the one that is most a publication's. */
    static ArticleHeader of(List<HeaderFact> facts, OptionalInt yearElsewhere, Span body) {
        return new ArticleHeader(
                first(facts, Title.class, Title::words),
                first(facts, Author.class, Author::name),
                first(facts, Outlet.class, Outlet::name),
                first(facts, Url.class, Url::address),
                published(facts, yearElsewhere),
                body);
    }

    private static <F extends HeaderFact> String first(
            List<HeaderFact> facts, Class<F> sort, Function<F, String> words) {
        return facts.stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .map(words)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static StatementDate published(List<HeaderFact> facts, OptionalInt yearElsewhere) {
        Optional<Published> stated = facts.stream()
                .filter(Published.class::isInstance)
                .map(Published.class::cast)
                .filter(found -> found.date().isKnown() && found.role() != DateRole.RETRIEVED)
                .min(Comparator.comparing(Published::role));
        if (stated.isPresent() && stated.get().role().compareTo(DateRole.DATELINE) <= 0) {
            return stated.get().date();
        }
        OptionalInt year = stated.flatMap(found -> found.date().earliest())
                .map(day -> OptionalInt.of(day.getYear()))
                .orElse(yearElsewhere);
        return facts.stream()
                .filter(DayWithoutYear.class::isInstance)
                .map(DayWithoutYear.class::cast)
                .findFirst()
                .filter(dateline -> year.isPresent() && dateline.day().isValidYear(year.getAsInt()))
                .map(dateline -> StatementDate.of(dateline.day().atYear(year.getAsInt())))
                .or(() -> stated.map(Published::date))
                .orElse(StatementDate.UNKNOWN);
    }
}
