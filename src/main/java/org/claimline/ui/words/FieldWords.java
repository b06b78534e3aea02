package org.claimline.ui.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.claimline.model.DateWords;
import org.claimline.model.Statement;

/** What can be set right of a statement, in words, by field. */
public record FieldWords(Map<String, String> words) {
    /** One field that two readings have otherwise. */
    public record Otherwise(String field, String was, String became) {}

    public static FieldWords of(Statement statement, UnaryOperator<String> countryName) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("speaker", statement.speaker().name());
        words.put("country", countryName.apply(statement.speaker().country()));
        words.put("date", DateWords.of(statement.dating().date()));
        words.put("position", statement.position().words());
        words.put(
                "condition",
                statement.condition().isEmpty() ? Texts.text("fact.condition.none") : statement.condition());
        words.put("quote", statement.wording().quote().replaceAll("\\s+", " "));
        return new FieldWords(words);
    }

    /** In the order of the fields. */
    public List<Otherwise> otherwiseIn(FieldWords other) {
        List<Otherwise> otherwise = new ArrayList<>();
        words.forEach((field, was) -> {
            String became = other.words.get(field);
            if (!was.equals(became)) {
                otherwise.add(new Otherwise(field, was, became));
            }
        });
        return otherwise;
    }
}
