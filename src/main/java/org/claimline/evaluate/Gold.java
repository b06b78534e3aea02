package org.claimline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads annotations: JSON Lines in UTF-8, an article a line, {@code {"article": "a.txt", "statements": [{"start": 0, "end":
 * 40, "speakers": ["Olaf Scholz"], "country": ["DE"], "positions": ["RULES_OUT"], "dates": ["2024-02-27"], "kind": "MIXED",
 * "required": true}]}}. Other fields are the annotators' own and are passed over.
 */
public final class Gold {
    private static final ObjectReader ARTICLES = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(GoldArticle.class);

    private Gold() {}

    /** @throws GoldException where the file cannot be read, or a line of it is no annotated article */
    public static List<GoldArticle> read(Path file) {
        try {
            return articles(file.toString(), Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new GoldException(
                    file + " cannot be read as annotations (JSON Lines in UTF-8): give the file that holds them.",
                    unreadable);
        }
    }

    private static List<GoldArticle> articles(String file, List<String> lines) {
        List<GoldArticle> articles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                articles.add(article(file, i + 1, lines.get(i)));
            }
        }
        return articles;
    }

    private static GoldArticle article(String file, int number, String line) {
        try {
            return ARTICLES.readValue(line);
        } catch (JsonProcessingException wrong) {
            throw new GoldException(
                    "%s, line %d is no annotated article: %s; correct the line."
                            .formatted(file, number, wrong.getOriginalMessage()),
                    wrong);
        }
    }
}
