package org.claimline.store.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.store.sqlite.StatementId;
import org.claimline.text.Span;

/** One line of a bundle, which anybody may have written: every field is asked for by its kind. */
final class BundleLine {
    private static final int DEEPEST = 200;
    private static final int LONGEST_WORDS = 50_000_000;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_WORDS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode json;

    /** @throws IllegalArgumentException where it is no object, as from every method below where a field is not so */
    BundleLine(JsonNode json) {
        if (json == null || !json.isObject()) {
            throw new IllegalArgumentException("it is no object");
        }
        this.json = json;
    }

    /** @throws IllegalArgumentException where it is no JSON, or none that anybody needs */
    static BundleLine read(String line) {
        try {
            return new BundleLine(JSON.readTree(line));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("it is no JSON", broken);
        }
    }

    JsonNode json() {
        return json;
    }

    boolean has(String field) {
        return json.has(field);
    }

    String words(String field) {
        return words(json.get(field), field);
    }

    private static String words(JsonNode node, String field) {
        if (node == null || !node.isTextual()) {
            throw new IllegalArgumentException("its \"" + field + "\" is missing or no text");
        }
        return node.textValue();
    }

    Optional<String> wordsIfAny(String field) {
        return has(field) ? Optional.of(words(field)) : Optional.empty();
    }

    List<String> list(String field) {
        List<String> words = new ArrayList<>();
        array(field).forEach(node -> words.add(words(node, field)));
        return words;
    }

    JsonNode array(String field) {
        JsonNode node = json.get(field);
        if (node == null || !node.isArray()) {
            throw new IllegalArgumentException("its \"" + field + "\" is missing or no list");
        }
        return node;
    }

    /** Objects in a list. */
    List<BundleLine> lines(String field) {
        List<BundleLine> lines = new ArrayList<>();
        array(field).forEach(node -> lines.add(new BundleLine(node)));
        return lines;
    }

    BundleLine line(String field) {
        if (!has(field)) {
            throw new IllegalArgumentException("its \"" + field + "\" is missing");
        }
        return new BundleLine(json.get(field));
    }

    boolean yes(String field) {
        JsonNode node = json.get(field);
        if (node == null || !node.isBoolean()) {
            throw new IllegalArgumentException("its \"" + field + "\" is missing or neither true nor false");
        }
        return node.booleanValue();
    }

    long whole(String field) {
        JsonNode node = json.get(field);
        if (node == null || !node.canConvertToLong() || !node.isIntegralNumber()) {
            throw new IllegalArgumentException("its \"" + field + "\" is missing or no whole number");
        }
        return node.longValue();
    }

    double number(String field) {
        JsonNode node = json.get(field);
        if (node == null || !node.isNumber()) {
            throw new IllegalArgumentException("its \"" + field + "\" is missing or no number");
        }
        return node.doubleValue();
    }

    /** Checked to be a time in UTC, given back as it stands. */
    String time(String field) {
        return Instant.parse(words(field)).toString();
    }

    Span span(String field) {
        JsonNode node = array(field);
        if (node.size() != 2 || !node.get(0).isInt() || !node.get(1).isInt()) {
            throw new IllegalArgumentException("its \"" + field + "\" is no [start, end]");
        }
        return new Span(node.get(0).intValue(), node.get(1).intValue());
    }

    /** What is written as a statement's id is. */
    List<String> statementIds(String field) {
        List<String> ids = list(field);
        if (!ids.stream().allMatch(StatementId::isOne)) {
            throw new IllegalArgumentException("its \"" + field + "\" holds what is no 16 digits of 0-9 and a-f");
        }
        return ids;
    }

    /** A statement's id. */
    String statementId(String field) {
        String id = words(field);
        if (!StatementId.isOne(id)) {
            throw new IllegalArgumentException("its \"" + field + "\" is no statement's id");
        }
        return id;
    }
}
