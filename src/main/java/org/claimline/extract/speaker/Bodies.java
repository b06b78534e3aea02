package org.claimline.extract.speaker;

import java.util.Optional;
import java.util.function.Predicate;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.mention.Referents;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.speaker.Resolution.Resolved;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Countries.Naming;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** Which body or government a source means. */
final class Bodies {
    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Salience salience;
    private final SourceCountry countries;
    private final ComposedBodies composed;

    Bodies(ParsedText parsed, Lexicon lexicon, Mentions mentions, Salience salience, SourceCountry countries) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.tokens = parsed.tokens();
        this.mentions = mentions;
        this.salience = salience;
        this.countries = countries;
        this.composed = new ComposedBodies(parsed, lexicon, mentions, countries);
    }

    /** Whether a noun is for a body, letters for a ministry included. */
    boolean isBody(String word) {
        return lexicon.grammar().is(word, WordClass.BODY)
                || lexicon.offices().portfolioOf(word).isPresent();
    }

    /** {@code parliament}, which needs no article. */
    boolean isNational(String word) {
        return lexicon.offices().isNationalBody(word);
    }

    /** {@code the ministry}, {@code the alliance}, {@code its Defence Ministry}. */
    Optional<Resolution> body(Phrase source, int head, Optional<String> country) {
        String word = tokens.word(head);
        return switch (word) {
            case "alliance" -> organisation("NATO", source);
            case "bloc", "union" -> organisation("EU", source);
            case "country", "nation" -> spokenFor(source);
            default ->
                ofPerson(source, word)
                        .or(() -> namedBefore(source, head, country))
                        .or(() -> composed.body(source, head, country));
        };
    }

    /** {@code His country would not have it}: whoever speaks for it tells so. */
    private Optional<Resolution> spokenFor(Phrase source) {
        return owner(source)
                .map(person -> Resolved.of(
                        person, "speaker.body-of-person", quoted(source) + " is that of the person named before it."));
    }

    private Optional<Resolution> namedBefore(Phrase source, int head, Optional<String> country) {
        String word = tokens.word(head);
        Optional<String> of = country.or(() -> countries.ofOwner(source))
                .or(() -> countries.ofHeading(source))
                .or(() -> countries.inFrontOf(source));
        Predicate<Referent> fits = referent -> !referent.isPerson()
                && referent.head().equals(word)
                && composed.mayBe(referent, source, head)
                && of.map(code -> code.equals(referent.country())).orElse(true);
        return salience.mostPresent(source.first(), fits)
                .map(referent -> Resolved.of(
                        referent,
                        "speaker.body-named-before",
                        quoted(source) + " is " + referent.name() + ", named before it."));
    }

    /** {@code his ministry}: the one that the person last named heads or speaks for. */
    private Optional<Resolution> ofPerson(Phrase source, String word) {
        return owner(source)
                .flatMap(person -> ministryOf(person, word))
                .map(body -> Resolved.of(
                        body, "speaker.body-of-person", quoted(source) + " is that of the person named before it."));
    }

    /** The person listed whom "his" or "her" means. */
    private Optional<Referent> owner(Phrase source) {
        String gender = tokens.is(source.first(), "his") ? "m" : tokens.is(source.first(), "her") ? "f" : "";
        if (gender.isEmpty() || source.end() - source.first() > 2) {
            return Optional.empty();
        }
        return salience.mostPresent(
                source.first(), r -> r.isPerson() && r.person().isPresent() && r.mayBe(gender));
    }

    private Optional<Referent> ministryOf(Referent person, String word) {
        return person.person().orElseThrow().offices().stream()
                .filter(office -> office.title().endsWith("minister")
                        && !office.title().startsWith("prime")
                        && !office.title().startsWith("deputy")
                        && office.title().indexOf(' ') > 0
                        && word.equals("ministry"))
                .flatMap(office -> lexicon.countries().byCode(office.of()).stream()
                        .map(country -> mentions.referents()
                                .ministry(
                                        country,
                                        office.title()
                                                .substring(0, office.title().indexOf(' ')))))
                .findFirst();
    }

    private Optional<Resolution> organisation(String code, Phrase source) {
        return lexicon.countries()
                .byCode(code)
                .map(country -> Resolved.of(
                        Referents.of(new Meaning(country, Naming.NAME)),
                        "speaker.organisation",
                        quoted(source) + " is " + country.name() + "."));
    }

    /** {@code its government}, {@code the British government}. */
    Optional<Resolution> government(Phrase source, Optional<String> country) {
        Optional<String> of = country.or(() -> countries.ofOwner(source)).or(() -> countries.atHome(source));
        return of.flatMap(code -> lexicon.countries().byCode(code))
                .map(found -> Resolved.of(
                        Referents.of(new Meaning(found, Naming.NAME)),
                        "speaker.government",
                        quoted(source) + " is that of " + found.name() + "."));
    }

    private String quoted(Phrase source) {
        return "\"" + parsed.words(source.first(), source.end()) + "\"";
    }
}
