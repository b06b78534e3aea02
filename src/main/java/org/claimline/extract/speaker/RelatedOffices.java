package org.claimline.extract.speaker;

import java.util.Optional;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.speaker.Resolution.Resolved;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles;
import org.claimline.lexicon.OfficeTitles.OfficeTitle;
import org.claimline.text.Tokens;

/** People told by somebody else: a counterpart, whoever serves under a person, the one of a country. */
final class RelatedOffices {
    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final OfficeTitles titles;
    private final Tokens tokens;
    private final Salience salience;
    private final OfficeDescriptions descriptions;
    private final Offices offices;
    private final OfficeHolders holders;

    RelatedOffices(
            ParsedText parsed,
            Lexicon lexicon,
            Salience salience,
            OfficeDescriptions descriptions,
            Offices offices,
            OfficeHolders holders) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.titles = lexicon.offices();
        this.tokens = parsed.tokens();
        this.salience = salience;
        this.descriptions = descriptions;
        this.offices = offices;
        this.holders = holders;
    }

    boolean isCounterpart(int head) {
        return titles.isCounterpart(tokens.word(head));
    }

    /** {@code head of government}: words that call one office, without an article. */
    boolean isOffice(Phrase source, int head) {
        return descriptions
                .office(source, head)
                .filter(office -> !office.loose())
                .isPresent();
    }

    /** A noun for one who speaks or works for somebody else. */
    boolean isOfSomeone(String word) {
        return titles.isServant(word);
    }

    /** {@code His Slovak counterpart}: who holds the same office there. */
    Optional<Resolution> counterpart(Phrase source, String country) {
        Optional<Referent> one = salience.mostPresent(
                source.first(),
                referent -> referent.isPerson() && !referent.country().equals(country));
        return one.stream()
                .flatMap(referent -> OfficeFit.offices(referent).stream())
                .filter(held -> held.body().isEmpty() && holders.isHeld(held))
                .flatMap(held -> titles.ofTitle(held.title()).stream())
                .flatMap(office -> holders.of(office, country, source).stream())
                .findFirst()
                .map(person -> holders.asSource(source, person));
    }

    /** {@code Merz's defence minister}, {@code Putin's spokesman}: who holds the office under that person. */
    Optional<Resolution> under(Referent owner, Phrase source, int head) {
        Phrase owned = new Phrase(behindOwner(source), source.end());
        Optional<OfficeTitle> office =
                descriptions.office(owned, head).filter(known -> !known.loose() && !isHeldBy(owner, known));
        if (office.isEmpty() || owner.country().isEmpty()) {
            return Optional.empty();
        }
        OfficeDescription description = descriptions.of(owned, head);
        Optional<String> of = Optional.of(owner.country());
        return office.get().titles().contains("spokesperson")
                ? spokesperson(owner, source)
                : offices.namedBefore(description, of).or(() -> offices.listedHolder(description, owner.country()));
    }

    private int behindOwner(Phrase source) {
        int at = source.first();
        while (at + 1 < source.end() && tokens.word(at).indexOf('\'') != 0) {
            at++;
        }
        return at + 1;
    }

    private static boolean isHeldBy(Referent owner, OfficeTitle office) {
        return OfficeFit.offices(owner).stream()
                .anyMatch(held -> office.titles().contains(held.title()));
    }

    /** Who speaks for the government of a head of state and has been named. */
    private Optional<Resolution> spokesperson(Referent owner, Phrase source) {
        String state = lexicon.countryName(owner.country());
        boolean leads =
                OfficeFit.offices(owner).stream().anyMatch(held -> held.title().equals("president"));
        return salience.mostPresent(
                        source.first(),
                        referent -> leads && referent.speaksFor().contains(state))
                .map(referent -> Resolved.of(
                        referent, "speaker.office", quoted(source) + " is " + referent.name() + ", named before it."));
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

    private String quoted(Phrase source) {
        return "\"" + parsed.words(source.first(), source.end()) + "\"";
    }
}
