package org.claimline.exchange.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a page tells of its article in JSON-LD, the vocabulary being schema.org's. */
final class PageLinkedData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_NODES = 10_000;

    private PageLinkedData() {}

    /** Adds what is told to the draft; broken JSON tells nothing. */
    static void tell(org.jsoup.nodes.Document page, ArticleDraft draft) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            article(script.data()).ifPresent(article -> tell(article, draft));
        }
    }

    private static void tell(JsonNode article, ArticleDraft draft) {
        draft.title(words(article.path("headline")))
                .title(words(article.path("name")))
                .author(words(article.path("author")))
                .outlet(words(article.path("publisher")))
                .date(words(article.path("datePublished")))
                .date(words(article.path("dateCreated")))
                .url(words(article.path("url")))
                .url(words(article.path("mainEntityOfPage")));
    }

    private static Optional<JsonNode> article(String json) {
        try {
            return firstArticle(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> firstArticle(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.has("@graph")) {
                open.add(node.get("@graph"));
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText("");
        return name.endsWith("Article")
                || name.endsWith("Posting")
                || name.endsWith("NewsItem")
                || name.equals("Report");
    }

    /** Of a thing its name, of several all names. */
    private static String words(JsonNode node) {
        if (node.isArray()) {
            StringBuilder all = new StringBuilder();
            for (JsonNode one : node) {
                String name = words(one);
                all.append(all.isEmpty() || name.isEmpty() ? "" : ", ").append(name);
            }
            return all.toString();
        }
        if (node.isObject()) {
            return node.path("name").asText(node.path("@id").asText(""));
        }
        return node.asText("");
    }
}
