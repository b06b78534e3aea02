package org.claimline.extract.speaker;

import java.util.Optional;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.extract.speaker.Resolution.Resolved;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles;
import org.claimline.lexicon.WordClass;
import org.claimline.model.SpeakerType;
import org.claimline.text.Tokens;

/** Sources that the text never names: their description and country; and words that mean nobody who speaks. */
final class UnnamedSources {
    private final ParsedText parsed;
    private final Grammar grammar;
    private final OfficeTitles titles;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Mentions mentions;
    private final SourceCountry countries;

    UnnamedSources(ParsedText parsed, Lexicon lexicon, Mentions mentions, SourceCountry countries) {
        this.parsed = parsed;
        this.grammar = lexicon.grammar();
        this.titles = lexicon.offices();
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.mentions = mentions;
        this.countries = countries;
    }

    /** A bare noun for nobody ({@code fact}), a noun for an action or state, or an adjective with its noun cut off. */
    boolean isThing(Phrase source, int first, int head) {
        String word = tokens.word(head);
        boolean determined = first > source.first() || tags[source.first()] == Tag.POSSESSIVE_PRONOUN;
        if (!determined && head == source.first() && source.end() - first == 1 && countries.isAdjective(first)) {
            return true;
        }
        boolean named = mentions.between(source.first(), head + 1).stream().anyMatch(mention -> mention.end() > head)
                || grammar.is(word, WordClass.PERSON)
                || isBody(word);
        boolean bare = !determined && tags[head] == Tag.NOUN && tags[first] == Tag.NOUN && !isPlural(word);
        return !named && tags[head] == Tag.NOUN && (bare || grammar.isAbstract(word));
    }

    Resolution thing(Phrase source) {
        return new Resolution.Nobody(
                "speaker.thing", "\"" + parsed.words(source.first(), source.end()) + "\" is nobody who speaks.");
    }

    private boolean isBody(String word) {
        return grammar.is(word, WordClass.BODY) || titles.portfolioOf(word).isPresent();
    }

    static boolean isPlural(String word) {
        return switch (word) {
            case "people", "men", "women", "police" -> true;
            default -> word.endsWith("s") && !word.endsWith("ss");
        };
    }

    /** Someone unnamed keeps the description. */
    Resolution asDescribed(Phrase source, int first, String headWord, Optional<String> country) {
        String name = description(source, first);
        boolean group = isPlural(headWord) && grammar.is(headWord, WordClass.BODY);
        boolean body = !group && grammar.is(headWord, WordClass.BODY) && !isIndefinite(source);
        SpeakerType type = group ? SpeakerType.GROUP : body ? SpeakerType.BODY : SpeakerType.ANONYMOUS;
        String code = group ? "" : countryOf(source, country);
        Referent referent = new Referent(name, type, code, grammar.gender(headWord), headWord, Optional.empty());
        return Resolved.of(referent, "speaker.described", "Unnamed: the words of the text are kept.");
    }

    private boolean isIndefinite(Phrase source) {
        return tags[source.first()] == Tag.DETERMINER && !tokens.is(source.first(), "the");
    }

    /** The words of the source; for "its" and "his" whom they mean, where that is known. */
    private String description(Phrase source, int first) {
        int from = tokens.is(source.first(), "the") ? first : source.first();
        String words = parsed.words(from, endOfDescription(source)).replaceAll("\\s+", " ");
        boolean owned = tags[source.first()] == Tag.POSSESSIVE_PRONOUN && source.end() - source.first() > 1;
        return owned
                ? countries
                        .ownerName(source)
                        .map(owner -> owner + " " + parsed.words(source.first() + 1, source.end()))
                        .orElse(words)
                : words;
    }

    /** {@code said an aide | at Palazzo Chigi,}: the place that somebody unnamed works at goes on behind the phrase. */
    private int endOfDescription(Phrase source) {
        for (int i = source.first() + 1; i + 1 < source.end(); i++) {
            boolean busy = tokens.word(i).endsWith("ing") && tags[i + 1].isNominal();
            if (busy && grammar.is(tokens, i - 1, WordClass.PERSON)) {
                // "an official | briefing reporters"
                return i;
            }
        }
        int end = parsed.sentenceAt(source.first()).endToken();
        int behind = source.end();
        boolean place = behind + 1 < end
                && tokens.is(behind, "at")
                && tags[behind - 1] == Tag.NOUN
                && grammar.is(tokens, behind - 1, WordClass.PERSON);
        if (!place) {
            return source.end();
        }
        behind++;
        while (behind < end && tags[behind].isNominal()) {
            behind++;
        }
        return behind;
    }

    /** {@code a spokesman for Rishi Sunak}: the country named, of whoever is named inside, or of the owner. */
    private String countryOf(Phrase source, Optional<String> country) {
        return country.or(() -> countries.ofSomeoneNamed(source))
                .or(() -> ofAlliance(source))
                .or(() -> countries.ofOwner(source))
                .or(() -> isOfBody(source) ? countries.atHome(source) : Optional.empty())
                .or(() -> speaksForOthers(source) ? countries.ofSentence(source) : Optional.empty())
                .or(() -> mayBeAnybodys(source) ? Optional.empty() : countries.atHome(source))
                .orElse("");
    }

    /** {@code a European diplomat}, {@code people on the call}: of several countries, or of one that nothing tells. */
    private boolean mayBeAnybodys(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (titles.isOfNoCountry(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code an alliance diplomat}: there is one alliance of which every article speaks. */
    private Optional<String> ofAlliance(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (tokens.is(i, "alliance")) {
                return Optional.of("NATO");
            }
        }
        return Optional.empty();
    }

    /** {@code a spokesperson}, {@code one of the president's aides}: of somebody whom the text need not name again. */
    private boolean speaksForOthers(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (titles.isServant(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code ministry sources}, {@code a source in the presidential office}. */
    private boolean isOfBody(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (grammar.is(tokens, i, WordClass.BODY)) {
                return true;
            }
        }
        return false;
    }
}
