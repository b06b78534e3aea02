package org.claimline.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/** The countries of the world, and the words that stand for them. */
public final class Countries {
    private record Data(List<Country> countries) {}

    /** In which way a word stands for a country. */
    public enum Naming {
        NAME,
        ADJECTIVE,
        PEOPLE,
        CAPITAL,
        SEAT,
        LEGISLATURE
    }

    /** A word of the text and the country that it stands for. */
    public record Meaning(Country country, Naming naming) {}

    private final Map<String, Country> byCode = new HashMap<>();
    private final PhraseMap<Meaning> meanings = new PhraseMap<>();

    private Countries(Data data) {
        for (Country country : data.countries()) {
            if (byCode.put(country.code(), country) != null) {
                throw new LexiconException("countries.json: " + country.code() + " stands there twice; remove one.");
            }
            put(country, Naming.NAME, List.of(country.name()));
            put(country, Naming.NAME, country.names());
        }
        for (Country country : data.countries()) {
            put(country, Naming.ADJECTIVE, country.adjectives());
            put(country, Naming.PEOPLE, country.people());
            put(country, Naming.CAPITAL, country.capitals());
            put(country, Naming.SEAT, country.seats());
            put(country, Naming.LEGISLATURE, country.legislatures());
        }
    }

    static Countries load() {
        return new Countries(LexiconFiles.read("countries.json", Data.class));
    }

    private void put(Country country, Naming naming, List<String> names) {
        for (String name : names) {
            String bare = name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
            meanings.put(bare, new Meaning(country, naming));
        }
    }

    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Iterable<Country> all() {
        return byCode.values();
    }

    /** What stands for a country at token {@code at}, if anything does. */
    public Optional<PhraseMap.Found<Meaning>> at(Tokens tokens, int at, int end) {
        return meanings.longestAt(tokens, at, end);
    }
}
