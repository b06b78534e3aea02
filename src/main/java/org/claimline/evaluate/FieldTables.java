package org.claimline.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.claimline.model.Position;

/** Required gold statements, told apart by one of their fields: how many were found, and in how many it is right. */
final class FieldTables {
    private static final Comparator<String> POSITIONS =
            Comparator.comparingInt(FieldTables::onTheScale).thenComparing(Comparator.naturalOrder());

    private FieldTables() {}

    static ScoreTable byPosition(List<Outcome> required) {
        return told(
                "position",
                required.stream()
                        .collect(Collectors.groupingBy(
                                outcome -> outcome.gold().position(),
                                () -> new TreeMap<>(POSITIONS),
                                Collectors.toList())),
                Outcome::hasPosition,
                Found::position);
    }

    static ScoreTable byKind(List<Outcome> required) {
        return told(
                "kind",
                required.stream()
                        .filter(outcome -> !outcome.gold().kind().isEmpty())
                        .collect(Collectors.groupingBy(
                                outcome -> outcome.gold().kind(), TreeMap::new, Collectors.toList())),
                outcome -> outcome.found().stream()
                        .anyMatch(found -> kind(found).equals(outcome.gold().kind())),
                FieldTables::kind);
    }

    private static String kind(Found found) {
        return found.statement().kind().name();
    }

    private static ScoreTable told(
            String field, Map<String, List<Outcome>> groups, Predicate<Outcome> right, Function<Found, String> got) {
        List<List<String>> rows = groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue(), right, got))
                .toList();
        return new ScoreTable(List.of(field, "required", "found", "right", "share", "taken for"), rows);
    }

    private static List<String> row(
            String label, List<Outcome> outcomes, Predicate<Outcome> right, Function<Found, String> got) {
        List<Outcome> found = outcomes.stream().filter(Outcome::isFound).toList();
        List<Outcome> wrong = found.stream().filter(right.negate()).toList();
        int rightOnes = found.size() - wrong.size();
        return List.of(
                label,
                Integer.toString(outcomes.size()),
                Integer.toString(found.size()),
                Integer.toString(rightOnes),
                Figures.decimals(Figures.share(rightOnes, found.size())),
                counts(wrong.stream()
                        .map(outcome -> got.apply(outcome.found().get(0)))
                        .toList()));
    }

    /** {@code UNCLEAR 3, OPPOSES 1}: the most frequent first. */
    private static String counts(List<String> values) {
        Map<String, Long> counts =
                values.stream().collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** By what the extractor says the date rests on: annotations do not tell. */
    static ScoreTable byDateBasis(List<Outcome> required) {
        Map<String, List<Outcome>> groups = required.stream()
                .filter(Outcome::isFound)
                .collect(Collectors.groupingBy(
                        outcome -> outcome.found()
                                .get(0)
                                .statement()
                                .dating()
                                .basis()
                                .label(),
                        TreeMap::new,
                        Collectors.toList()));
        List<List<String>> rows = groups.entrySet().stream()
                .map(group -> basisRow(group.getKey(), group.getValue()))
                .toList();
        return new ScoreTable(List.of("date basis", "found", "right", "share"), rows);
    }

    private static List<String> basisRow(String basis, List<Outcome> found) {
        int right = (int) found.stream().filter(Outcome::hasDate).count();
        return List.of(
                basis,
                Integer.toString(found.size()),
                Integer.toString(right),
                Figures.decimals(Figures.share(right, found.size())));
    }

    /** Labels that are not on it, as of a topic of an analyst's own, come last. */
    private static int onTheScale(String label) {
        int at = Position.SCALE.indexOf(new Position(label));
        return at < 0 ? Position.SCALE.size() : at;
    }
}
