package org.claimline.extract;

import java.util.Optional;
import java.util.function.Predicate;
import org.claimline.extract.Resolution.Resolved;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles.OfficeTitle;

/** Who holds the office that a source is called by. */
final class Offices {
    private final ParsedText parsed;
    private final Grammar grammar;
    private final Salience salience;
    private final SourceCountry countries;
    private final OfficeDescriptions descriptions;
    private final OfficeFit fit;
    private final OfficeHolders holders;

    Offices(
            ParsedText parsed,
            Lexicon lexicon,
            Salience salience,
            SourceCountry countries,
            OfficeDescriptions descriptions,
            OfficeFit fit,
            OfficeHolders holders) {
        this.parsed = parsed;
        this.grammar = lexicon.grammar();
        this.salience = salience;
        this.countries = countries;
        this.descriptions = descriptions;
        this.fit = fit;
        this.holders = holders;
    }

    /** {@code the French president}, {@code the Slovak leader}, {@code the general}. */
    Optional<Resolution> holder(Phrase source, int head, Optional<String> country) {
        OfficeDescription description = descriptions.of(source, head);
        Optional<OfficeTitle> office = description.office();
        Optional<String> of = country.or(() -> countries.ofOwner(source))
                .or(() -> office.isPresent() ? countries.ofHeading(source) : Optional.empty());
        if (of.isPresent()) {
            return namedBefore(description, of).or(() -> listedHolder(description, of.get()));
        }
        Optional<String> place = office.isPresent() ? countries.inFrontOf(source) : Optional.empty();
        return place.flatMap(code -> namedBefore(description, place).or(() -> listedHolder(description, code)))
                .or(() -> namedBefore(description, Optional.empty()))
                .or(() -> office.filter(known -> !known.loose())
                        .flatMap(known -> countries.atHome(source))
                        .flatMap(code -> listedHolder(description, code)))
                .or(() -> lastNamed(description));
    }

    /** Whom the text has named and who fits; of a country where that is known. */
    Optional<Resolution> namedBefore(OfficeDescription description, Optional<String> of) {
        Predicate<Referent> fits = referent -> referent.isPerson()
                && of.map(code -> code.equals(referent.country())).orElse(true)
                && referent.mayBe(grammar.gender(description.word()))
                && fit.isMeant(referent, description, of.isPresent());
        return salience.mostPresent(description.source().first(), fits)
                .map(referent -> Resolved.of(
                        referent,
                        "speaker.office",
                        quoted(description.source()) + " is " + referent.name() + ", named before it."));
    }

<<<<<<< HEAD
    /** Whom the list knows to have held it. */
    Optional<Resolution> listedHolder(OfficeDescription description, String country) {
        return description
                .office()
                .filter(office -> !description.former())
                .flatMap(office -> holders.of(office, country, description.source()))
                .map(person -> holders.asSource(description.source(), person));
    }

    private Optional<Resolution> lastNamed(OfficeDescription description) {
        boolean titled = !description.isLoose()
=======
    /** Whether a person is known for the office, or was called so in the text. */
    private boolean isMeant(Referent referent, Description description, boolean countryKnown) {
        if (!hasNames(referent, description.source())) {
            return false;
        }
        boolean loose = description.office().filter(OfficeTitle::loose).isPresent();
        return description
                        .office()
                        .map(office -> isKnownFor(referent, office, description))
                        .orElse(false)
                || isCalledSo(referent, description)
                || loose && countryKnown && referent.person().isEmpty()
                || description.office().isEmpty() && isTitled(referent, description.word());
    }

    private boolean isKnownFor(Referent referent, OfficeTitle office, Description description) {
        boolean former = isFormer(description.source());
        return offices(referent).stream()
                .anyMatch(held -> office.titles().contains(held.title())
                        && (held.body().isEmpty() || isSpokenFor(held.body(), description.source()))
                        && (former || held.isHeldOn(published)));
    }

    /** No body is named in the phrase, or the one that the person speaks for. */
    private boolean isSpokenFor(String body, Phrase source) {
        List<Mention> bodies = mentions.between(source.first(), source.end()).stream()
                .filter(mention -> mention.referent().type() == org.claimline.model.SpeakerType.BODY)
                .toList();
        return bodies.isEmpty()
                || bodies.stream()
                        .anyMatch(mention -> lexicon.speakers()
                                .nameOfBody(body)
                                .equals(mention.referent().name()));
    }

    private static boolean isTitled(Referent referent, String word) {
        return offices(referent).stream().anyMatch(held -> held.title().endsWith(word));
    }

    private boolean isCalledSo(Referent referent, Description description) {
        return description.office().isEmpty() || description.office().get().loose()
                ? called.isCalled(referent, description.word())
                : description.office().get().called().stream()
                        .anyMatch(name ->
                                List.of(name.split(" ")).stream().allMatch(part -> called.isCalled(referent, part)));
    }

    /** {@code The ACT candidate}: names in the phrase that tell no country must be said of the person, too. */
    private boolean hasNames(Referent referent, Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (mentions.people().isNamePart(i)
                    && tokens.isCapitalised(i)
                    && !called.isCalled(referent, tokens.word(i))) {
                return offices(referent).stream().anyMatch(held -> !held.body().isEmpty());
            }
        }
        return true;
    }

