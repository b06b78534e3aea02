package org.claimline.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.claimline.model.DateWords;
import org.claimline.model.Statement;
import org.claimline.ui.words.Texts;

/** What can be set right of a statement, in words, by field. */
record StatementFields(Map<String, String> words) {
    /** One field that two readings have otherwise. */
    record Otherwise(String field, String was, String became) {}

    static StatementFields of(Statement statement, UnaryOperator<String> countryName) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("speaker", statement.speaker().name());
        words.put("country", countryName.apply(statement.speaker().country()));
        words.put("date", DateWords.of(statement.dating().date()));
        words.put("position", statement.position().words());
        words.put(
                "condition",
                statement.condition().isEmpty() ? Texts.text("fact.condition.none") : statement.condition());
        words.put("quote", statement.wording().quote().replaceAll("\\s+", " "));
        return new StatementFields(words);
    }

    /** In the order of the fields. */
    List<Otherwise> otherwiseIn(StatementFields other) {
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
