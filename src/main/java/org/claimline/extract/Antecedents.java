package org.claimline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimline.extract.Resolution.Nobody;
import org.claimline.extract.Resolution.Resolved;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Countries.Naming;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Person;
import org.claimline.lexicon.WordClass;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/**
 * What pronouns, offices and "the ministry" point back to: by how lately it was named, whether it spoke, number, gender
 * and country (Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", 1994, in a small form).
 */
final class Antecedents {
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

    /** How much more present one is who spoke than one who was named as a subject. */
    private static final double SPOKE = 1.05;

    /** How far back an antecedent is looked for. */
    private static final int SENTENCES_BACK = 60;

    private static final int SPEAKERS_BACK = 40;

    /** Tokens of the article within which people are introduced with their titles. */
    private static final int TOKENS_OF_INTRODUCTION = 3_000;

    private record Spoken(Referent referent, int at) {}

    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Mentions mentions;
    private final Optional<LocalDate> published;
    private final List<Spoken> spoken = new ArrayList<>();
    private final Map<String, Referent> spokenByName = new HashMap<>();

    Antecedents(ParsedText parsed, Lexicon lexicon, Mentions mentions, Optional<LocalDate> published) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.mentions = mentions;
        this.published = published;
    }

    void spoke(Referent referent, Phrase source) {
        spoken.add(new Spoken(referent, source.first()));
        spokenByName.putIfAbsent(referent.name(), referent);
    }

    Resolution ofPronoun(int token) {
        String word = tokens.word(token);
        boolean person = word.equals("he") || word.equals("she") || word.equals("him") || word.equals("her");
        String gender = word.startsWith("s") || word.equals("her") ? "f" : "m";
        Predicate<Referent> fits = person
                ? referent -> (referent.isPerson() || referent.type() == SpeakerType.ANONYMOUS && !isGroup(referent))
                        && referent.mayBe(gender)
                : word.startsWith("it") ? this::isThing : this::isGroup;
        if (word.startsWith("it") && !isNearSubject(token)) {
            return nobody(token);
        }
        return latest(token, fits)
                .<Resolution>map(referent -> resolved(
                        referent,
                        "speaker.pronoun",
                        "\"" + tokens.written(token) + "\" is " + referent.name() + ", named last before it."))
                .orElseGet(() -> nobody(token));
    }

    private Resolution nobody(int token) {
        return new Nobody("speaker.nobody", "\"" + tokens.written(token) + "\" points to nobody the text has named.");
    }

    /** Whether in this sentence or the one before something that "it" can be is the subject, or has spoken. */
    private boolean isNearSubject(int token) {
        int sentence = parsed.sentenceOf()[token];
        int from = parsed.sentences().get(Math.max(0, sentence - 1)).firstToken();
        boolean named = mentions.between(from, token).stream().anyMatch(m -> isThing(m.referent()) && isSubject(m));
        return named || spoken.stream().anyMatch(s -> s.at() >= from && s.at() < token && isThing(s.referent()));
    }

    private boolean isThing(Referent referent) {
        return !referent.isPerson()
                && referent.type() != SpeakerType.ANONYMOUS
                && !referent.head().equals("outlet");
    }

    private boolean isGroup(Referent referent) {
        return !referent.isPerson()
                && !referent.head().equals("outlet")
                && (referent.type() != SpeakerType.ANONYMOUS || referent.head().endsWith("s"));
    }

    private static Resolved resolved(Referent referent, String rule, String why) {
        return new Resolved(referent, new Speaker(referent.name(), referent.type(), referent.country(), ""), rule, why);
    }

    /** The referent that fits and is the most present at a token: near, subject of its sentence, or speaking. */
    private Optional<Referent> latest(int token, Predicate<Referent> fits) {
        int sentence = parsed.sentenceOf()[token];
        Referent best = null;
        double bestScore = 0;
        for (Mention mention : mentions.between(horizon(token), token)) {
            if (!fits.test(mention.referent())) {
                continue;
            }
            double score = salience(mention.first(), sentence, isSubject(mention))
                    * (parsed.isQuoted(mention.first()) && !parsed.isQuoted(token) ? 0.25 : 1)
                    * (isPossessor(mention) ? 0.6 : 1);
            if (score >= bestScore) {
                bestScore = score;
                best = mention.referent();
            }
        }
        for (Spoken speaker : spoken.subList(Math.max(0, spoken.size() - SPEAKERS_BACK), spoken.size())) {
            double score = salience(speaker.at(), sentence, true) * SPOKE;
            if (speaker.at() < token && fits.test(speaker.referent()) && score >= bestScore) {
                bestScore = score;
                best = speaker.referent();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The first token that is looked back to. */
    private int horizon(int token) {
        return parsed.sentences()
                .get(Math.max(0, parsed.sentenceOf()[token] - SENTENCES_BACK))
                .firstToken();
    }

    private double salience(int at, int sentence, boolean subject) {
        int distance = sentence - parsed.sentenceOf()[at];
        double recency = 1.0 / (1 + Math.max(0, distance)) + at * 1e-7;
        return recency * (subject ? 1.6 : 1);
    }

    /** The first of its sentence that hangs on no preposition, or one right before a verb. */
    private boolean isSubject(Mention mention) {
        int next = mention.end();
        int last = parsed.sentenceAt(mention.first()).endToken();
        while (next < last && tags[next] == Tag.ADVERB) {
            next++;
        }
        boolean verb =
                next < last && (tags[next] == Tag.VERB || tags[next] == Tag.AUXILIARY || tags[next] == Tag.MODAL);
        return verb || isFirstFree(mention);
    }

    private boolean isFirstFree(Mention mention) {
        for (int i = mention.first() - 1;
                i >= parsed.sentenceAt(mention.first()).firstToken();
                i--) {
            if (tags[i] == Tag.PREPOSITION || tags[i] == Tag.VERB || tags[i] == Tag.AUXILIARY) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossessor(Mention mention) {
        return mention.end() < tokens.size() && tags[mention.end()] == Tag.POSSESSIVE_MARK;
    }

    /** {@code the French president}, {@code the Slovak leader}, {@code the general}. */
    Optional<Resolution> ofOffice(Phrase source, int head, Optional<String> country) {
        String word = tokens.word(head);
        String described = Tokens.fold(parsed.words(source.first(), source.end()));
        Optional<String> of = country.isPresent() ? country : ownerCountry(source);
        Predicate<Referent> fits = referent -> referent.isPerson()
                && of.map(code -> code.equals(referent.country())).orElse(true)
                && referent.mayBe(gender(word))
                && (of.isPresent() && (TOP.contains(word) || word.equals("leader"))
                        ? leads(referent)
                        : holds(referent, described, word));
        Optional<Referent> named = latest(source.first(), fits);
        if (named.isPresent()) {
            return Optional.of(resolved(
                    named.get(),
                    "speaker.office",
                    "\"" + parsed.words(source.first(), source.end()) + "\" is "
                            + named.get().name() + ", named before it."));
        }
        Optional<Person> holder = of.flatMap(code -> holder(described, word, code));
        if (holder.isPresent()) {
            Referent referent = mentions.referents().of(holder.get());
            return Optional.of(resolved(
                    referent,
                    "speaker.holder",
                    "\"" + parsed.words(source.first(), source.end()) + "\" was " + referent.name()
                            + " at that time."));
        }
        Optional<Referent> anyone = of.isPresent()
                ? Optional.empty()
                : latest(
                        source.first(),
                        referent -> referent.isPerson() && referent.mayBe(gender(word)) && !isTitled(word));
        return anyone.map(referent -> resolved(
                referent,
                "speaker.description",
                "\"" + parsed.words(source.first(), source.end()) + "\" is " + referent.name()
                        + ", named last before it."));
    }

    private static boolean isTitled(String word) {
        return word.equals("president")
                || word.equals("chancellor")
                || word.equals("king")
                || word.equals("spokesman")
                || word.equals("spokeswoman")
                || word.equals("spokesperson")
                || word.equals("ambassador");
    }

    private String gender(String word) {
        return grammar.is(word, WordClass.FEMININE) ? "f" : grammar.is(word, WordClass.MASCULINE) ? "m" : "";
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
                        .anyMatch(office -> described.contains(office.title())
                                || word.equals("diplomat") && TITLES.get(word).contains(office.title())
                                || office.title().endsWith(word)
                                || office.title().equals("spokesperson") && word.startsWith("spokes")
                                || word.equals("pm") && office.title().equals("prime minister"));
        return listed || calledSo(referent, word);
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

    private Optional<Person> holder(String described, String word, String country) {
        for (String title : TITLES.getOrDefault(word, List.of())) {
            boolean asked = described.contains(title) || TOP.contains(word) || word.equals("pm");
            Optional<Person> holder = asked ? lexicon.speakers().holder(title, country, published) : Optional.empty();
            if (holder.isPresent()) {
                return holder;
            }
        }
        return Optional.empty();
    }

    /** {@code the ministry}, {@code the alliance}, {@code its Defence Ministry}. */
    Optional<Resolution> ofBody(Phrase source, int head, Optional<String> country) {
        String word = tokens.word(head);
        if (word.equals("alliance")) {
            return code("NATO", source);
        }
        if (word.equals("bloc") || word.equals("union")) {
            return code("EU", source);
        }
        if (word.equals("country") || word.equals("nation")) {
            return Optional.empty();
        }
        Optional<Resolution> persons = ofPersonsBody(source, word);
        if (persons.isPresent()) {
            return persons;
        }
        Optional<String> of = country.isPresent() ? country : ownerCountry(source);
        return latest(
                        source.first(),
                        referent -> !referent.isPerson()
                                && referent.head().equals(word)
                                && of.map(c -> c.equals(referent.country())).orElse(true))
                .map(referent -> resolved(
                        referent,
                        "speaker.body-named-before",
                        "\"" + parsed.words(source.first(), source.end()) + "\" is " + referent.name()
                                + ", named before it."));
    }

    /** {@code his ministry}: the one that the person last named heads or speaks for. */
    private Optional<Resolution> ofPersonsBody(Phrase source, String word) {
        String gender = tokens.is(source.first(), "his") ? "m" : tokens.is(source.first(), "her") ? "f" : "";
        if (gender.isEmpty() || source.end() - source.first() > 2) {
            return Optional.empty();
        }
        Optional<Referent> owner =
                latest(source.first(), r -> r.isPerson() && r.person().isPresent() && r.mayBe(gender));
        return owner.flatMap(person -> ministryOf(person, word))
                .map(body -> resolved(
                        body,
                        "speaker.body-of-person",
                        "\"" + parsed.words(source.first(), source.end())
                                + "\" is that of the person named before it."));
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

    private Optional<Resolution> code(String code, Phrase source) {
        return lexicon.countries()
                .byCode(code)
                .map(country -> resolved(
                        Referents.of(new Meaning(country, Naming.NAME)),
                        "speaker.organisation",
                        "\"" + parsed.words(source.first(), source.end()) + "\" is " + country.name() + "."));
    }

    /** {@code its government}, {@code the British government}. */
    Optional<Resolution> governmentOf(Optional<String> country, Phrase source) {
        Optional<String> of = country.isPresent() ? country : ownerCountry(source);
        return of.flatMap(code -> lexicon.countries().byCode(code))
                .map(found -> resolved(
                        Referents.of(new Meaning(found, Naming.NAME)),
                        "speaker.government",
                        "\"" + parsed.words(source.first(), source.end()) + "\" is that of " + found.name() + "."));
    }

    /** The country that "its", "his" or "their" points to, the nearest named before. */
    private Optional<String> ownerCountry(Phrase source) {
        if (tags[source.first()] != Tag.POSSESSIVE_PRONOUN) {
            return Optional.empty();
        }
        int sentence = parsed.sentenceOf()[source.first()];
        String code = null;
        for (int i = parsed.sentences().get(Math.max(0, sentence - 1)).firstToken(); i < source.first(); i++) {
            Optional<PhraseMap.Found<Meaning>> found = lexicon.countries().at(tokens, i, source.first());
            if (found.isPresent()) {
                code = found.get().value().country().code();
            }
        }
        return Optional.ofNullable(code);
    }

    /** Empty where none is told. */
    String countryOfOwner(Phrase source) {
        return ownerCountry(source).orElse("");
    }

    /** {@code Zelensky's office}, {@code Starmer's official spokesman}. */
    Resolution ofPossessed(Referent owner, Phrase source, int head) {
        String word = tokens.word(head);
        boolean office = word.equals("office") || word.equals("administration");
        int mark = source.first();
        while (tags[mark] != Tag.POSSESSIVE_MARK) {
            mark++;
        }
        String rest = parsed.words(mark + 1, source.end());
        String name = owner.name() + "'s " + rest;
        SpeakerType type = office || grammar.is(word, WordClass.BODY) ? SpeakerType.BODY : SpeakerType.ANONYMOUS;
        Referent referent = new Referent(name, type, owner.country(), gender(word), word, Optional.empty());
        return resolved(
                referent, "speaker.of-owner", "Unnamed, but named by whom it belongs to: " + owner.name() + ".");
    }

    /** A person's country where the list does not tell it: from the words around the name. */
    Referent enrich(Referent referent, Phrase source) {
        Referent earlier = spoken.stream()
                .map(Spoken::referent)
                .filter(referent::isSame)
                .findFirst()
                .orElse(referent);
        if (!earlier.country().isEmpty()) {
            return earlier;
        }
        String code = countryAround(source);
        return new Referent(
                earlier.name(),
                earlier.type(),
                code,
                earlier.gender(),
                earlier.head(),
                earlier.person(),
                earlier.speaksFor());
    }

    private String countryAround(Phrase source) {
        int end = Math.max(source.end(), source.apposition());
        for (int i = source.first(); i < end; i++) {
            Optional<PhraseMap.Found<Meaning>> found = lexicon.countries().at(tokens, i, end);
            if (found.isPresent()) {
                return found.get().value().country().code();
            }
        }
        return countryOfOwner(source);
    }
}
