package org.claimline.extract.speaker;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.claimline.extract.mention.Mention;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.extract.speaker.Resolution.Resolved;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.WordClass;
import org.claimline.model.SpeakerType;
import org.claimline.text.Tokens;

/** Whom a source means that is described and not named: by office, by body, by owner, or nobody the text names. */
final class DescribedSources {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Mentions mentions;
    private final Salience salience;
    private final SourceCountry countries;
    private final Offices offices;
    private final RelatedOffices related;
    private final Bodies bodies;
    private final UnnamedSources unnamed;

    DescribedSources(
            ParsedText parsed,
            Lexicon lexicon,
            Mentions mentions,
            Salience salience,
            SourceCountry countries,
            Optional<LocalDate> published) {
        this.parsed = parsed;
        this.grammar = lexicon.grammar();
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.mentions = mentions;
        this.salience = salience;
        this.countries = countries;
        OfficeDescriptions titles = new OfficeDescriptions(parsed, lexicon);
        OfficeHolders holders = new OfficeHolders(parsed, lexicon, mentions, published);
        OfficeFit fit = new OfficeFit(parsed, lexicon, mentions, published);
        this.offices = new Offices(parsed, lexicon, salience, countries, titles, fit, holders);
        this.related = new RelatedOffices(parsed, lexicon, salience, titles, offices, holders);
        this.bodies = new Bodies(parsed, lexicon, mentions, salience, countries);
        this.unnamed = new UnnamedSources(parsed, lexicon, mentions, countries);
    }

    /** @param first token behind the determiners of the source; its noun stands at {@code head} */
    Resolution referent(Phrase source, int first, int head) {
        Optional<String> country = countries.in(source);
        return government(source, head, country)
                .or(() -> ofPossessor(source, head))
                .or(() -> ofIssuer(source, head))
                .or(() -> ofNamedIssuer(source, head))
                .or(() -> isDefinite(source, head) ? definite(source, head, country) : Optional.empty())
                .or(() -> unnamed.isThing(source, first, head) ? Optional.of(unnamed.thing(source)) : Optional.empty())
                .orElseGet(() -> unnamed.asDescribed(source, first, tokens.word(head), country));
    }

    /** {@code the Estonian}, {@code the Frenchman}: the one of that country whom the text has named. */
    Optional<Resolution> compatriot(Phrase source, int first) {
        boolean alone = tokens.is(source.first(), "the") && first == source.end() - 1;
        return alone
                ? countries.ofCompatriot(first).flatMap(code -> related.compatriot(source, code))
                : Optional.empty();
    }

