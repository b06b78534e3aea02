package org.claimline.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimline.model.Position;
import org.claimline.text.PhraseIndex;
import org.claimline.text.WordClasses;

/** What an analyst follows: which words are on the topic, and which positions can be taken on it. */
public final class Topic {
    /** What a phrase of the topic speaks of. */
    public enum Subject {
        /** Forces that the topic is about. */
        FORCES,
        /** Forces that it is not about, as a side's own. */
        OTHER_FORCES,
        /** Where they must be. */
        PLACE,
        /** A place elsewhere. */
        OTHER_PLACE,
        /** What points back to forces named before: {@code such plans}. */
        REFERENCE,
        /** Words for them that are plain only in an article about them: {@code the deployment}. */
        WEAK_FORCES,
        /** What the same people speak of besides: arms, money, talks. */
        OTHER_TOPIC,
        /** What points back in the same speaker's mouth: {@code it}. */
        PRONOUN
    }

    private enum Kind {
        FORCES_IN_UKRAINE,
        OF_ONES_OWN,
        ANY
    }

    /**
     * A rule that tells a position from the words.
     *
     * @param governs whether no other rule holds on any of its words
     * @param notAfter folded words that must not stand within five tokens before the match; null for none
     * @param notBefore folded words that must not stand within eight tokens behind the match; null for none
     * @param speakers a group of countries outside which the words do not tell; null for anyone
     * @param without folded words that must not stand among those matched; null for none
     * @param label position; empty for a rule that only keeps others from holding: {@code would not be attacked}
     * @param weak whether it counts only where no other rule tells, as a word of praise or of blame
     * @param sure whether it names a whole construction: it tells before all others, and more than other words
     * @param stands {@code alone} where what is matched must be a sentence by itself, {@code last} where it must end one;
     *     null where it may stand anywhere
     * @param repeats {@code same} or {@code opposite} for words that point to the position of who spoke before; null for none
     */
    public record PositionRule(
            String id,
            String label,
            boolean governs,
            boolean weak,
            boolean sure,
            String stands,
            String repeats,
            String speakers,
            List<String> patterns,
            List<String> without,
            List<String> notAfter,
            List<String> notBefore,
            List<String> examples,
            List<String> counterexamples) {}

    private final TopicData data;
    private final Kind kind;
    private final PhraseIndex<Subject> subjects = new PhraseIndex<>();
    private final Set<String> asides;
    private final Map<String, Set<String>> groups;
    private final Map<String, Set<String>> words;
    private final List<Position> order;
    private final PhraseIndex<PositionRule> positions = new PhraseIndex<>();

    private Topic(String file, TopicData data, Kind kind, Countries countries) {
        this.data = data;
        this.kind = kind;
        this.asides = Set.copyOf(data.asides());
        this.groups = sets(data.groups());
        this.words = sets(data.words());
        this.order = data.order().stream().map(Position::new).toList();
        WordClasses classes = classes(file, data, countries);
        add(Subject.FORCES, data.forces(), classes, file);
        add(Subject.OTHER_FORCES, data.notForces(), classes, file);
        add(Subject.PLACE, data.places(), classes, file);
        add(Subject.OTHER_PLACE, data.otherPlaces(), classes, file);
        add(Subject.WEAK_FORCES, data.weakForces(), classes, file);
        add(Subject.OTHER_TOPIC, data.otherTopics(), classes, file);
        add(Subject.REFERENCE, data.references(), classes, file);
        add(Subject.PRONOUN, data.pronouns(), classes, file);
        Set<String> ids = new HashSet<>();
        for (PositionRule rule : data.positions()) {
            RuleChecks.check(file, rule.id(), rule.examples(), rule.counterexamples(), ids);
            if (!rule.label().isEmpty()
                    && !data.order().contains(rule.label())
                    && !rule.label().equals(data.otherwise())) {
                throw new LexiconException(file + ": rule " + rule.id() + " gives " + rule.label()
                        + ", which \"order\" does not list; add it there.");
            }
            if (rule.speakers() != null && !data.groups().containsKey(rule.speakers())) {
                throw new LexiconException(file + ": rule " + rule.id() + " is for the speakers \"" + rule.speakers()
                        + "\", which \"groups\" does not list; add them there.");
            }
            if (rule.repeats() != null && !Set.of("same", "opposite").contains(rule.repeats())) {
                throw new LexiconException(
                        file + ": rule " + rule.id() + " repeats \"" + rule.repeats() + "\"; write same or opposite.");
            }
            if (rule.stands() != null && !Set.of("alone", "last").contains(rule.stands())) {
                throw new LexiconException(
                        file + ": rule " + rule.id() + " stands \"" + rule.stands() + "\"; write alone or last.");
            }
            for (String pattern : rule.patterns()) {
                positions.add(rule, RuleChecks.pattern(file, rule.id(), pattern, classes));
            }
        }
    }

