package org.claimline.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.claimline.model.Statement;
import org.claimline.text.Span;

/**
 * A statement that people read in an article, with every value that is right for it. The first of several names the
 * statement in tables.
 *
 * @param id       for lists; may be null in the file, then the article gives one
 * @param start    of the passage, in Unicode code points
 * @param end      of the passage, exclusive, in Unicode code points
 * @param country  whom the speaker speaks for; empty where any answer will do
 * @param dates    EDTF; {@code ""} or {@code ".."} for a statement without a date
 * @param kind     {@code DIRECT}, {@code MIXED} or {@code INDIRECT}; empty where nobody judged it
 * @param required whether leaving it out is a miss; an optional one may be found or left
 */
public record GoldStatement(
        String id,
        @JsonProperty(required = true) int start,
        @JsonProperty(required = true) int end,
        String passage,
        @JsonProperty(required = true) List<String> speakers,
        List<String> country,
        @JsonProperty(required = true) List<String> positions,
        @JsonProperty(required = true) List<String> dates,
        String kind,
        @JsonProperty(required = true) boolean required) {
    public GoldStatement {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a passage from " + start + " to " + end);
        }
        speakers = oneOrMore("speakers", speakers);
        positions = oneOrMore("positions", positions);
        dates = oneOrMore("dates", dates);
        country = country == null ? List.of() : List.copyOf(country);
        passage = passage == null ? "" : passage;
        kind = kind == null ? "" : kind;
    }

    private static List<String> oneOrMore(String field, List<String> values) {
        if (values == null || values.isEmpty()) {
            throw new IllegalArgumentException("a statement without " + field);
        }
        return List.copyOf(values);
    }

    GoldStatement withId(String given) {
        return new GoldStatement(given, start, end, passage, speakers, country, positions, dates, kind, required);
    }

    /** In Unicode code points. */
    Span span() {
        return new Span(start, end);
    }

    /** The label that stands for this statement in tables. */
    String position() {
        return positions.get(0);
    }

    boolean acceptsPosition(Statement found) {
        return accepts(positions, found.position().label());
    }

    boolean acceptsDate(Statement found) {
        return accepts(dates, found.dating().date().edtf());
    }

    boolean acceptsCountry(Statement found) {
        return country.isEmpty() || country.contains(found.speaker().country());
    }

    private static boolean accepts(List<String> accepted, String got) {
        return accepted.contains(got) || got.isEmpty() && accepted.contains("..");
    }
}
