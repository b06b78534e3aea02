package org.claimline.extract.speaker;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.lexicon.Lexicon;
import org.claimline.text.Tokens;

/** Whence a person comes whom no list knows: by an honour, by the region or town named with the name, by the name itself. */
final class PersonOrigin {
    private static final int LONGEST_DESCRIPTION = 14;

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final HomeCountry home;

    PersonOrigin(ParsedText parsed, Lexicon lexicon, HomeCountry home) {
        this.lexicon = lexicon;
        this.tokens = parsed.tokens();
        this.home = home;
    }

    /** By words beside the name. */
    Optional<String> told(Phrase source) {
        return ofHonour(source).or(() -> ofHome(source));
    }

    /** {@code Sergei Ivanov}, {@code Sofia Papadakis}: where the given name and the family name are both at home, if only there. */
    Optional<String> ofFullName(Referent person) {
        String[] names = Tokens.fold(person.name()).split(" ");
        Set<String> homes =
                names.length == 1 ? Set.of() : lexicon.names().homesOfFull(names[0], names[names.length - 1]);
        return homes.size() == 1 ? homes.stream().findFirst() : Optional.empty();
    }

    /** {@code Sergei}, {@code Serhii}: where a given name is at home, else a family name; of several the one most named. */
    Optional<String> ofName(Referent person) {
        String[] names = Tokens.fold(person.name()).split(" ");
        Optional<String> known = Arrays.stream(names)
                .limit(Math.max(1, Math.min(2, names.length - 1)))
                .map(this::ofGivenName)
                .flatMap(Optional::stream)
                .findFirst();
        return names.length == 1
                ? known
                : known.or(() -> home.mostNamedOf(lexicon.names().homesOfFamily(names[names.length - 1])));
    }

    private Optional<String> ofGivenName(String given) {
        return home.mostNamedOf(lexicon.names().homesOfGiven(given))
                .or(() -> lexicon.speakers().countryOf(given));
    }

    /** {@code Sir}, {@code Dame}: given by one crown. */
    private Optional<String> ofHonour(Phrase source) {
        return tokens.is(source.first(), "sir") || tokens.is(source.first(), "dame")
                ? Optional.of("GB")
                : Optional.empty();
    }

    /** {@code Senator Jaan Tamm of Ohio}; not {@code a week in Ohio}, in a clause of its own. */
    private Optional<String> ofHome(Phrase source) {
        int end = Math.min(Math.max(source.end(), source.apposition()), source.end() + LONGEST_DESCRIPTION);
        for (int i = source.first(); i < end && !tokens.is(i, "who") && !tokens.is(i, "whose"); i++) {
            Optional<String> country = tokens.isCapitalised(i)
                    ? home.mostNamedOf(lexicon.names().countriesOfHome(tokens.word(i)))
                    : Optional.empty();
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }
}
