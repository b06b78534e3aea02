package org.claimline.lexicon;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constructions by which a text attributes words to someone, each with its examples. */
public final class Constructions {
    /**
     * A construction.
     *
     * @param confidence     how often it attributes rightly, 0 to 1
     * @param examples       texts with {@code <s>source</s>} and {@code <c>cue</c>} marked
     * @param counterexamples texts in which it finds nothing
     */
    public record Construction(
            String id, double confidence, String meaning, List<String> examples, List<String> counterexamples) {}

    private record Data(List<Construction> rules) {}

    private static final String FILE = "attributions.json";

    private final Map<String, Construction> byId = new LinkedHashMap<>();

    private Constructions(Data data) {
        Set<String> ids = new HashSet<>();
        for (Construction rule : data.rules()) {
            RuleChecks.check(FILE, rule.id(), rule.examples(), rule.counterexamples(), ids);
            byId.put(rule.id(), rule);
        }
    }

    static Constructions load() {
        return new Constructions(LexiconFiles.read(FILE, Data.class));
    }

    /** @throws LexiconException where the file has no such construction */
    public double confidence(String id) {
        Construction rule = byId.get(id);
        if (rule == null) {
            throw new LexiconException(FILE + ": the construction " + id + " is missing; add it.");
        }
        return rule.confidence();
    }

    public List<Construction> all() {
        return List.copyOf(byId.values());
    }
}
