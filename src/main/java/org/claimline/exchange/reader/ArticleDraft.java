package org.claimline.exchange.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.exchange.CleanText;
import org.claimline.exchange.Limits;
import org.claimline.exchange.Sha256;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.header.StatedDate;
import org.claimline.exchange.header.WebAddress;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;
import org.claimline.model.StatementDate;
import org.claimline.text.Span;

/**
 * What a page, an item or a row tells of an article, before a text is made of it. The first word on each counts: put the
 * best witness first.
 *
 * <p>The text is the headline, a blank line, and the paragraphs with blank lines between them; the body is what follows
 * the headline. Offsets count in this text, which is kept beside the original bytes.
 */
final class ArticleDraft {
    private String title = "";
    private String author = "";
    private String outlet = "";
    private String url = "";
    private final List<String> dates = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();

    ArticleDraft title(String words) {
        title = title.isEmpty() ? CleanText.line(words) : title;
        return this;
    }

    /** A leading "By" is no part of a name. */
    ArticleDraft author(String words) {
        String name = CleanText.line(words).replaceFirst("(?i)^by\\s+", "");
        author = author.isEmpty() && !WebAddress.is(name) ? name : author;
        return this;
    }

    ArticleDraft outlet(String words) {
        outlet = outlet.isEmpty() ? CleanText.line(words) : outlet;
        return this;
    }

    ArticleDraft url(String words) {
        String address = CleanText.line(words);
        url = url.isEmpty() && WebAddress.is(address) ? address : url;
        return this;
    }

    ArticleDraft date(String words) {
        if (!words.isBlank()) {
            dates.add(CleanText.line(words));
        }
        return this;
    }

    ArticleDraft paragraphs(List<String> more) {
        more.stream()
                .map(CleanText::of)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .forEach(paragraphs::add);
        return this;
    }

    boolean hasText() {
        return !paragraphs.isEmpty();
    }

    String title() {
        return title;
    }

    boolean hasOutlet() {
        return !outlet.isEmpty();
    }

    String url() {
        return url;
    }

    /** A sentence on a date that is stated and cannot be; empty where all is well. */
    Optional<String> problem() {
        return StatedDate.of(dates).problem();
    }

    /**
     * @param original the bytes of the article alone, as of one row
     * @throws UnreadableArticleException where it has no text, or more than any article
     */
    ArticleFile finish(String name, byte[] original, String charset) throws UnreadableArticleException {
        if (paragraphs.isEmpty()) {
            throw new UnreadableArticleException(
                    name, "holds no text of an article: save the article as plain text and read that.");
        }
        StatementDate published = StatedDate.of(dates).date();
        StringBuilder text = new StringBuilder(title);
        if (!title.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(String.join("\n\n", paragraphs));
        if (text.length() > Limits.LONGEST_TEXT) {
            throw PlainText.tooLong(name);
        }
        String house = outlet.isEmpty() ? WebAddress.host(url) : outlet;
        ArticleInfo info = new ArticleInfo(Sha256.of(original), name, title, author, house, url, published);
        return new ArticleFile(new Article(info, text.toString(), new Span(start, text.length())), original, charset);
    }
}
