package org.claimline.ui.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.model.Speaker;
import org.claimline.workspace.ReviewDesk;

/** The speakers and countries that the form for a correction knows, and how what is typed goes on. */
final class KnownNames {
    static final KnownNames NONE = new KnownNames(List.of(), Map.of());
    private static final int COMPLETIONS = 8;

    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final CountryNames countries;

    private KnownNames(List<Speaker> known, Map<String, String> countryCodes) {
        known.forEach(one -> speakers.putIfAbsent(one.name(), one));
        countries = new CountryNames(countryCodes);
    }

    static KnownNames of(ReviewDesk desk) {
        return new KnownNames(desk.speakers(), desk.countries());
    }

    CountryNames countries() {
        return countries;
    }

    Optional<Speaker> speaker(String name) {
        return Optional.ofNullable(speakers.get(name.strip()));
    }

    /** Those whose name, or a word of it, begins so; the most frequent first. */
    List<String> completedSpeakers(String typed) {
        return completions(typed, speakers.keySet().stream());
    }

    List<String> completedCountries(String typed) {
        return completions(typed, countries.all().stream());
    }

    private static List<String> completions(String typed, Stream<String> names) {
        String begun = typed.strip().toLowerCase(Locale.ROOT);
        if (begun.isEmpty()) {
            return List.of();
        }
        return names.filter(name -> goesOn(name.toLowerCase(Locale.ROOT), begun))
                .limit(COMPLETIONS)
                .toList();
    }

    private static boolean goesOn(String name, String begun) {
        return !name.equals(begun) && (name.startsWith(begun) || name.contains(" " + begun));
    }
}
