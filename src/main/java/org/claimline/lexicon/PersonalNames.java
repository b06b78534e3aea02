package org.claimline.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.text.PhraseMap;

/** In which countries given names are at home, the ends of family names, and whence people come. English names are at home everywhere. */
public final class PersonalNames {
    private record Data(
            Map<String, List<String>> given, Map<String, List<String>> families, Map<String, List<String>> homes) {}

    /** No end of a family name is shorter or longer. */
    private static final int SHORTEST_END = 2;

    /** Shorter ends tell only beside a given name. */
    private static final int SHORTEST_ALONE = 3;

    private static final int LONGEST_END = 8;

    /** Letters that stand before an end, at the least. */
    private static final int STEM = 2;

    private final Map<String, Set<String>> homesOfGiven;
    private final Map<String, Set<String>> homesOfEnd;
    private final Map<String, Set<String>> countriesOfHome;

    private PersonalNames(Data data) {
        homesOfGiven = byName(data.given());
        homesOfEnd = byName(data.families());
        countriesOfHome = byName(data.homes());
    }

    static PersonalNames load() {
        return new PersonalNames(LexiconFiles.read("names.json", Data.class));
    }

    private static Map<String, Set<String>> byName(Map<String, List<String>> namesOf) {
        Map<String, Set<String>> homes = new HashMap<>();
        namesOf.forEach((country, names) -> names.forEach(name ->
                homes.computeIfAbsent(folded(name), first -> new TreeSet<>()).add(country)));
        return homes;
    }

    /** Codes of the countries where a given name is at home; none where no list knows it. */
    public Set<String> homesOfGiven(String name) {
        return Collections.unmodifiableSet(homesOfGiven.getOrDefault(folded(name), Set.of()));
    }

    /** Codes of the countries of a region, a town, a chamber or a party that people are said to be of: {@code Ohio}, {@code Greens}. */
    public Set<String> countriesOfHome(String word) {
        return Collections.unmodifiableSet(countriesOfHome.getOrDefault(folded(word), Set.of()));
    }

    /** Codes of the countries where both names are at home; none where no country knows both. */
    public Set<String> homesOfFull(String given, String family) {
        Set<String> homes = new TreeSet<>(homesOfGiven(given));
        homes.retainAll(homesOfEnd(family, SHORTEST_END));
        return homes;
    }

    /** Codes of the countries where family names end so, by the longest end that is known. */
    public Set<String> homesOfFamily(String name) {
        return homesOfEnd(name, SHORTEST_ALONE);
    }

    private Set<String> homesOfEnd(String name, int shortest) {
        String family = folded(name);
        for (int length = Math.min(LONGEST_END, family.length() - STEM); length >= shortest; length--) {
            Set<String> homes = homesOfEnd.get(family.substring(family.length() - length));
            if (homes != null) {
                return Collections.unmodifiableSet(homes);
            }
        }
        return Set.of();
    }

    private static String folded(String name) {
        return PhraseMap.withoutAccents(name).toLowerCase(Locale.ROOT);
    }
}
