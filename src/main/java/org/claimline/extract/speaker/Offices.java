package org.claimline.extract.speaker;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.extract.speaker.Resolution.Resolved;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles.OfficeTitle;
import org.claimline.lexicon.WordClass;

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
                .or(() -> office.map(OfficeTitle::of).filter(only -> !only.isEmpty()));
        if (of.isPresent()) {
            return namedBefore(description, of).or(() -> listedHolder(description, of.get()));
        }
        Optional<String> place = office.isPresent()
                ? countries.ofHeading(source).or(() -> countries.inFrontOf(source))
                : Optional.empty();
        return justNamed(description)
                .or(() -> place.flatMap(
                        code -> namedBefore(description, place).or(() -> listedHolder(description, code))))
                .or(() -> namedBefore(description, Optional.empty()))
                .or(() -> office.filter(known -> !known.loose())
                        .flatMap(known -> countries.atHome(source))
                        .flatMap(code -> listedHolder(description, code)))
                .or(() -> lastNamed(description));
    }

    /** Whom the text has named and who fits; of a country where that is known. */
    Optional<Resolution> namedBefore(OfficeDescription description, Optional<String> of) {
        return salience.mostPresent(description.source().first(), fits(description, of))
                .map(referent -> named(description, referent));
    }

    private Predicate<Referent> fits(OfficeDescription description, Optional<String> of) {
        return referent -> referent.isPerson()
                && of.map(code -> code.equals(referent.country())).orElse(true)
                && referent.mayBe(grammar.gender(description.word()))
                && fit.isMeant(referent, description, of.isPresent());
    }

    private Resolution named(OfficeDescription description, Referent referent) {
        return Resolved.of(
                referent,
                "speaker.office",
                quoted(description.source()) + " is " + referent.name() + ", named before it.");
    }

    /** {@code Jaan Tamm was pleased. | The minister said}: the subject of the sentence before, whatever place stands over it. */
    private Optional<Resolution> justNamed(OfficeDescription description) {
        return salience.inSentenceBefore(description.source().first(), fits(description, Optional.empty()))
                .map(referent -> named(description, referent));
    }

    /** Whom the list knows to have held it. */
    Optional<Resolution> listedHolder(OfficeDescription description, String country) {
        return description
                .office()
                .filter(office -> !description.former())
                .flatMap(office -> holders.of(office, country, description.source()))
                .map(person -> holders.asSource(description.source(), person));
    }

    private Optional<Resolution> lastNamed(OfficeDescription description) {
        boolean titled = !description.isLoose() || description.word().equals("ambassador");
        Predicate<Referent> fits = referent -> referent.isPerson()
                && referent.mayBe(grammar.gender(description.word()))
                && fit.hasNames(referent, description.source())
                && !titled;
        Optional<Referent> last = isOfSomebody(description.source())
                ? salience.inSentenceBefore(description.source().first(), fits)
                : salience.mostPresent(description.source().first(), fits);
        return last.or(() -> titled ? Optional.empty() : justSpoke(description))
                .map(referent -> Resolved.of(
                        referent,
                        "speaker.description",
                        quoted(description.source()) + " is " + referent.name() + ", named last before it."));
    }

    /** {@code The president's envoy}, {@code the leader of the party}: nobody whom the text has named long ago. */
    private boolean isOfSomebody(Phrase source) {
        return IntStream.range(source.first(), source.end())
                .anyMatch(
                        i -> parsed.tags()[i] == Tag.POSSESSIVE_MARK || grammar.is(parsed.tokens(), i, WordClass.BODY));
    }

    /** {@code Tamm said. | The Tartu senator added}: of whom the text tells no more. */
    private Optional<Referent> justSpoke(OfficeDescription description) {
        int first = description.source().first();
        String own = countries.in(description.source()).orElse("");
        boolean plain =
                IntStream.range(first, description.source().end()).noneMatch(i -> parsed.tags()[i] == Tag.PREPOSITION);
        return plain && parsed.tokens().is(first, "the")
                ? salience.onlySpeakerBefore(first)
                        .filter(Referent::isPerson)
                        .filter(referent -> referent.mayBe(grammar.gender(description.word())))
                        .filter(referent -> own.isEmpty() || own.equals(referent.country()))
                : Optional.empty();
    }

    private String quoted(Phrase source) {
        return "\"" + parsed.words(source.first(), source.end()) + "\"";
    }
}
