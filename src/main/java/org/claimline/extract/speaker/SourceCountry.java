package org.claimline.extract.speaker;

import java.util.List;
import java.util.Optional;
import org.claimline.extract.mention.CountryAround;
import org.claimline.extract.mention.Mention;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Countries;
import org.claimline.lexicon.Country;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.WordClass;
import org.claimline.model.SpeakerType;
import org.claimline.text.Tokens;

/** The code of the country that the words of a source tell. */
final class SourceCountry {
    private static final int LONGEST_TITLE = 14;

    private final ParsedText parsed;
    private final Countries countries;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Mentions mentions;
    private final HomeCountry home;
    private final Salience salience;
    private final Places places;
    private final CountryAround words;
    private final PersonOrigin origin;

    SourceCountry(ParsedText parsed, Lexicon lexicon, Mentions mentions, HomeCountry home, Salience salience) {
        this.parsed = parsed;
        this.countries = lexicon.countries();
        this.lexicon = lexicon;
        this.tokens = parsed.tokens();
        this.mentions = mentions;
        this.home = home;
        this.salience = salience;
        this.words = new CountryAround(parsed, lexicon);
        this.origin = new PersonOrigin(parsed, lexicon, home);
        this.places = new Places(parsed, lexicon);
    }

    /** {@code the French president}: named in the phrase. */
    Optional<String> in(Phrase source) {
        return words.firstIn(source.first(), source.end());
    }

    /**
     * Of a person whom no list knows: named in the phrase or the description behind it, else the owner's, that of the place
     * in front of the sentence, where the name is at home, the article's.
     */
    String ofPerson(Phrase source, Referent person) {
        return words.firstIn(source.first(), Math.max(source.end(), source.apposition()))
                .or(() -> ofOwner(source))
                .or(() -> ofOwnerInTitle(source))
                .or(() -> inTitleBefore(source))
                .or(() -> origin.told(source))
                .or(() -> origin.ofFullName(person))
                .or(() -> ofHeading(source))
                .or(() -> inFrontOf(source))
                .or(() -> places.announced(source.first()))
                .or(() -> isOfOffice(source) ? home.onlyInSentence(source.first()) : Optional.empty())
                .or(() -> origin.ofName(person))
                .or(home::ofArticle)
                .orElse("");
    }

    /** {@code A Duma deputy from Saratov, | Jaan Tamm}: the country, or a home, in the title in front of the comma. */
    private Optional<String> inTitleBefore(Phrase source) {
        int first = firstOfTitle(source);
        return first == source.first()
                ? Optional.empty()
                : words.firstIn(first, source.first()).or(() -> origin.told(new Phrase(first, source.first())));
    }

    /** Where a title in front of the comma begins; else the name's own first token. */
    private int firstOfTitle(Phrase source) {
        int comma = source.first() - 1;
        int floor = parsed.sentenceAt(source.first()).firstToken();
        if (comma <= floor || !parsed.isMark(comma, ",")) {
            return source.first();
        }
        int at = comma;
        boolean person = false;
        while (at > floor && comma - at < LONGEST_TITLE && isOfTitle(at - 1)) {
            at--;
            person |= lexicon.grammar().is(tokens, at, WordClass.PERSON);
            if (parsed.tags()[at] == Tag.DETERMINER && parsed.tags()[at - (at > floor ? 1 : 0)] != Tag.PREPOSITION) {
                break;
            }
        }
        return person && parsed.tags()[at] == Tag.DETERMINER ? at : source.first();
    }

    private boolean isOfTitle(int token) {
        Tag tag = parsed.tags()[token];
        return tag.isNominal() || tag == Tag.PREPOSITION;
    }

