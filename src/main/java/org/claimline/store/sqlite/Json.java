package org.claimline.store.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.claimline.model.Reason;
import org.claimline.text.Span;

/** The few columns that hold a list: written short, readable for any SQLite tool. */
public final class Json {
    private static final ObjectReader READER = new ObjectMapper().reader();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonNode EMPTY = NODES.arrayNode();

    private Json() {}

    public static ObjectNode object() {
        return NODES.objectNode();
    }

    /** {@code ["FR","GB"]} */
    public static String ofWords(List<String> words) {
        ArrayNode array = NODES.arrayNode();
        words.forEach(array::add);
        return array.toString();
    }

    public static List<String> words(String json) {
        return words(tree(json));
    }

    public static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(node -> words.add(node.textValue()));
        return words;
    }

    /** {@code [[12,40],[52,77]]} */
    public static String ofSpans(List<Span> spans) {
        ArrayNode array = NODES.arrayNode();
        spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
        return array.toString();
    }

    public static List<Span> spans(String json) {
        return spans(tree(json));
    }

    public static List<Span> spans(JsonNode array) {
        List<Span> spans = new ArrayList<>();
        array.forEach(
                node -> spans.add(new Span(node.get(0).intValue(), node.get(1).intValue())));
        return spans;
    }

    /** {@code [["speaker","speaker.pronoun","\"She\" is …"]]} */
    public static String ofReasons(List<Reason> reasons) {
        ArrayNode array = NODES.arrayNode();
        reasons.forEach(reason ->
                array.addArray().add(reason.aspect().label()).add(reason.rule()).add(reason.words()));
        return array.toString();
    }

    public static List<Reason> reasons(String json) {
        return reasons(tree(json));
    }

    public static List<Reason> reasons(JsonNode array) {
        List<Reason> reasons = new ArrayList<>();
        array.forEach(node -> reasons.add(new Reason(
                Reason.Aspect.ofLabel(node.get(0).textValue()),
                node.get(1).textValue(),
                node.get(2).textValue())));
        return reasons;
    }

    /** The CHECKs of the schema let nothing in that is no JSON, so that failing here means a damaged file. */
    public static JsonNode tree(String json) {
        if (json.equals("[]")) {
            return EMPTY;
        }
        try {
            return READER.readTree(json);
        } catch (JsonProcessingException failure) {
            throw new StoreException("The database holds a list that cannot be read: " + json, failure);
        }
    }
}