    /** {@code the British government}, {@code the Russian side}. */
    private Optional<Resolution> government(Phrase source, int head, Optional<String> country) {
        return switch (tokens.word(head)) {
            case "government", "leadership", "authorities", "administration" -> bodies.government(source, country);
            case "side" -> country.isPresent() ? bodies.government(source, country) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** {@code The embassy weighed in. | The post read}: a paper speaks for whoever the sentence before is about. */
    private Optional<Resolution> ofIssuer(Phrase source, int head) {
        String word = tokens.word(head);
        boolean paper = source.end() - source.first() == 2
                && tokens.is(source.first(), "the")
                && (grammar.is(word, WordClass.DOCUMENT) || grammar.is(word, WordClass.SAYING_NOUN));
        return paper
                ? salience.issuerBefore(source.first())
                        .map(issuer -> Resolved.of(
                                issuer,
                                "speaker.noun-of-saying",
                                "\"" + parsed.words(source.first(), source.end()) + "\" is what " + issuer.name()
                                        + " said."))
                : Optional.empty();
    }

    /** {@code A statement | from Palazzo Chigi}, {@code the press bureau | of the Russian SVR}: whoever is named behind. */
    private Optional<Resolution> ofNamedIssuer(Phrase source, int head) {
        boolean speaks = grammar.isForWords(tokens, head)
                || head > source.first() && tokens.is(head - 1, "press") && grammar.is(tokens, head, WordClass.BODY);
        int by = head + 1;
        boolean governs =
                by + 1 < source.end() && (tokens.is(by, "from") || tokens.is(by, "by") || tokens.is(by, "of"));
        if (!speaks || !governs) {
            return Optional.empty();
        }
        return mentions.between(by + 1, source.end()).stream()
                .filter(mention -> mention.end() == source.end())
                .filter(mention -> !mention.referent().head().equals("outlet"))
                .findFirst()
                .map(mention -> Resolved.of(
                        mention.referent(),
                        "speaker.noun-of-saying",
                        "\"" + parsed.words(source.first(), source.end()) + "\" speaks for "
                                + mention.referent().name() + "."));
    }

    private Optional<Resolution> ofPossessor(Phrase source, int head) {
        Optional<Referent> possessor = possessor(source);
        if (possessor.isEmpty()) {
            return Optional.empty();
        }
        Referent owner = possessor.get();
        if (grammar.isForWords(tokens, head) || owner.isPerson() && grammar.is(tokens, head, WordClass.DOCUMENT)) {
            String why = "\"" + parsed.words(source.first(), source.end()) + "\" is what " + owner.name() + " said.";
            return Optional.of(Resolved.of(owner, "speaker.noun-of-saying", why));
        }
        return owner.isPerson()
                ? related.under(owner, source, head).or(() -> Optional.of(ofPossessed(owner, source, head)))
                : Optional.empty();
    }

    private Optional<Referent> possessor(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (tags[i] == Tag.POSSESSIVE_MARK) {
                int mark = i;
                return mentions.between(source.first(), i).stream()
                        .filter(mention -> mention.end() == mark)
                        .map(Mention::referent)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** {@code Zelensky's office}, {@code Starmer's official spokesman}. */
    private Resolution ofPossessed(Referent owner, Phrase source, int head) {
        String word = tokens.word(head);
        boolean office = word.equals("office") || word.equals("administration");
        int mark = source.first();
        while (tags[mark] != Tag.POSSESSIVE_MARK) {
            mark++;
        }
        String rest = parsed.words(mark + 1, source.end());
        String name = owner.name() + "'s " + rest;
        SpeakerType type = office || grammar.is(word, WordClass.BODY) ? SpeakerType.BODY : SpeakerType.ANONYMOUS;
        Referent referent = new Referent(name, type, owner.country(), grammar.gender(word), word, Optional.empty());
        return Resolved.of(
                referent, "speaker.of-owner", "Unnamed, but named by whom it belongs to: " + owner.name() + ".");
    }

    private boolean isDefinite(Phrase source, int head) {
        return DEFINITE.contains(tokens.word(source.first()))
                || tags[source.first()] == Tag.POSSESSIVE_PRONOUN
                        && (!isOwnVoice(source.first()) || related.isOffice(source, head))
                || isOwned(source)
                || bodies.isNational(tokens.word(head)) && head == source.first()
                || tags[source.first()] == Tag.NOUN && related.isOffice(source, head)
                || tags[source.first()] == Tag.NAME && tags[head] == Tag.NAME;
    }

    /** {@code my wife}: of whoever writes or is quoted, whom the text need not have named. */
    private boolean isOwnVoice(int possessive) {
        return tokens.is(possessive, "my") || tokens.is(possessive, "our");
    }

    /** {@code Hungary's foreign minister}; {@code a minister's aide} is somebody new. */
    private boolean isOwned(Phrase source) {
        for (int i = source.first() + 1; i < source.end() && tags[source.first()] != Tag.DETERMINER; i++) {
            if (tags[i] == Tag.POSSESSIVE_MARK) {
                return true;
            }
        }
        return false;
    }

    private Optional<Resolution> definite(Phrase source, int head, Optional<String> country) {
        String word = tokens.word(head);
        Optional<Resolution> holder = grammar.is(word, WordClass.PERSON) && !UnnamedSources.isPlural(word)
                ? holder(source, head, country)
                : Optional.empty();
        return holder.or(() -> bodies.isBody(word) ? bodies.body(source, head, country) : Optional.empty());
    }

    private Optional<Resolution> holder(Phrase source, int head, Optional<String> country) {
        return related.isCounterpart(head)
                ? country.flatMap(code -> related.counterpart(source, code))
                : offices.holder(source, head, country);
    }
}
