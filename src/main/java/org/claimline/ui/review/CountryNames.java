package org.claimline.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Countries and organisations as they are typed: by name or by code, whatever the case. */
final class CountryNames {
    private final SortedMap<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** @param codes by name */
    CountryNames(Map<String, String> codes) {
        this.codes.putAll(codes);
    }

    List<String> all() {
        return List.copyOf(codes.keySet());
    }

    /** {@code FR} for {@code France} and {@code fr}; the empty code for no words at all; empty where there is none. */
    Optional<String> code(String typed) {
        String words = typed.strip();
        if (words.isEmpty() || codes.containsKey(words)) {
            return Optional.of(words.isEmpty() ? "" : codes.get(words));
        }
        String code = words.toUpperCase(Locale.ROOT);
        return codes.containsValue(code) ? Optional.of(code) : Optional.empty();
    }

    /** {@code France} for {@code FR}; the code itself where it has no name. */
    String name(String code) {
        return codes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }
}
