package org.claimline.workspace.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimline.model.DateWords;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.StatementQuery;
import org.claimline.model.TimelineClock;

/**
 * One condition of a query in words: {@code Country} and {@code France or United Kingdom}.
 *
 * @param name   what is asked about
 * @param values any of which will do
 */
public record FilterWords(String name, String values) {
    private static final String NONE = "none";

    /** All conditions of a query, in a settled order; none where every statement is asked for. */
    public static List<FilterWords> of(StatementQuery query, UnaryOperator<String> countryName) {
        List<FilterWords> conditions = new ArrayList<>();
        if (!query.text().isEmpty()) {
            conditions.add(new FilterWords("Words", query.text()));
        }
        days(query, conditions);
        add(conditions, "Speaker", query.speakers());
        add(
                conditions,
                "Country",
                query.countries().stream()
                        .map(code -> code.isEmpty() ? "no single country" : countryName.apply(code))
                        .toList());
        List<Position> scale = new ArrayList<>(Position.SCALE);
        scale.retainAll(query.positions());
        query.positions().stream().filter(position -> !scale.contains(position)).forEach(scale::add);
        addInOrder(conditions, "Position", scale.stream().map(Position::words).toList());
        add(conditions, "Outlet", query.outlets());
        addInOrder(
                conditions,
                "Review",
                query.reviews().stream().sorted().map(Review::label).toList());
        add(conditions, "Tag", query.tags());
        return List.copyOf(conditions);
    }

    /** All of them in one line. */
    public static String sentence(List<FilterWords> conditions) {
        return conditions.isEmpty()
                ? "All statements, no filter."
                : conditions.stream()
                        .map(condition -> condition.name() + ": " + condition.values())
                        .collect(Collectors.joining("; ", "", "."));
    }

    private static void days(StatementQuery query, List<FilterWords> conditions) {
        String clock = query.clock() == TimelineClock.SAID ? "Said" : "Published";
        if (query.from().isPresent() && query.to().isPresent()) {
            conditions.add(new FilterWords(
                    clock, DateWords.span(query.from().get(), query.to().get())));
            return;
        }
        query.from().ifPresent(day -> conditions.add(new FilterWords(clock, "from " + DateWords.of(day))));
        query.to().ifPresent(day -> conditions.add(new FilterWords(clock, "up to " + DateWords.of(day))));
    }

    private static void add(List<FilterWords> conditions, String name, Collection<String> values) {
        addInOrder(conditions, name, values.stream().sorted().toList());
    }

    private static void addInOrder(List<FilterWords> conditions, String name, List<String> values) {
        if (!values.isEmpty()) {
            conditions.add(new FilterWords(
                    name,
                    values.stream().map(value -> value.isEmpty() ? NONE : value).collect(Collectors.joining(" or "))));
        }
    }
}