    /** {@code its state secretary, | Jaan Tamm}; {@code Jaan Tamm, | his ambassador in Rome}. */
    private Optional<String> ofOwnerInTitle(Phrase source) {
        int behind = source.end() + 1;
        if (source.apposition() > behind && parsed.tags()[behind] == Tag.POSSESSIVE_PRONOUN) {
            return ofOwner(new Phrase(behind, source.apposition()));
        }
        int comma = source.first() - 1;
        int floor = parsed.sentenceAt(source.first()).firstToken();
        if (comma <= floor || !parsed.isMark(comma, ",")) {
            return Optional.empty();
        }
        int at = comma - 1;
        while (at > floor && isOfTitle(at)) {
            at--;
        }
        return parsed.tags()[at] == Tag.POSSESSIVE_PRONOUN ? ofOwner(new Phrase(at, comma)) : Optional.empty();
    }

    /** {@code Foreign Ministry spokesman Jaan Tamm}: somebody of a ministry or a government, of whichever country. */
    private boolean isOfOffice(Phrase source) {
        int end = Math.max(source.end(), source.apposition());
        for (int i = source.first(); i < end; i++) {
            if (lexicon.offices().isServant(tokens.word(i)) || lexicon.grammar().is(tokens, i, WordClass.BODY)) {
                return true;
            }
        }
        return false;
    }

    /** The country of {@code Estonian} or {@code Dane}, said of one person; not of {@code Dutch}, which is all of them. */
    Optional<String> ofCompatriot(int token) {
        String word = tokens.written(token);
        boolean one = word.endsWith("man") || word.endsWith("woman");
        Tokens plural = Tokens.of(one ? word : word + "s");
        return countries
                .at(plural, 0, plural.size())
                .filter(found -> found.value().naming() == Countries.Naming.PEOPLE)
                .map(found -> found.value().country().code());
    }

    /** {@code Turkish}: an adjective alone. */
    boolean isAdjective(int token) {
        return countries
                .at(tokens, token, token + 1)
                .filter(found -> found.value().naming() == Countries.Naming.ADJECTIVE)
                .isPresent();
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

    /** {@code Tokayev's} for "his", {@code Turkish} for "its"; empty where nobody is found. */
    Optional<String> ownerName(Phrase source) {
        String gender = tokens.is(source.first(), "his") ? "m" : tokens.is(source.first(), "her") ? "f" : "";
        if (!gender.isEmpty()) {
            return salience.mostPresent(source.first(), one -> one.isPerson() && one.mayBe(gender))
                    .map(person -> person.name() + "'s");
        }
        return tokens.is(source.first(), "its")
                ? nearestBefore(source).flatMap(countries::byCode).map(Country::adjective)
                : Optional.empty();
    }

    /** Of the country or government that is subject of the sentence, else the last named in it and the one before. */
    private Optional<String> nearestBefore(Phrase source) {
        return salience.headOfSentence(source.first(), SourceCountry::isState)
                .map(Referent::country)
                .or(() -> lastBefore(source));
    }

    private static boolean isState(Referent referent) {
        return referent.type() == SpeakerType.GOVERNMENT && !referent.country().isEmpty();
    }

    private Optional<String> lastBefore(Phrase source) {
        int sentence = parsed.sentenceOf()[source.first()];
        return words.lastIn(parsed.sentences().get(Math.max(0, sentence - 1)).firstToken(), source.first());
    }

    /** {@code a spokesman for Rishi Sunak}: the country of whoever is named inside. */
    Optional<String> ofSomeoneNamed(Phrase source) {
        return mentions.between(source.first(), source.end()).stream()
                .map(mention -> mention.referent().country())
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    /** {@code Downing Street would not say, but a spokesperson}: of whoever is named before in the sentence, else at hand. */
    Optional<String> ofSentence(Phrase source) {
        List<Mention> before =
                mentions.between(parsed.sentenceAt(source.first()).firstToken(), source.first());
        return before.stream()
                .filter(mention -> !mention.referent().isPerson() && isFree(mention))
                .map(mention -> mention.referent().country())
                .filter(code -> !code.isEmpty())
                .findFirst()
                .or(() -> atHome(source));
    }

    private boolean isFree(Mention mention) {
        return mention.first() == 0 || parsed.tags()[mention.first() - 1] != Tag.PREPOSITION;
    }
}
