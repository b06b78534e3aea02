package org.claimline.exchange.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What values a column takes, in the terms of Table Schema (Frictionless).
 *
 * @param name        {@code string}, {@code integer}, {@code number}, {@code date} or {@code datetime}
 * @param constraints what every value keeps to, by name: {@code enum}, {@code pattern}, {@code minimum} and so on
 */
record FieldType(String name, Map<String, Object> constraints) {
    static final FieldType WORDS = new FieldType("string", Map.of());
    static final FieldType DAY = new FieldType("date", Map.of());
    static final FieldType MOMENT = new FieldType("datetime", Map.of("required", true));
    static final FieldType COUNT = new FieldType("integer", Map.of("required", true, "minimum", 0));
    static final FieldType SHARE = new FieldType("number", Map.of("required", true, "minimum", 0, "maximum", 1));
    static final FieldType STATEMENT_ID = new FieldType("string", Map.of("required", true, "pattern", "[0-9a-f]{16}"));

    FieldType {
        constraints = new TreeMap<>(constraints);
    }

    static FieldType oneOf(List<String> labels) {
        return new FieldType("string", Map.of("required", true, "enum", List.copyOf(labels)));
    }

    /** The same of a column that may be empty. */
    FieldType optional() {
        Map<String, Object> fewer = new TreeMap<>(constraints);
        fewer.remove("required");
        return new FieldType(name, fewer);
    }

    /** The same of a column whose values differ from row to row. */
    FieldType unique() {
        Map<String, Object> more = new TreeMap<>(constraints);
        more.put("unique", true);
        return new FieldType(name, more);
    }
}