    private static List<Person.Office> offices(Referent referent) {
        return referent.person().map(Person::offices).orElse(List.of());
    }

    private boolean isFormer(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (titles.isFormer(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Resolution> listedHolder(Description description, String country) {
        return description
                .office()
                .filter(office -> !isFormer(description.source()))
                .flatMap(office -> holderOf(office, country, description.source()))
                .map(person -> holds(description.source(), person));
    }

    private Resolution holds(Phrase source, Person person) {
        Referent referent = mentions.referents().of(person);
        return Resolved.of(referent, "speaker.holder", quoted(source) + " was " + referent.name() + " at that time.");
    }

    private Optional<Person> holderOf(OfficeTitle office, String country, Phrase source) {
        Optional<Person> ofBody = holderOfBody(office, source);
        if (ofBody.isPresent()) {
            return ofBody;
        }
        String of = office.of().isEmpty() ? country : office.of();
        return office.titles().stream()
                .flatMap(title -> lexicon.speakers().holder(title, of, published).stream())
                .findFirst();
    }

    /** {@code the Kremlin spokesman}, {@code the leader of the FPÖ}. */
    private Optional<Person> holderOfBody(OfficeTitle office, Phrase source) {
        String title = office.loose() ? "party leader" : office.titles().get(0);
        return mentions.between(source.first(), source.end()).stream()
                .filter(mention -> !mention.referent().isPerson())
                .flatMap(mention -> java.util.stream.Stream.of(
                        mention.referent().name(), parsed.words(mention.first(), mention.end())))
                .flatMap(body -> lexicon.speakers().holderAt(title, body, published).stream())
                .findFirst();
    }

    /** {@code His Slovak counterpart}: who holds the same office there. */
    private Optional<Resolution> counterpart(Phrase source, String country) {
        Optional<Referent> one = salience.mostPresent(
                source.first(),
                referent -> referent.isPerson() && !referent.country().equals(country));
        return one.stream()
                .flatMap(referent -> offices(referent).stream())
                .filter(held -> held.body().isEmpty() && held.isHeldOn(published))
                .flatMap(held -> titles.ofTitle(held.title()).stream())
                .flatMap(office -> holderOf(office, country, source).stream())
                .findFirst()
                .map(person -> holds(source, person));
    }

    /** A noun for one who speaks or works for somebody else. */
    boolean isOfSomeone(String word) {
        return titles.isServant(word);
    }

    /** {@code the Estonian}: whoever of that country the text has named last. */
    Optional<Resolution> compatriot(Phrase source, String country) {
        return salience.mostPresent(
                        source.first(),
                        referent -> referent.isPerson() && referent.country().equals(country))
                .map(referent -> Resolved.of(
                        referent,
                        "speaker.compatriot",
                        quoted(source) + " is " + referent.name() + ", named last before it."));
    }

    private Optional<Resolution> lastNamed(Description description) {
        boolean titled = description.office().filter(office -> !office.loose()).isPresent()
>>>>>>> main
                || description.word().equals("ambassador");
        Predicate<Referent> fits = referent -> referent.isPerson()
                && referent.mayBe(grammar.gender(description.word()))
                && fit.hasNames(referent, description.source())
                && !titled;
        return salience.mostPresent(description.source().first(), fits)
                .map(referent -> Resolved.of(
                        referent,
                        "speaker.description",
                        quoted(description.source()) + " is " + referent.name() + ", named last before it."));
    }

    private String quoted(Phrase source) {
        return "\"" + parsed.words(source.first(), source.end()) + "\"";
    }
}
