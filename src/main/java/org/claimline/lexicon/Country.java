package org.claimline.lexicon;

import java.util.List;

/**
 * A country, or an organisation that speaks as one.
 *
 * @param code         ISO 3166-1 alpha-2, XK, or EU, NATO, UN
 * @param kind         {@code country}, {@code territory} or {@code organisation}
 * @param adjectives   as {@code French}
 * @param people       as {@code Frenchmen}
 * @param seats        palaces, streets and houses that stand for its government
 */
public record Country(
        String code,
        String name,
        String kind,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        List<String> seats,
        List<String> legislatures) {
    public Country {
        names = orEmpty(names);
        adjectives = orEmpty(adjectives);
        people = orEmpty(people);
        capitals = orEmpty(capitals);
        seats = orEmpty(seats);
        legislatures = orEmpty(legislatures);
    }

    /** {@code Turkish}; the name where there is none. */
    public String adjective() {
        return adjectives.isEmpty() ? name : adjectives.get(0);
    }

    static List<String> orEmpty(List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
