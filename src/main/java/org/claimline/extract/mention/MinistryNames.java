package org.claimline.extract.mention;

import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Countries;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Countries.Naming;
import org.claimline.lexicon.Country;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/** Ministries, departments and embassies named by pattern, for every country. */
final class MinistryNames {
    private final ParsedText parsed;
    private final Countries countries;
    private final OfficeTitles titles;
    private final Referents referents;
    private final Tokens tokens;

    MinistryNames(ParsedText parsed, Lexicon lexicon, Referents referents) {
        this.parsed = parsed;
        this.countries = lexicon.countries();
        this.titles = lexicon.offices();
        this.referents = referents;
        this.tokens = parsed.tokens();
    }

    /** By pattern, for every country. */
    Optional<Mention> at(int at, int end) {
        Optional<PhraseMap.Found<Meaning>> country = countries.at(tokens, at, end);
        if (country.isEmpty()) {
            return ofCountryBehind(at, end);
        }
        int next = country.get().end();
        if (next < end && parsed.tags()[next] == Tag.POSSESSIVE_MARK) {
            next++;
        }
        Country owner = country.get().value().country();
        int from = next;
        return named(from, end).or(() -> governing(from, end)).map(name -> mention(owner, name, at, name.end()));
    }

    /** What a ministry is called without its country: the field, the noun, and the token behind. */
    private record Name(String field, String noun, int end) {}

    private Mention mention(Country country, Name name, int at, int end) {
        return new Mention(referents.body(country, name.field(), name.noun()), at, end);
    }

    /** {@code Turkish | Defence Ministry}; {@code Russia's | MFA}. */
    private Optional<Name> named(int from, int end) {
        int next = from;
        while (next < end && next - from < 3 && isPortfolio(next)) {
            next++;
        }
        if (next < end && next > from && isMinistryWord(next)) {
            String field = titles.field(Tokens.fold(parsed.words(from, next)));
            return Optional.of(new Name(field, tokens.word(next), next + 1));
        }
        if (next == from && from < end && tokens.is(from, "embassy")) {
            return Optional.of(new Name("", "embassy", from + 1));
        }
        int letters = from;
        return from < end && tokens.isCapitalised(from)
                ? titles.portfolioOf(tokens.word(from)).map(field -> new Name(field, "ministry", letters + 1))
                : Optional.empty();
    }

    /** {@code Turkish | Ministry of National Defence}. */
    private Optional<Name> governing(int from, int end) {
        boolean governs = from + 2 < end
                && tokens.is(from, "ministry")
                && (tokens.is(from + 1, "of") || tokens.is(from + 1, "for"));
        if (!governs) {
            return Optional.empty();
        }
        int next = from + 2;
        while (next < end && next - from < 7 && isPortfolio(next) && !isCountryBehind(next, end)) {
            next++;
        }
        String field = titles.field(Tokens.fold(parsed.words(from + 2, next)));
        return next == from + 2 || field.indexOf(' ') > 0 && !field.equals("armed forces")
                ? Optional.empty()
                : Optional.of(new Name(field, "ministry", next));
    }

    /** {@code Ministry of Defence of Latvia}, {@code Foreign Ministry in Minsk}, {@code MFA of Belarus}. */
    private Optional<Mention> ofCountryBehind(int at, int end) {
        return named(at, end)
                .or(() -> governing(at, end))
                .filter(name -> isCountryBehind(name.end(), end))
                .filter(name -> !name.noun().equals("embassy") || tokens.is(name.end(), "of"))
                .map(name -> {
                    PhraseMap.Found<Meaning> country =
                            countryBehind(name.end(), end).orElseThrow();
                    return mention(country.value().country(), name, at, country.end());
                });
    }

    private boolean isCountryBehind(int preposition, int end) {
        return countryBehind(preposition, end).isPresent();
    }

    private Optional<PhraseMap.Found<Meaning>> countryBehind(int preposition, int end) {
        boolean governs = preposition + 1 < end && (tokens.is(preposition, "of") || tokens.is(preposition, "in"));
        int first = governs && tokens.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        return governs && first < end
                ? countries.at(tokens, first, end).filter(found -> found.value().naming() != Naming.ADJECTIVE)
                : Optional.empty();
    }

    private boolean isPortfolio(int token) {
        return titles.isTitlePart(tokens.word(token)) && !isMinistryWord(token);
    }

    private boolean isMinistryWord(int token) {
        return titles.isMinistryNoun(tokens.word(token));
    }
}
