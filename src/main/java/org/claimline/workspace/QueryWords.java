package org.claimline.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.StatementQuery;

/** What a query asks for, for people: {@code speaker Donald Tusk or Emmanuel Macron; from 2025-09-01}. */
public final class QueryWords {
    private QueryWords() {}

    public static String of(StatementQuery query) {
        List<String> parts = new ArrayList<>();
        anyOf(parts, "speaker", query.speakers());
        anyOf(parts, "country", query.countries());
        anyOf(parts, "position", query.positions().stream().map(Position::label).toList());
        query.from().ifPresent(day -> parts.add("from " + day));
        query.to().ifPresent(day -> parts.add("to " + day));
        if (!query.text().isBlank()) {
            parts.add("text " + query.text().strip());
        }
        anyOf(parts, "outlet", query.outlets());
        anyOf(parts, "review", query.reviews().stream().map(Review::label).toList());
        anyOf(parts, "tag", query.tags());
        return parts.isEmpty() ? "all statements" : String.join("; ", parts);
    }

    private static void anyOf(List<String> parts, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            parts.add(field + " " + String.join(" or ", values.stream().sorted().toList()));
        }
    }
}
