package org.claimline.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimline.extract.Resolution.Resolved;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Person;
import org.claimline.text.Tokens;

/** Who holds the office that a source is called by. */
final class Offices {
    /** Words for an office whose holder heads the country. */
    private static final Set<String> TOP = Set.of("leader", "premier", "pm", "head", "boss");

    private static final Map<String, List<String>> TITLES = Map.of(
            "leader", List.of("president", "prime minister", "chancellor"),
            "president", List.of("president"),
            "premier", List.of("prime minister"),
            "pm", List.of("prime minister"),
            "minister", List.of("prime minister", "foreign minister", "defence minister"),
            "chancellor", List.of("chancellor"),
            "secretary", List.of("secretary of state", "foreign secretary", "defence secretary"),
            "diplomat", List.of("foreign minister", "secretary of state", "foreign secretary"),
            "king", List.of("king"));

    /** Tokens of the article within which people are introduced with their titles. */
    private static final int TOKENS_OF_INTRODUCTION = 3_000;

    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Salience salience;
    private final SourceCountry countries;
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
        this.grammar = lexicon.grammar();
        this.tokens = parsed.tokens();
        this.mentions = mentions;
        this.salience = salience;
        this.countries = countries;
        this.published = published;
    }

    /** {@code the French president}, {@code the Slovak leader}, {@code the general}. */
    Optional<Resolution> holder(Phrase source, int head, Optional<String> country) {
        String word = tokens.word(head);
        String described = Tokens.fold(parsed.words(source.first(), source.end()));
        Optional<String> of = country.or(() -> countries.ofOwner(source));
        return namedBefore(source, word, described, of)
                .or(() -> of.flatMap(code -> listedHolder(source, described, word, code)))
                .or(() -> of.isPresent() ? Optional.empty() : lastNamed(source, word));
    }

    private Optional<Resolution> namedBefore(Phrase source, String word, String described, Optional<String> of) {
        boolean top = of.isPresent() && TOP.contains(word);
        Predicate<Referent> fits = referent -> referent.isPerson()
                && of.map(code -> code.equals(referent.country())).orElse(true)
                && referent.mayBe(grammar.gender(word))
                && (top ? leads(referent) : holds(referent, described, word));
        return salience.mostPresent(source.first(), fits)
                .map(referent -> Resolved.of(
                        referent, "speaker.office", quoted(source) + " is " + referent.name() + ", named before it."));
    }

    private Optional<Resolution> listedHolder(Phrase source, String described, String word, String code) {
        return listed(described, word, code)
                .map(person -> mentions.referents().of(person))
                .map(referent -> Resolved.of(
                        referent, "speaker.holder", quoted(source) + " was " + referent.name() + " at that time."));
    }

    private Optional<Resolution> lastNamed(Phrase source, String word) {
        Predicate<Referent> fits =
                referent -> referent.isPerson() && referent.mayBe(grammar.gender(word)) && !isTitled(word);
        return salience.mostPresent(source.first(), fits)
                .map(referent -> Resolved.of(
                        referent,
                        "speaker.description",
                        quoted(source) + " is " + referent.name() + ", named last before it."));
    }

    private String quoted(Phrase source) {
        return "\"" + parsed.words(source.first(), source.end()) + "\"";
    }

    private static boolean isTitled(String word) {
        return switch (word) {
            case "president", "chancellor", "king", "spokesman", "spokeswoman", "spokesperson", "ambassador" -> true;
            default -> false;
        };
    }

    private boolean leads(Referent referent) {
        return referent.person().isEmpty()
                || referent.person().get().offices().stream()
                        .anyMatch(office -> TITLES.get("leader").contains(office.title()));
    }

    /** Whether a person is known for the office, or was called so in the text. */
    private boolean holds(Referent referent, String described, String word) {
        boolean listed = referent.person().isPresent()
                && referent.person().get().offices().stream()
                        .anyMatch(office -> isMeant(office.title(), described, word));
        return listed || calledSo(referent, word);
    }

    private static boolean isMeant(String title, String described, String word) {
        return described.contains(title)
                || title.endsWith(word)
                || word.equals("diplomat") && TITLES.get(word).contains(title)
                || title.equals("spokesperson") && word.startsWith("spokes")
                || word.equals("pm") && title.equals("prime minister");
    }

    private boolean calledSo(Referent referent, String word) {
        for (Mention mention : mentions.between(0, Math.min(tokens.size(), TOKENS_OF_INTRODUCTION))) {
            if (!mention.referent().isSame(referent)) {
                continue;
            }
            int from = Math.max(parsed.sentenceAt(mention.first()).firstToken(), mention.first() - 6);
            int to = Math.min(parsed.sentenceAt(mention.first()).endToken(), mention.end() + 8);
            for (int i = from; i < to; i++) {
                if (tokens.is(i, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Person> listed(String described, String word, String country) {
        for (String title : TITLES.getOrDefault(word, List.of())) {
            boolean asked = described.contains(title) || TOP.contains(word) || word.equals("pm");
            Optional<Person> holder = asked ? lexicon.speakers().holder(title, country, published) : Optional.empty();
            if (holder.isPresent()) {
                return holder;
            }
        }
        return Optional.empty();
    }
}
