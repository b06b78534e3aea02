package org.claimline.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimline.extract.Resolution.Resolved;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Countries.Naming;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles;
import org.claimline.lexicon.OfficeTitles.OfficeTitle;
import org.claimline.lexicon.Person;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/** Who holds the office that a source is called by. */
final class Offices {
    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final OfficeTitles titles;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Salience salience;
    private final SourceCountry countries;
    private final CalledInText called;
    private final Optional<LocalDate> published;

    Offices(
            ParsedText parsed,
            Lexicon lexicon,
            Mentions mentions,
            Salience salience,
            SourceCountry countries,
            Optional<LocalDate> published) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.titles = lexicon.offices();
        this.grammar = lexicon.grammar();
        this.tokens = parsed.tokens();
        this.mentions = mentions;
        this.salience = salience;
        this.countries = countries;
        this.called = new CalledInText(parsed, mentions);
        this.published = published;
    }

    /** {@code the French president}, {@code the Slovak leader}, {@code the general}. */
    Optional<Resolution> holder(Phrase source, int head, Optional<String> country) {
        if (titles.isCounterpart(tokens.word(head))) {
            return country.flatMap(code -> counterpart(source, code));
        }
        Optional<OfficeTitle> office = officeOf(source);
        Description description = new Description(source, tokens.word(head), office);
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

    /** Read without the words for countries: {@code the top Russian diplomat}. */
    private Optional<OfficeTitle> officeOf(Phrase source) {
        StringBuilder words = new StringBuilder();
        for (int i = source.first(); i < source.end(); i++) {
            Optional<PhraseMap.Found<Meaning>> country = lexicon.countries()
                    .at(tokens, i, source.end())
                    .filter(found -> found.value().naming() == Naming.ADJECTIVE);
            if (country.isPresent()) {
                i = country.get().end() - 1;
            } else {
                words.append(tokens.written(i)).append(tokens.is(i + 1, "'s") ? "" : " ");
            }
        }
        Tokens bare = Tokens.of(words.toString());
        return titles.in(bare, 0, bare.size());
    }

    /** A source by its noun and by the office that its words call. */
    private record Description(Phrase source, String word, Optional<OfficeTitle> office) {}

    private Optional<Resolution> namedBefore(Description description, Optional<String> of) {
        Predicate<Referent> fits = referent -> referent.isPerson()
                && of.map(code -> code.equals(referent.country())).orElse(true)
                && referent.mayBe(grammar.gender(description.word()))
                && isMeant(referent, description, of.isPresent());
        return salience.mostPresent(description.source().first(), fits)
                .map(referent -> Resolved.of(
                        referent,
                        "speaker.office",
                        quoted(description.source()) + " is " + referent.name() + ", named before it."));
    }

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
                || description.word().equals("ambassador");
        Predicate<Referent> fits = referent -> referent.isPerson()
                && referent.mayBe(grammar.gender(description.word()))
                && hasNames(referent, description.source())
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
