package org.claimline.extract;

import java.util.Optional;
import org.claimline.lexicon.Countries;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Lexicon;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/** The code of the country that the words of a source tell. */
final class SourceCountry {
    private final ParsedText parsed;
    private final Countries countries;
    private final Tokens tokens;
    private final Mentions mentions;
    private final HomeCountry home;
    private final Salience salience;
    private final Places places;

    SourceCountry(ParsedText parsed, Lexicon lexicon, Mentions mentions, HomeCountry home, Salience salience) {
        this.parsed = parsed;
        this.countries = lexicon.countries();
        this.tokens = parsed.tokens();
        this.mentions = mentions;
        this.home = home;
        this.salience = salience;
        this.places = new Places(parsed, lexicon.countries());
    }

    /** {@code the French president}: named in the phrase. */
    Optional<String> in(Phrase source) {
        return firstIn(source.first(), source.end());
    }

    /** Of a person whom no list knows: named in the phrase or the description behind it, else the owner's, else the article's. */
    String ofPerson(Phrase source) {
        return firstIn(source.first(), Math.max(source.end(), source.apposition()))
                .or(() -> ofOwner(source))
                .or(home::ofArticle)
                .orElse("");
    }

    /** Of a government or office that the phrase does not tell. */
    Optional<String> atHome(Phrase source) {
        return ofHeading(source).or(() -> inFrontOf(source)).or(() -> home.at(source.first()));
    }

    /** Of the heading over the paragraph. */
    Optional<String> ofHeading(Phrase source) {
        return places.heading(source.first());
    }

    /** {@code In Prague, the prime minister}: of the place in front of the sentence. */
    Optional<String> inFrontOf(Phrase source) {
        return places.inFrontOf(source.first());
    }

    private Optional<String> firstIn(int first, int end) {
        for (int i = first; i < end; i++) {
            Optional<PhraseMap.Found<Meaning>> found = countries.at(tokens, i, end);
            if (found.isPresent()) {
                return Optional.of(found.get().value().country().code());
            }
        }
        return Optional.empty();
    }

    /** The country that "its", "his" or "their" points to: the person's, else the nearest named before. */
    Optional<String> ofOwner(Phrase source) {
        if (parsed.tags()[source.first()] != Tag.POSSESSIVE_PRONOUN) {
            return Optional.empty();
        }
        String gender = tokens.is(source.first(), "his") ? "m" : tokens.is(source.first(), "her") ? "f" : "";
        return gender.isEmpty()
                ? nearestBefore(source)
                : salience.mostPresent(source.first(), one -> one.isPerson() && one.mayBe(gender))
                        .map(Referent::country)
                        .filter(code -> !code.isEmpty())
                        .or(() -> nearestBefore(source));
    }

    private Optional<String> nearestBefore(Phrase source) {
        int sentence = parsed.sentenceOf()[source.first()];
        String code = null;
        for (int i = parsed.sentences().get(Math.max(0, sentence - 1)).firstToken(); i < source.first(); i++) {
            Optional<PhraseMap.Found<Meaning>> found = countries.at(tokens, i, source.first());
            if (found.isPresent()) {
                code = found.get().value().country().code();
            }
        }
        return Optional.ofNullable(code);
    }

    /** {@code a spokesman for Rishi Sunak}: the country of whoever is named inside. */
    Optional<String> ofSomeoneNamed(Phrase source) {
        return mentions.between(source.first(), source.end()).stream()
                .map(mention -> mention.referent().country())
                .filter(code -> !code.isEmpty())
                .findFirst();
    }
}
