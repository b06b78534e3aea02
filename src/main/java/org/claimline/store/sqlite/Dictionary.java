package org.claimline.store.sqlite;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of words that many rows share: gives each its number, and remembers those asked for. */
public final class Dictionary {
    private final Database database;
    private final String find;
    private final String add;
    private final Map<List<String>, Long> known = new HashMap<>();

    public Dictionary(Database database, String table, String... columns) {
        this.database = database;
        this.find = "SELECT number FROM " + table + " WHERE "
                + Stream.of(columns).map(column -> column + " = ?").collect(Collectors.joining(" AND "));
        this.add = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Arrays.stream(columns).map(column -> "?").toList()) + ") RETURNING number";
        database.afterRollback(known::clear);
    }

    /** Its number, a new one where it has none yet. */
    public long numberOf(String... values) {
        return known.computeIfAbsent(List.of(values), key -> {
            Object[] bound = key.toArray();
            return database.first(find, row -> row.getLong(1), bound).orElseGet(() -> database.number(add, bound));
        });
    }
}
