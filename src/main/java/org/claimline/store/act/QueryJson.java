package org.claimline.store.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.StatementQuery;
import org.claimline.model.TimelineClock;
import org.claimline.store.sqlite.StoreException;

/** A query as JSON: {@code {"countries": ["RU"], "from": "2025-09-01"}}, what it does not ask left out. */
public final class QueryJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private QueryJson() {}

    public static String write(StatementQuery query) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        put(object, "speakers", query.speakers());
        put(object, "countries", query.countries());
        put(object, "positions", labels(query.positions()));
        query.from().ifPresent(day -> object.put("from", day.toString()));
        query.to().ifPresent(day -> object.put("to", day.toString()));
        if (!query.text().isEmpty()) {
            object.put("text", query.text());
        }
        put(object, "outlets", query.outlets());
        put(object, "reviews", query.reviews().stream().map(Review::label).toList());
        put(object, "tags", query.tags());
        if (query.clock() != StatementQuery.ALL.clock()) {
            object.put("clock", query.clock().label());
        }
        return object.toString();
    }

    private static Set<String> labels(Set<Position> positions) {
        return positions.stream().map(Position::label).collect(Collectors.toSet());
    }

    private static void put(ObjectNode object, String name, Collection<String> words) {
        if (!words.isEmpty()) {
            new TreeSet<>(words).forEach(object.putArray(name)::add);
        }
    }

    public static StatementQuery read(String json) {
        JsonNode object = tree(json);
        return new StatementQuery(
                words(object, "speakers"),
                words(object, "countries"),
                words(object, "positions").stream().map(Position::new).collect(Collectors.toSet()),
                day(object, "from"),
                day(object, "to"),
                object.path("text").asText(""),
                words(object, "outlets"),
                words(object, "reviews").stream().map(Review::ofLabel).collect(Collectors.toSet()),
                words(object, "tags"),
                clock(object));
    }

    /** Views that were kept before there was a choice ask for the date said. */
    private static TimelineClock clock(JsonNode object) {
        return object.has("clock") ? TimelineClock.ofLabel(object.get("clock").asText()) : StatementQuery.ALL.clock();
    }

    private static Set<String> words(JsonNode object, String name) {
        Set<String> words = new HashSet<>();
        object.path(name).forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Optional<LocalDate> day(JsonNode object, String name) {
        return object.has(name) ? Optional.of(LocalDate.parse(object.get(name).asText())) : Optional.empty();
    }

    public static String writeLook(Map<String, String> look) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        look.forEach((name, value) -> object.put(name, value));
        return object.toString();
    }

    public static Map<String, String> readLook(String json) {
        Map<String, String> look = new LinkedHashMap<>();
        tree(json)
                .properties()
                .forEach(field -> look.put(field.getKey(), field.getValue().asText()));
        return look;
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException failure) {
            throw new StoreException("The database holds a view that cannot be read: " + json, failure);
        }
    }
}