    private static Map<String, Set<String>> sets(Map<String, List<String>> lists) {
        Map<String, Set<String>> sets = new HashMap<>();
        lists.forEach((name, list) -> sets.put(name, new HashSet<>(Country.orEmpty(list))));
        return sets;
    }

    static Topic load(String file, Countries countries) {
        return new Topic(file, LexiconFiles.read(file, TopicData.class), Kind.FORCES_IN_UKRAINE, countries);
    }

    /** Every attribution is on this one, and takes no position. */
    static Topic any(Countries countries) {
        return new Topic("any", TopicData.EMPTY, Kind.ANY, countries);
    }

    /** @throws LexiconException in a sentence that names the file, what is wrong in it and what to do */
    static Topic read(Path file, Countries countries) {
        String name = file.toString();
        return new Topic(name, TopicFile.read(file), Kind.OF_ONES_OWN, countries);
    }

    /** The topic's own classes, with {@code <nation>}: every adjective of a country. */
    private static WordClasses classes(String file, TopicData data, Countries countries) {
        try {
            Map<String, List<String>> all = new HashMap<>(data.classes());
            List<String> nations = new ArrayList<>(List.of("U.S.", "US", "UK", "EU", "NATO", "UN"));
            countries.all().forEach(country -> nations.addAll(country.adjectives()));
            all.put("nation", nations);
            return WordClasses.of(all);
        } catch (IllegalArgumentException wrong) {
            throw new LexiconException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private void add(Subject subject, List<String> patterns, WordClasses classes, String file) {
        String id = kind == Kind.OF_ONES_OWN
                ? TopicFile.key(subject.name())
                : subject.name().toLowerCase(Locale.ROOT);
        patterns.forEach(pattern -> subjects.add(subject, RuleChecks.pattern(file, id, pattern, classes)));
    }

    /** Whether every attribution is on the topic, whatever it speaks of. */
    public boolean isAny() {
        return kind == Kind.ANY;
    }

    /** Whether the positions are those on sending forces to Ukraine, which take the power to send them. */
    public boolean isOfForcesInUkraine() {
        return kind == Kind.FORCES_IN_UKRAINE;
    }

    /** Whether words of the subject are on the topic only where a place stands by them. */
    public boolean hasPlaces() {
        return !data.places().isEmpty();
    }

    public String id() {
        return data.id();
    }

    public String name() {
        return data.name();
    }

    /** Lower-case pieces of words, one of which any article on the topic holds; none where any article may be. */
    public List<String> triggers() {
        return data.triggers();
    }

    public PhraseIndex<Subject> subjects() {
        return subjects;
    }

    public PhraseIndex<PositionRule> positions() {
        return positions;
    }

    /** Positions by precedence: where several hold, the first counts. */
    public List<Position> order() {
        return order;
    }

    /** All positions that a statement on the topic may take. */
    public List<Position> positionLabels() {
        if (isAny()) {
            return List.of();
        }
        List<Position> all = new ArrayList<>(order());
        if (!all.contains(otherwise())) {
            all.add(otherwise());
        }
        return List.copyOf(all);
    }

    /** The position of one who speaks of the topic and takes no side. */
    public Position otherwise() {
        return new Position(data.otherwise());
    }

    /** Folded words that open a side clause, {@code if} or {@code because}, in which a rule tells less. */
    public Set<String> asides() {
        return asides;
    }

    public List<PositionRule> positionRules() {
        return data.positions();
    }

    /** Whether a country, by its code, is one of a group of the topic, as of those {@code hostile} to such forces. */
    public boolean isOf(String group, String country) {
        return groups.getOrDefault(group, Set.of()).contains(country);
    }

    /** Words that the topic lists under a name, as those of people with {@code power}; none where it lists none. */
    public Set<String> wordsOf(String list) {
        return words.getOrDefault(list, Set.of());
    }

    public List<String> examples() {
        return data.examples();
    }

    public List<String> counterexamples() {
        return data.counterexamples();
    }
}
