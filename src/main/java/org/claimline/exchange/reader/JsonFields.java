package org.claimline.exchange.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what an object of JSON tells of an article, whatever it calls it and however it wraps it. */
final class JsonFields {
    private static final int MOST_NAMES = 12;

    /** Where a thing that is an object has its words: schema.org's, WordPress's, JSON Feed's names. */
    private static final List<String> INSIDE = List.of("name", "rendered", "title", "url", "value", "text");

    private final ColumnNames columns;

    JsonFields(ColumnNames columns) {
        this.columns = columns;
    }

    boolean isText(String name) {
        return columns.in(List.of(name), ArticleField.TEXT).isPresent();
    }

    /** Empty where the object tells nothing of it. */
    String value(JsonNode object, ArticleField field) {
        for (String wanted : columns.wanted(field)) {
            Optional<JsonNode> found = at(object, wanted);
            String words = found.map(node -> words(node, field)).orElse("");
            if (!words.isBlank()) {
                return words;
            }
        }
        return "";
    }

    /** The names of its fields, for a message. */
    String names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String first = String.join(
                ", ", names.stream().limit(MOST_NAMES).map(JsonFields::brief).toList());
        if (names.isEmpty()) {
            return "(it has none)";
        }
        return names.size() > MOST_NAMES ? first + ", …" : first;
    }

    private static String brief(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    private static Optional<JsonNode> at(JsonNode object, String wanted) {
        Optional<JsonNode> whole = named(object, wanted);
        int dot = wanted.indexOf('.');
        if (whole.isPresent() || dot <= 0) {
            return whole;
        }
        return named(object, wanted.substring(0, dot)).flatMap(inner -> at(inner, wanted.substring(dot + 1)));
    }

    private static Optional<JsonNode> named(JsonNode object, String wanted) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (ColumnNames.folded(field.getKey()).equals(ColumnNames.folded(wanted))) {
                return Optional.of(field.getValue());
            }
        }
        return Optional.empty();
    }

    /** Of several texts each is a paragraph, of several names all are given. */
    private static String words(JsonNode node, ArticleField field) {
        if (node.isArray()) {
            List<String> all = new ArrayList<>();
            node.forEach(one -> all.add(words(one, field)));
            return String.join(
                    field == ArticleField.TEXT ? "\n\n" : ", ",
                    all.stream().filter(words -> !words.isBlank()).toList());
        }
        if (node.isObject()) {
            return INSIDE.stream()
                    .map(node::path)
                    .filter(JsonNode::isValueNode)
                    .map(inner -> inner.asText(""))
                    .filter(words -> !words.isBlank())
                    .findFirst()
                    .orElse("");
        }
        return node.isNull() ? "" : node.asText("");
    }
}
