package org.claimline.exchange.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a table, or a field of a JSON object, can tell of an article; with the names that are usual for it. */
public enum ArticleField {
    TEXT(
            "text",
            "body",
            "content",
            "article",
            "article_text",
            "articlebody",
            "full_text",
            "fulltext",
            "main_text",
            "maintext",
            "body_text",
            "content_text",
            "content_html",
            "story",
            "message"),
    TITLE("title", "headline", "subject", "heading", "article_title"),
    AUTHOR("author", "authors", "byline", "creator", "writer", "dc:creator"),
    OUTLET(
            "outlet",
            "source",
            "publisher",
            "site",
            "site_name",
            "publication",
            "newspaper",
            "source_name",
            "agency",
            "medium"),
    URL("url", "link", "permalink", "address", "source_url", "href", "canonical", "web_url"),
    DATE(
            "date",
            "published",
            "publish_date",
            "published_at",
            "publishedat",
            "pubdate",
            "pub_date",
            "datepublished",
            "date_published",
            "publication_date",
            "date_publish",
            "published_date",
            "publication_time",
            "created_at",
            "timestamp",
            "datetime",
            "time");

    private final List<String> usual;

    ArticleField(String... usual) {
        this.usual = List.of(usual);
    }

    /** In small letters with underscores for spaces, the likeliest first. */
    List<String> usual() {
        return usual;
    }

    /** As it is typed: {@code text}, {@code title} and so on. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that label. */
    public static Optional<ArticleField> ofLabel(String label) {
        return Stream.of(values())
                .filter(field -> field.label().equals(label.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
