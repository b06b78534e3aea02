package org.claimline.exchange.reader;

import java.util.function.Consumer;
import org.claimline.exchange.Document;
import org.claimline.exchange.DocumentReader;
import org.claimline.exchange.Reading;
import org.claimline.exchange.Reading.Read;
import org.claimline.exchange.Reading.Unread;
import org.claimline.exchange.Sha256;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.header.ArticleHeader;
import org.claimline.exchange.header.HeaderReader;
import org.claimline.exchange.header.StatedDate;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;

/**
 * Reads plain text with any of the usual headers, or none. The text is never rewritten: the header is left out of the
 * article's {@code body} span and nothing else.
 */
public final class TextArticleReader implements DocumentReader {
    /**
     * Reads an article from a file's bytes. Nothing of the text is changed but a byte order mark, which is left out; the
     * header is told apart by the article's {@code body} span.
     *
     * @param name  the file's name without folders, as {@code 003_kremlin.txt}; kept in the article and in messages
     * @param bytes the file as it lies on disk; kept, not copied
     * @throws UnreadableArticleException where this is no text, in one sentence for people
     */
    public ArticleFile read(String name, byte[] bytes) throws UnreadableArticleException {
        return read(Document.of(name, name, bytes));
    }

    @Override
    public void read(Document document, Consumer<Reading> found) throws UnreadableArticleException {
        ArticleFile file = read(document);
        found.accept(new Read(document.path(), file));
        HeaderReader.impossibleDate(file.article())
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
}
