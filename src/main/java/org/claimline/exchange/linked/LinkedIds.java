package org.claimline.exchange.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.claimline.model.ArticleInfo;

/** Names of things in JSON-LD that mean the same on every machine. */
final class LinkedIds {
    /** Everything that is in a database. */
    static final String PROJECT = "urn:x-claimline:project";

    private LinkedIds() {}

    /** By canonical name, with what an address does not hold as UTF-8 in per cent. */
    static String speaker(String name) {
        return "urn:x-claimline:speaker:"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String statement(String id) {
        return "urn:x-claimline:statement:" + id;
    }

    /** By the SHA-256 of the original bytes. */
    static String article(ArticleInfo article) {
        return article(article.id());
    }

    static String article(String id) {
        return "urn:x-claimline:article:" + id;
    }

    /** Of a part of a statement, or a note on it. */
    static String part(String statementId, String part) {
        return statement(statementId) + ":" + part;
    }
}
