package org.claimline.exchange;

import org.claimline.model.ArticleInfo;

/** Names of things in JSON-LD that mean the same on every machine. */
final class LinkedIds {
    private LinkedIds() {}

    static String statement(String id) {
        return "urn:x-claimline:statement:" + id;
    }

    /** By the SHA-256 of the original bytes. */
    static String article(ArticleInfo article) {
        return "urn:x-claimline:article:" + article.id();
    }

    /** Of a part of a statement, or a note on it. */
    static String part(String statementId, String part) {
        return statement(statementId) + ":" + part;
    }
}
