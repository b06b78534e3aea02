package org.claimline.exchange.reader;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.claimline.exchange.Document;
import org.claimline.exchange.Reading;
import org.claimline.exchange.Reading.Read;
import org.claimline.exchange.Reading.Unread;
import org.claimline.exchange.UnreadableArticleException;

/** An article whose facts stand in named fields: a row of a table, an object of JSON, an item of a feed. */
final class FieldDraft {
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:p|div|br|h[1-6]|ul|blockquote|span|a|strong|em|article|section)\\b[^>]{0,2000}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK_LINES = Pattern.compile("\\R(?:\\h*\\R)+");

    private FieldDraft() {}

    /** @param value of a field as it is written; empty where there is none */
    static ArticleDraft draft(Function<ArticleField, String> value) {
        return new ArticleDraft()
                .title(plain(value.apply(ArticleField.TITLE)))
                .author(value.apply(ArticleField.AUTHOR))
                .outlet(value.apply(ArticleField.OUTLET))
                .url(value.apply(ArticleField.URL))
                .date(value.apply(ArticleField.DATE))
                .paragraphs(paragraphs(value.apply(ArticleField.TEXT)));
    }

    /** Paragraphs of a field, which may hold plain text or a piece of a page. */
    static List<String> paragraphs(String words) {
        return MARKUP.matcher(words).find() && PageText.isBearable(words)
                ? PageText.ofFragment(words)
                : List.of(BLANK_LINES.split(words));
    }

    private static String plain(String words) {
        return MARKUP.matcher(words).find() && PageText.isBearable(words)
                ? String.join(" ", PageText.ofFragment(words))
                : words;
    }

    /**
     * Hands over the article, or why it is none.
     *
     * @param path     of the article: the document's and where it stands in it
     * @param original the bytes of the article alone
     */
    static void finish(
            ArticleDraft draft,
            Document document,
            String path,
            byte[] original,
            String charset,
            Consumer<Reading> found) {
        String name = document.name() + path.substring(document.path().length());
        try {
            found.accept(new Read(path, draft.finish(name, original, charset)));
            draft.problem().ifPresent(problem -> found.accept(new Unread(path, path + ": " + problem)));
        } catch (UnreadableArticleException problem) {
            found.accept(new Unread(path, path + " " + problem.why()));
        }
    }
}
