package org.claimline.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What people read in one article.
 *
 * @param article the file's name, with or without folders
 */
public record GoldArticle(
        @JsonProperty(required = true) String article,
        @JsonProperty(required = true) List<GoldStatement> statements) {
    public GoldArticle {
        if (article == null || statements == null || statements.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("an article without a name or without its statements");
        }
        List<GoldStatement> named = new ArrayList<>();
        for (GoldStatement statement : statements) {
            named.add(statement.id() == null ? statement.withId(article + "#" + (named.size() + 1)) : statement);
        }
        statements = List.copyOf(named);
    }

    /** The file's name without folders: the same article whatever folder it lies in. */
    public String fileName() {
        return article.substring(article.lastIndexOf('/') + 1);
    }
}
