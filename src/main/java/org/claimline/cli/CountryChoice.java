package org.claimline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.lexicon.Country;
import org.claimline.lexicon.Lexicon;

/** Which country or organisation a code or a name means, as the lexicon names them. */
final class CountryChoice {
    private CountryChoice() {}

    static Optional<String> code(String words) {
        String folded = NameChoice.folded(words);
        for (Country country : Lexicon.load().countries().all()) {
            if (names(country).map(NameChoice::folded).anyMatch(folded::equals)) {
                return Optional.of(country.code());
            }
        }
        return Optional.empty();
    }

    /** English names that are spelt much the same. */
    static List<String> near(String words) {
        List<String> names = new ArrayList<>();
        Lexicon.load().countries().all().forEach(country -> names.add(country.name()));
        return NameChoice.near(words, names);
    }

    /** The JDK has further spellings, as {@code Antigua & Barbuda}. */
    private static Stream<String> names(Country country) {
        String jdk = new Locale("", country.code()).getDisplayCountry(Locale.ENGLISH);
        return Stream.concat(Stream.of(country.code(), country.name(), jdk), country.names().stream());
    }
}
