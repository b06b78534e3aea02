package org.claimline.store.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.sqlite.StoreException;

/**
 * A person's own lines on speakers, over what the lexicon knows: whom a name means, and for whom he speaks. Every
 * statement of that name follows, those that come later too.
 */
public final class SpeakerLines {
    private final Database database;
    private final Acts acts;
    private final Fact line = new LineFact();

    public SpeakerLines(Database database, Acts acts) {
        this.database = database;
        this.acts = acts;
        acts.register(line);
    }

    /**
     * @param name    as the program gives it
     * @param goesBy  whom it means: another name, or the same
     * @param country empty Optional: as the program says
     */
    public record Line(String name, String goesBy, Optional<String> country) {}

    public List<Line> all() {
        return database.list(
                "SELECT name, goes_by, country FROM speaker_line ORDER BY name",
                row -> new Line(row.getString(1), row.getString(2), Optional.ofNullable(row.getString(3))));
    }

    /** Everyone who speaks in a statement, the most frequent first; without roles. A name may stand there more than once. */
    public List<Speaker> known() {
        return database.list(
                """
                SELECT k.name, k.type, k.country FROM known_speaker k
                JOIN (SELECT speaker, count(*) AS often FROM statement GROUP BY speaker) s ON s.speaker = k.number
                ORDER BY s.often DESC, k.name
                """, row -> new Speaker(row.getString(1), SpeakerType.ofLabel(row.getString(2)), row.getString(3), ""));
    }

    /** The names that mean this one, by name; without itself. */
    public List<String> aliases(String name) {
        return database.list(
                "SELECT name FROM speaker_line WHERE goes_by = ? AND name <> ? ORDER BY name",
                row -> row.getString(1),
                name,
                name);
    }

    /**
     * Lets a name mean a speaker, in one act: both an alias and two speakers merged. What meant the first means the second
     * from then on.
     *
     * @throws StoreException where both are the same
     */
    public void merge(String name, String into, Instant now) {
        String target = meant(into);
        if (target.equals(name) || name.isBlank() || target.isBlank()) {
            throw new StoreException("\"" + name + "\" and \"" + into + "\" are one speaker already; name two.");
        }
        acts.perform("speaker.merge", now, pen -> {
            Optional<String> country = country(target);
            aliases(name).forEach(alias -> pen.change(line, alias, json(target, country)));
            pen.change(line, name, json(target, country));
            return null;
        });
    }

    /** Sets right for whom a speaker speaks, in one act; his aliases follow. @param country a code */
    public void setCountry(String name, String country, Instant now) {
        acts.perform("speaker.country", now, pen -> {
            aliases(name).forEach(alias -> pen.change(line, alias, json(name, Optional.of(country))));
            pen.change(line, name, json(name, Optional.of(country)));
            return null;
        });
    }

    /** Takes the line on a name away, in one act. */
    public void remove(String name, Instant now) {
        acts.perform("speaker.remove", now, pen -> {
            pen.change(line, name, null);
            return null;
        });
    }

    public Fact fact() {
        return line;
    }

    /** Whether a line says something of its name alone: neither it nor whom it means is meant by others. */
    public boolean standsAlone(String name, String goesBy) {
        return goesBy.equals(name)
                || meant(goesBy).equals(goesBy) && aliases(name).isEmpty();
    }

    /** Lets a name mean someone whatever was said before, so that nobody goes by a name that itself goes by another. */
    public void hold(Acts.Pen pen, String name, String goesBy, String json) {
        if (!meant(goesBy).equals(goesBy) && !goesBy.equals(name)) {
            pen.change(line, goesBy, null);
        }
        aliases(name).stream().filter(alias -> !alias.equals(goesBy)).forEach(alias -> pen.change(line, alias, json));
        pen.change(line, name, json);
    }

    private String meant(String name) {
        return database.first("SELECT goes_by FROM speaker_line WHERE name = ?", row -> row.getString(1), name)
                .orElse(name);
    }

    /** As a person set it, else as most statements of that name have it. */
    private Optional<String> country(String name) {
        return database.first("""
                SELECT k.country FROM known_speaker k LEFT JOIN statement s ON s.speaker = k.number
                WHERE k.name = ? GROUP BY k.country ORDER BY count(s.number) DESC LIMIT 1
                """, row -> row.getString(1), name);
    }

    private static String json(String goesBy, Optional<String> country) {
        ObjectNode json = Json.object().put("goes_by", goesBy);
        country.ifPresent(code -> json.put("country", code));
        return json.toString();
    }

    private final class LineFact implements Fact {
        @Override
        public String what() {
            return "speaker";
        }

        @Override
        public Long statement(String subject, String json) {
            return null;
        }

        @Override
        public String read(String name) {
            return database.first(
                            "SELECT goes_by, country FROM speaker_line WHERE name = ?",
                            row -> json(row.getString(1), Optional.ofNullable(row.getString(2))),
                            name)
                    .orElse(null);
        }

        @Override
        public void write(String name, String became) {
            database.change("DELETE FROM speaker_line WHERE name = ?", name);
            if (became != null) {
                JsonNode json = Json.tree(became);
                database.change(
                        "INSERT INTO speaker_line (name, goes_by, type, country) VALUES (?, ?, '', ?)",
                        name,
                        json.get("goes_by").textValue(),
                        json.path("country").textValue());
            }
        }
    }
}
