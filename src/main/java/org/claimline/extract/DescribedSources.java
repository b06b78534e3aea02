package org.claimline.extract;

import java.util.Optional;
import java.util.Set;
import org.claimline.extract.Resolution.Resolved;
import org.claimline.lexicon.Grammar;
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
    private final SourceCountry countries;
    private final Offices offices;
    private final Bodies bodies;

    DescribedSources(
            ParsedText parsed,
            Grammar grammar,
            Mentions mentions,
            SourceCountry countries,
            Offices offices,
            Bodies bodies) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.mentions = mentions;
        this.countries = countries;
        this.offices = offices;
        this.bodies = bodies;
    }

    /** @param first token behind the determiners of the source; its noun stands at {@code head} */
    Resolution referent(Phrase source, int first, int head) {
        Optional<String> country = countries.in(source);
        return compatriot(source, first)
                .or(() -> government(source, head, country))
                .or(() -> ofPossessor(source, head))
                .or(() -> isDefinite(source, head) ? definite(source, head, country) : Optional.empty())
                .orElseGet(() -> asDescribed(source, first, tokens.word(head), country));
    }

    /** {@code the Estonian}: the one of that country whom the text has named. */
    private Optional<Resolution> compatriot(Phrase source, int first) {
        boolean alone = tokens.is(source.first(), "the") && first == source.end() - 1;
        return alone
                ? countries.ofCompatriot(first).flatMap(code -> offices.compatriot(source, code))
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

    private Optional<Resolution> ofPossessor(Phrase source, int head) {
        Optional<Referent> possessor = possessor(source);
        if (possessor.isEmpty()) {
            return Optional.empty();
        }
        Referent owner = possessor.get();
        if (grammar.is(tokens.word(head), WordClass.SAYING_NOUN)) {
            String why = "\"" + parsed.words(source.first(), source.end()) + "\" is what " + owner.name() + " said.";
            return Optional.of(Resolved.of(owner, "speaker.noun-of-saying", why));
        }
        return owner.isPerson() ? Optional.of(ofPossessed(owner, source, head)) : Optional.empty();
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
                || isOwned(source)
                || bodies.isNational(tokens.word(head)) && head == source.first()
                || tags[source.first()] == Tag.NAME && tags[head] == Tag.NAME;
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
        Optional<Resolution> holder = grammar.is(word, WordClass.PERSON) && !isPlural(word)
                ? offices.holder(source, head, country)
                : Optional.empty();
        return holder.or(() -> bodies.isBody(word) ? bodies.body(source, head, country) : Optional.empty());
    }

    private static boolean isPlural(String word) {
        return switch (word) {
            case "people", "men", "women", "police" -> true;
            default -> word.endsWith("s") && !word.endsWith("ss");
        };
    }

    /** Someone unnamed keeps the description. */
    private Resolution asDescribed(Phrase source, int first, String headWord, Optional<String> country) {
        String name = description(source, first);
        boolean group = isPlural(headWord) && grammar.is(headWord, WordClass.BODY);
        boolean body = !group && grammar.is(headWord, WordClass.BODY) && isDefinite(source, first);
        SpeakerType type = group ? SpeakerType.GROUP : body ? SpeakerType.BODY : SpeakerType.ANONYMOUS;
        String code = group ? "" : countryOf(source, country);
        Referent referent = new Referent(name, type, code, grammar.gender(headWord), headWord, Optional.empty());
        return Resolved.of(referent, "speaker.described", "Unnamed: the words of the text are kept.");
    }

    /** The words of the source; for "its" and "his" whom they mean, where that is known. */
    private String description(Phrase source, int first) {
        int from = tokens.is(source.first(), "the") ? first : source.first();
        String words = parsed.words(from, source.end()).replaceAll("\\s+", " ");
        boolean owned = tags[source.first()] == Tag.POSSESSIVE_PRONOUN && source.end() - source.first() > 1;
        return owned
                ? countries
                        .ownerName(source)
                        .map(owner -> owner + " " + parsed.words(source.first() + 1, source.end()))
                        .orElse(words)
                : words;
    }

    /** {@code a spokesman for Rishi Sunak}: the country named, of whoever is named inside, or of the owner. */
    private String countryOf(Phrase source, Optional<String> country) {
        return country.or(() -> countries.ofSomeoneNamed(source))
                .or(() -> countries.ofOwner(source))
                .or(() -> isOfBody(source) ? countries.atHome(source) : Optional.empty())
                .or(() -> speaksForOthers(source) ? countries.ofSentence(source) : Optional.empty())
                .orElse("");
    }

    /** {@code a spokesperson}, {@code one of the president's aides}: of somebody whom the text need not name again. */
    private boolean speaksForOthers(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (offices.isOfSomeone(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code ministry sources}, {@code a source in the presidential office}. */
    private boolean isOfBody(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (grammar.is(tokens.word(i), WordClass.BODY)) {
                return true;
            }
        }
        return false;
    }
}
