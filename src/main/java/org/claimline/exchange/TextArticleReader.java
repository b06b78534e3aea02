package org.claimline.exchange;

import java.util.Optional;
import java.util.function.Consumer;
import org.claimline.exchange.Reading.Read;
import org.claimline.exchange.Reading.Unread;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;
import org.claimline.text.Span;

/**
 * Reads plain text with any of the usual headers, or none. The text is never rewritten: the header is left out of the
 * article's {@code body} span and nothing else.
 */
public final class TextArticleReader implements ArticleReader, DocumentReader {
    @Override
    public ArticleFile read(String name, byte[] bytes) throws UnreadableArticleException {
        return read(Document.of(name, name, bytes));
    }

    @Override
    public void read(Document document, Consumer<Reading> found) throws UnreadableArticleException {
        ArticleFile file = read(document);
        found.accept(new Read(document.path(), file));
        impossibleDate(file.article())
                .ifPresent(date -> found.accept(
                        new Unread(document.path(), document.path() + ": " + StatedDate.impossible(date))));
    }

    private static ArticleFile read(Document document) throws UnreadableArticleException {
        byte[] bytes = document.bytes();
        PlainText.refuseOthers(document.name(), bytes);
        DecodedText decoded = DecodedText.of(bytes, document.charset());
        PlainText.refuseOthers(document.name(), decoded.text());
        ArticleHeader header = HeaderReader.read(decoded.text());
        String url = header.url().isEmpty() ? document.address().orElse("") : header.url();
        ArticleInfo info = new ArticleInfo(
                Sha256.of(bytes),
                document.name(),
                header.title(),
                header.author(),
                header.outlet(),
                url,
                header.published());
        return new ArticleFile(new Article(info, decoded.text(), header.body()), bytes, decoded.charset());
    }

    /** A line of the header that states one, where no other tells the day. */
    private static Optional<String> impossibleDate(Article article) {
        if (article.info().published().isKnown()) {
            return Optional.empty();
        }
        return TextLines.first(article.text(), 0, HeaderReader.MOST_LINES).stream()
                .filter(line -> line.end() <= article.body().start() && line.length() <= HeaderReader.LOOK)
                .map((Span line) -> line.in(article.text()))
                .filter(PublicationDates::isImpossible)
                .findFirst();
    }
}
