package org.claimline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.lexicon.Lexicon;

/** Which country or organisation a code or a name means. */
final class CountryChoice {
    private static final List<String> ORGANISATIONS = List.of("EU", "NATO", "UN");
    private static final Map<String, String> EVERYDAY = Map.of(
            "uk", "GB",
            "britain", "GB",
            "great britain", "GB",
            "usa", "US",
            "america", "US",
            "turkey", "TR",
            "czech republic", "CZ");

    private CountryChoice() {}

    static Optional<String> code(String words) {
        String folded = NameChoice.folded(words);
        return codes().filter(code -> code.equalsIgnoreCase(words.strip()))
                .findFirst()
                .or(() -> Optional.ofNullable(EVERYDAY.get(folded)))
                .or(() -> byName(folded));
    }

    /** English names that are spelt much the same. */
    static List<String> near(String words) {
        Lexicon lexicon = Lexicon.load();
        List<String> names = new ArrayList<>();
        codes().forEach(code -> names.add(lexicon.countryName(code)));
        return NameChoice.near(words, names);
    }

    private static Optional<String> byName(String folded) {
        Lexicon lexicon = Lexicon.load();
        return codes().filter(
                        code -> NameChoice.folded(lexicon.countryName(code)).equals(folded)
                                || NameChoice.folded(new Locale("", code).getDisplayCountry(Locale.ENGLISH))
                                        .equals(folded))
                .findFirst();
    }

    private static Stream<String> codes() {
        return Stream.concat(ORGANISATIONS.stream(), Stream.of(Locale.getISOCountries()));
    }
}
