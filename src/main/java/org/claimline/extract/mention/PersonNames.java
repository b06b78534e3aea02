package org.claimline.extract.mention;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Person;
import org.claimline.lexicon.WordClass;
import org.claimline.model.SpeakerType;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/** People named by family name alone, or by a name that no list knows. */
public final class PersonNames {
    private static final Set<String> TWO_FAMILIES = Set.of("ES", "MX", "AR", "CL", "CO", "UY", "PE", "VE");

    /** Shorter given names are words, too, or the family names of the Far East. */
    private static final int SHORTEST_GIVEN = 5;

    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Referents referents;
    private final NameShape shape;
    private final Introductions introductions;
    private final CountryAround countries;
    private final Map<String, Referent> named = new LinkedHashMap<>();
    private final Map<String, Referent> unlistedByFamily = new HashMap<>();

    PersonNames(ParsedText parsed, Lexicon lexicon, Referents referents) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.referents = referents;
        this.shape = new NameShape(parsed, lexicon);
        this.introductions = new Introductions(parsed, grammar);
        this.countries = new CountryAround(parsed, lexicon);
    }

    /** Takes note of whom the text has named, for the names that follow. */
    void remember(Referent referent) {
        if (referent.isPerson()) {
            named.putIfAbsent(referent.name(), referent);
        }
    }

    /** A family name standing alone, or a name that no list knows, behind a title or before more of itself. */
    Optional<Mention> at(int at, int end) {
        if (!shape.isPart(at)) {
            return Optional.empty();
        }
        int behind = endOfName(at, end);
        Optional<Mention> again = namedInFull(at, behind);
        if (again.isPresent()) {
            return again;
        }
        if (behind - at == 1) {
            Optional<Referent> before = namedBefore(at);
            if (before.isPresent()) {
                return before.map(referent -> new Mention(referent, at, behind));
            }
        }
        return listed(at, behind, end).or(() -> introduced(at, behind, end));
    }

    /** A name that the text has introduced before: in full, or the family name with its particles. */
    private Optional<Mention> namedInFull(int at, int behind) {
        Referent person = behind - at < 2 ? null : unlistedByFamily.get(familyKey(behind - 1));
        boolean same = person != null
                && (" " + Tokens.fold(person.name())).endsWith(" " + Tokens.fold(parsed.words(at, behind)));
        return same ? Optional.of(new Mention(person, at, behind)) : Optional.empty();
    }

    private Optional<Referent> namedBefore(int at) {
        return Optional.ofNullable(unlistedByFamily.get(familyKey(at)))
                .or(() -> isHonoured(at) ? byGivenName(at) : Optional.empty())
                .or(() -> isHonoured(at)
                        ? lexicon.speakers().knight(tokens.word(at)).map(referents::of)
                        : Optional.empty());
    }

    private Optional<Mention> listed(int at, int behind, int end) {
        return lexicon.speakers()
                .familyAt(tokens, at, end)
                .filter(relatives ->
                        (relatives.end() >= behind || isFirstOfTwo(relatives, at, behind)) && !isCommonWord(at))
                .map(relatives -> new Mention(
                        referents.of(likeliest(relatives.value(), at)), at, Math.max(behind, relatives.end())));
    }

    /** {@code Robles | Fernández}: of two family names of Spain and Portugal the first is listed. */
    private boolean isFirstOfTwo(PhraseMap.Found<List<Person>> relatives, int at, int behind) {
        return behind - at == 2
                && relatives.end() == at + 1
                && !isGivenName(at)
                && relatives.value().stream().allMatch(person -> TWO_FAMILIES.contains(person.country()));
    }

    private Optional<Mention> introduced(int at, int behind, int end) {
        if (behind - at < 2
                || isPlaceOfTitle(at, behind)
                || !isGivenName(at) && !introductions.introduce(at, behind, end)) {
            return Optional.empty();
        }
        Referent person = unlisted(at, behind);
        unlistedByFamily.putIfAbsent(familyKey(behind - 1), person);
        return Optional.of(new Mention(person, at, behind));
    }

    /** {@code Mayor of | Tartu | Jaan Tamm}: the given name stands behind it. */
    private boolean isPlaceOfTitle(int at, int behind) {
        return behind - at > 2
                && at > 1
                && tokens.is(at - 1, "of")
                && grammar.is(tokens, at - 2, WordClass.PERSON)
                && !isGivenName(at)
                && isGivenName(at + 1);
    }

    /** {@code Sir Keir}, {@code Dame Anna}. */
    private boolean isHonoured(int at) {
        return at > 0 && (tokens.is(at - 1, "sir") || tokens.is(at - 1, "dame") || tokens.is(at - 1, "lady"));
    }

    private Optional<Referent> byGivenName(int at) {
        String given = tokens.word(at) + " ";
        return named.values().stream()
                .filter(referent -> Tokens.fold(referent.name()).startsWith(given))
                .findFirst();
    }

    private String familyKey(int token) {
        return PhraseMap.withoutAccents(tokens.word(token));
    }

    private boolean isCommonWord(int token) {
        return grammar.is(tokens, token, WordClass.VERB) && tags[token] != Tag.NAME;
    }

    /** Of several of one family name: one whom the text has named, else one whose country it has just named. */
    private Person likeliest(List<Person> namesakes, int at) {
        return namesakes.stream()
                .filter(person -> named.containsKey(person.name()))
                .findFirst()
                .or(() -> ofCountryBefore(namesakes, at))
                .orElse(namesakes.get(0));
    }

    private Optional<Person> ofCountryBefore(List<Person> namesakes, int at) {
        for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
            Optional<String> code = lexicon.countries()
                    .at(tokens, back, at)
                    .map(found -> found.value().country().code());
            Optional<Person> person = namesakes.stream()
                    .filter(namesake -> code.isPresent() && namesake.country().equals(code.get()))
                    .findFirst();
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    /** Whether a word can stand in a person's name: see {@link NameShape}. */
    public boolean isNamePart(int token) {
        return shape.isPart(token);
    }

    /** Token behind the name that begins at {@code at}: it ends where a listed name begins. */
    public int endOfName(int at, int end) {
        int behind = shape.end(at, end);
        for (int i = at + 1; i < behind; i++) {
            boolean family = i == behind - 1
                    && shape.isBehindFrontedPreposition(at)
                    && lexicon.speakers().familyAt(tokens, i, end).isPresent();
            if (family || lexicon.speakers().personAt(tokens, i, end).isPresent()) {
                return i;
            }
        }
        return behind;
    }

    /** First token, not before {@code floor}, of the name that ends before {@code end}; {@code end} where none does. */
    public int firstOfName(int floor, int end) {
        return shape.first(floor, end);
    }

    /** Someone whom no list knows. */
    public Referent unlisted(int at, int behind) {
        String written = parsed.words(at, behind).replaceAll("\\s+", " ");
        String name = written.equals(written.toUpperCase(Locale.ROOT))
                ? Referents.titleCase(written.toLowerCase(Locale.ROOT))
                : written;
        String gender = grammar.isFemaleName(tokens.word(at)) ? "f" : genderBefore(at);
        gender = gender.isEmpty() ? lexicon.speakers().genderOf(tokens.word(at)) : gender;
        gender = gender.isEmpty() && grammar.isMaleName(tokens.word(at)) ? "m" : gender;
        String country = countries.name(at, behind).orElse("");
        return new Referent(name, SpeakerType.PERSON, country, gender, familyKey(behind - 1), Optional.empty());
    }

    private boolean isGivenName(int token) {
        String word = tokens.word(token);
        return lexicon.speakers().isGivenName(word)
                || grammar.isFemaleName(word)
                || grammar.isMaleName(word)
                || word.length() >= SHORTEST_GIVEN
                        && !lexicon.names().homesOfGiven(word).isEmpty();
    }

    private String genderBefore(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3) && tags[i] != Tag.MARK; i--) {
            if (grammar.is(tokens, i, WordClass.FEMININE)) {
                return "f";
            }
            if (grammar.is(tokens, i, WordClass.MASCULINE)) {
                return "m";
            }
        }
        return "";
    }
}
