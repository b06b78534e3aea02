package org.claimline.lexicon;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import java.util.Map;
import org.claimline.lexicon.Topic.PositionRule;
import org.claimline.model.Position;

/**
 * A topic as its file has it; what a file leaves out is empty. The second names are for topics that are not about forces.
 *
 * @param triggers  lower-case pieces of words, one of which any article on the topic holds; none where any article may be
 * @param forces    patterns of what the topic is about
 * @param places    patterns of where it must be; none where it may be anywhere
 * @param groups    codes of countries under a name that rules call them by
 * @param words    folded words under a name that the program calls them by
 * @param order     positions by precedence; where left out, those of the rules in their order
 * @param asides    words that open a side clause
 * @param otherwise the position of one who takes no side
 */
record TopicData(
        String id,
        String name,
        String description,
        List<String> triggers,
        @JsonAlias("about") List<String> forces,
        @JsonAlias("notAbout") List<String> notForces,
        @JsonAlias("where") List<String> places,
        @JsonAlias("elsewhere") List<String> otherPlaces,
        @JsonAlias("vague") List<String> weakForces,
        @JsonAlias("besides") List<String> otherTopics,
        @JsonAlias("pointsBack") List<String> references,
        List<String> pronouns,
        Map<String, List<String>> classes,
        Map<String, List<String>> groups,
        Map<String, List<String>> words,
        List<String> asides,
        List<String> order,
        String otherwise,
        List<String> examples,
        List<String> counterexamples,
        List<PositionRule> positions) {
    static final TopicData EMPTY = new TopicData(
            "any",
            "Any topic",
            "",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "",
            null,
            null,
            null);

    TopicData {
        name = name == null ? id : name;
        triggers = orEmpty(triggers);
        forces = orEmpty(forces);
        notForces = orEmpty(notForces);
        places = orEmpty(places);
        otherPlaces = orEmpty(otherPlaces);
        weakForces = orEmpty(weakForces);
        otherTopics = orEmpty(otherTopics);
        references = orEmpty(references);
        pronouns = orEmpty(pronouns);
        classes = classes == null ? Map.of() : classes;
        groups = groups == null ? Map.of() : groups;
        words = words == null ? Map.of() : words;
        asides = orEmpty(asides);
        examples = orEmpty(examples);
        counterexamples = orEmpty(counterexamples);
        positions = orEmpty(positions);
        order = order == null ? labels(positions) : order;
        otherwise = otherwise == null ? Position.UNCLEAR.label() : otherwise;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static List<String> labels(List<PositionRule> rules) {
        return rules.stream()
                .map(PositionRule::label)
                .filter(label -> label != null && !label.isEmpty())
                .distinct()
                .toList();
    }
}
