package org.claimline.evaluate;

import org.claimline.model.ArticleInfo;
import org.claimline.model.Statement;
import org.claimline.text.CodePoints;
import org.claimline.text.Span;

/**
 * A statement that the extractor found.
 *
 * @param article the file's name without folders
 * @param passage in Unicode code points, as annotations count
 */
public record Found(String article, Span passage, Statement statement) {
    /** @param offsets of the article's text */
    public static Found of(Statement statement, ArticleInfo article, CodePoints offsets) {
        return new Found(article.name(), offsets.fromUtf16(statement.evidence().passage()), statement);
    }

    String speaker() {
        return statement.speaker().name();
    }

    String position() {
        return statement.position().label();
    }

    String date() {
        return statement.dating().date().edtf();
    }
}
