package org.claimline.lexicon;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimline.lexicon.Topic.PositionRule;

/** Reads the file of a topic that an analyst wrote, and says in one sentence what is wrong in it and what to do. */
final class TopicFile {
    /** No topic that a person writes is longer, in bytes. */
    private static final long LARGEST = 4_000_000;

    private static final String KEYS =
            "id, name, description, triggers, about, notAbout, where, elsewhere, vague, besides, pointsBack, pronouns,"
                    + " classes, groups, words, asides, order, otherwise, examples, counterexamples, positions";
    private static final String RULE_KEYS =
            "id, label, patterns, without, notAfter, notBefore, governs, weak, sure, stands, repeats, speakers, examples,"
                    + " counterexamples";

    /** Refuses unknown properties, properties given twice, and anything behind the end; tells where in the topic it is. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What a topic of one's own calls what the topic that ships, and the program, call otherwise. */
    private static final Map<String, String> OWN_KEYS = Map.ofEntries(
            Map.entry("forces", "about"),
            Map.entry("notForces", "notAbout"),
            Map.entry("places", "where"),
            Map.entry("otherPlaces", "elsewhere"),
            Map.entry("weakForces", "vague"),
            Map.entry("otherTopics", "besides"),
            Map.entry("references", "pointsBack"),
            Map.entry("FORCES", "about"),
            Map.entry("OTHER_FORCES", "notAbout"),
            Map.entry("PLACE", "where"),
            Map.entry("OTHER_PLACE", "elsewhere"),
            Map.entry("WEAK_FORCES", "vague"),
            Map.entry("OTHER_TOPIC", "besides"),
            Map.entry("REFERENCE", "pointsBack"),
            Map.entry("PRONOUN", "pronouns"));

    private final Path file;

    private TopicFile(Path file) {
        this.file = file;
    }

    /** @throws LexiconException where the file cannot be used */
    static TopicData read(Path file) {
        TopicFile topic = new TopicFile(file);
        TopicData data = topic.data();
        topic.check(data);
        return data;
    }

    private TopicData data() {
        try {
            if (Files.isDirectory(file)) {
                throw wrong("is a folder; name the topic's JSON file.");
            }
            if (Files.size(file) > LARGEST) {
                throw wrong("has more than " + LARGEST / 1_000_000 + " MB and is hardly a topic; name another file.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return MAPPER.readValue(text(in), TopicData.class);
            }
        } catch (NoSuchFileException absent) {
            throw wrong("is not there; check its name, or write \"any\" for every topic.");
        } catch (JacksonException damaged) {
            throw wrong(sentence(damaged), damaged);
        } catch (IOException unreadable) {
            throw wrong("cannot be read; check that it may be opened.", unreadable);
        }
    }

    /** Without the mark that some editors put first. */
    private static String text(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String sentence(JacksonException damaged) {
        String line = damaged.getLocation() == null
                ? ""
                : " in line " + damaged.getLocation().getLineNr();
        if (damaged instanceof UnrecognizedPropertyException unknown) {
            boolean inRule = unknown.getReferringClass() == PositionRule.class;
            return "has an unknown key \"" + unknown.getPropertyName() + "\"" + line + "; use one of "
                    + (inRule ? RULE_KEYS : KEYS) + ".";
        }
        if (damaged instanceof JsonMappingException shape && !shape.getPath().isEmpty()) {
            return "has the wrong kind of value under " + path(shape) + line
                    + "; lists stand in [ ], words in \" \", yes and no are true and false.";
        }
        return "is not whole JSON" + line + ": " + damaged.getOriginalMessage() + "; mend it there.";
    }

    private static String path(JsonMappingException shape) {
        return shape.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .map(name -> "\"" + key(name) + "\"")
                .collect(Collectors.joining(" in "));
    }

    /** How a file of one's own calls it. */
    static String key(String name) {
        return OWN_KEYS.getOrDefault(name, name);
    }

    private void check(TopicData data) {
        if (data == null) {
            throw wrong("holds nothing; write a topic into it.");
        }
        if (data.id() == null || data.id().isBlank()) {
            throw wrong("has no \"id\"; give the topic a short name there.");
        }
        if (data.forces().isEmpty()) {
            throw wrong("has no patterns under \"about\"; write there how articles speak of the topic.");
        }
        if (data.examples().isEmpty() || data.counterexamples().isEmpty()) {
            throw wrong("needs at least one sentence under \"examples\" and one under \"counterexamples\"; add them.");
        }
        checkNothingIsNull(data);
        for (String trigger : data.triggers()) {
            if (trigger.isBlank() || !trigger.chars().allMatch(c -> c < 128)) {
                throw wrong("has the trigger \"" + trigger
                        + "\"; triggers are pieces of words in plain Latin letters: write another, or none at all.");
            }
        }
        data.positions().forEach(this::check);
    }

    private void checkNothingIsNull(TopicData data) {
        Map<String, List<?>> lists = Map.ofEntries(
                Map.entry("triggers", data.triggers()),
                Map.entry("about", data.forces()),
                Map.entry("notAbout", data.notForces()),
                Map.entry("where", data.places()),
                Map.entry("elsewhere", data.otherPlaces()),
                Map.entry("vague", data.weakForces()),
                Map.entry("besides", data.otherTopics()),
                Map.entry("pointsBack", data.references()),
                Map.entry("pronouns", data.pronouns()),
                Map.entry("asides", data.asides()),
                Map.entry("order", data.order()),
                Map.entry("examples", data.examples()),
                Map.entry("counterexamples", data.counterexamples()),
                Map.entry("positions", data.positions()));
        lists.forEach((key, list) -> {
            if (list.stream().anyMatch(Objects::isNull)) {
                throw wrong("has null in the list \"" + key + "\"; write words there, or take it out.");
            }
        });
        data.classes().forEach((key, list) -> {
            if (list == null || list.stream().anyMatch(Objects::isNull)) {
                throw wrong("has null in the class \"" + key + "\"; write words there, or take it out.");
            }
        });
    }

    private void check(PositionRule rule) {
        String id = rule.id() == null ? "without an id" : rule.id();
        if (rule.patterns() == null
                || rule.patterns().isEmpty()
                || rule.patterns().stream().anyMatch(Objects::isNull)) {
            throw wrong("has no patterns in the rule " + id + "; write there the words that tell the position.");
        }
        if (rule.label() == null || !rule.label().chars().allMatch(TopicFile::isOfLabel)) {
            throw wrong("has no label, or one with other than capital letters, digits and _, in the rule " + id
                    + "; write one as SUPPORTS, or \"\" to keep other rules from holding.");
        }
    }

    private static boolean isOfLabel(int c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private LexiconException wrong(String what) {
        return new LexiconException("The topic file " + file + " " + what);
    }

    private LexiconException wrong(String what, Exception cause) {
        return new LexiconException("The topic file " + file + " " + what, cause);
    }
}
