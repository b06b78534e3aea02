package org.claimline.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.claimline.lexicon.Person.Office;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/** The people and bodies whose names are known, and the outlets that only report. */
public final class Speakers {
    private record Data(List<Person> people, List<Body> bodies) {}

    private record Outlets(List<String> outlets, List<String> platforms, List<String> ambiguous) {}

    private final List<Person> people;
    private final List<Body> namedBodies;
    /** So many of one country bear a given name that tells it, and so large a part of all who do. */
    private static final int COMPATRIOTS = 3;

    private static final double COMPATRIOTS_PART = 0.9;

    /** The Briton in an office of a given name; empty where several bear it. */
    private final Map<String, Optional<Person>> britons = new HashMap<>();

    private final Map<String, String> genderOfGiven = new HashMap<>();
    private final Map<String, Map<String, Integer>> countriesOfGiven = new HashMap<>();
    /** Everyone who holds or held an office of that title, in the order of the list. */
    private final Map<String, List<Person>> byTitle = new HashMap<>();

    private final Map<String, String> nameOfOfficeBody = new ConcurrentHashMap<>();
    private final PhraseMap<Person> byFullName = new PhraseMap<>();
    private final PhraseMap<List<Person>> byFamily = new PhraseMap<>();
    private final PhraseMap<Body> bodies = new PhraseMap<>();
    private final PhraseMap<Boolean> outlets = new PhraseMap<>();

    private Speakers(Data data, Outlets media) {
        people = List.copyOf(data.people());
        namedBodies = List.copyOf(data.bodies());
        Map<String, List<Person>> families = new HashMap<>();
        for (Person person : people) {
            byFullName.put(person.name(), person);
            person.given().forEach(given -> learnGiven(given, person));
            person.offices().stream()
                    .map(Office::title)
                    .distinct()
                    .forEach(title -> byTitle.computeIfAbsent(title, first -> new ArrayList<>())
                            .add(person));
            person.aliases().forEach(alias -> byFullName.put(alias, person));
            for (String family : person.families()) {
                person.given().forEach(given -> byFullName.put(given + " " + family, person));
                families.computeIfAbsent(family, name -> new ArrayList<>()).add(person);
            }
        }
        families.forEach((family, namesakes) -> byFamily.put(family, List.copyOf(namesakes)));
        for (Body body : data.bodies()) {
            bodies.put(body.name(), body);
            body.aliases().forEach(alias -> bodies.put(alias, body));
        }
        media.outlets().forEach(name -> outlets.put(name, true));
        media.platforms().forEach(name -> outlets.put(name, true));
    }

    /** Takes note of the gender of everyone who is called so, empty where it differs, and of their countries. */
    private void learnGiven(String given, Person person) {
        String name = Tokens.fold(given);
        if (name.length() > 2 && name.indexOf(' ') < 0) {
            if (person.country().equals("GB") && !person.offices().isEmpty()) {
                britons.merge(name, Optional.of(person), (one, other) -> Optional.empty());
            }
            genderOfGiven.merge(name, person.gender(), (one, other) -> one.equals(other) ? one : "");
            countriesOfGiven.computeIfAbsent(name, first -> new HashMap<>()).merge(person.country(), 1, Integer::sum);
        }
    }

    static Speakers load() {
        return new Speakers(
                LexiconFiles.read("speakers.json", Data.class), LexiconFiles.read("outlets.json", Outlets.class));
    }

    public Optional<PhraseMap.Found<Person>> personAt(Tokens tokens, int at, int end) {
        return byFullName.longestAt(tokens, at, end);
    }

    /** Everyone of the family name that stands there. */
    public Optional<PhraseMap.Found<List<Person>>> familyAt(Tokens tokens, int at, int end) {
        return byFamily.longestAt(tokens, at, end);
    }

    /** Whether a word, in folded form, is the given name of somebody listed. */
    public boolean isGivenName(String word) {
        return genderOfGiven.containsKey(word);
    }

    /** {@code Sir Keir}: the one Briton of a given name whose office is listed, in folded form; empty where none or several bear it. */
    public Optional<Person> knight(String givenName) {
        return Optional.ofNullable(britons.get(givenName)).flatMap(only -> only);
    }

    /** {@code m} or {@code f} where a given name, in folded form, tells it; else empty. */
    public String genderOf(String givenName) {
        return genderOfGiven.getOrDefault(givenName, "");
    }

    /** The country where a given name, in folded form, is at home: of all but few who bear it. */
    public Optional<String> countryOf(String givenName) {
        Map<String, Integer> countries = countriesOfGiven.getOrDefault(givenName, Map.of());
        int all = countries.values().stream().mapToInt(Integer::intValue).sum();
        return countries.entrySet().stream()
                .filter(country -> country.getValue() >= COMPATRIOTS && country.getValue() >= COMPATRIOTS_PART * all)
                .map(Map.Entry::getKey)
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    public Optional<PhraseMap.Found<Body>> bodyAt(Tokens tokens, int at, int end) {
        return bodies.longestAt(tokens, at, end);
    }

    public Optional<PhraseMap.Found<Boolean>> outletAt(Tokens tokens, int at, int end) {
        return outlets.longestAt(tokens, at, end);
    }

    /** Who held an office of a country on a day; without a day, who holds it. Empty where none or several did. */
    public Optional<Person> holder(String title, String country, Optional<LocalDate> day) {
        return holder(
                title, office -> office.of().equals(country) && office.body().isEmpty() && office.isHeldOn(day));
    }

    private Optional<Person> holder(String title, Predicate<Office> isMeant) {
        Person holder = null;
        for (Person person : byTitle.getOrDefault(title, List.of())) {
            boolean holds =
                    person.offices().stream().anyMatch(office -> office.title().equals(title) && isMeant.test(office));
            if (holds && holder != null) {
                return Optional.empty();
            }
            holder = holds ? person : holder;
        }
        return Optional.ofNullable(holder);
    }

    public List<Person> people() {
        return people;
    }

    public List<Body> bodies() {
        return namedBodies;
    }

    /** Who held an office of a body or party on a day; the body under any name of it. */
    public Optional<Person> holderAt(String title, String body, Optional<LocalDate> day) {
        String name = nameOfBody(body);
        return holder(
                title,
                office -> !office.body().isEmpty()
                        && nameOfOfficeBody
                                .computeIfAbsent(office.body(), this::nameOfBody)
                                .equals(name)
                        && office.isHeldOn(day));
    }

    /** The canonical name of a body; the name itself where no list knows it. */
    public String nameOfBody(String name) {
        Tokens tokens = Tokens.of(name);
        return tokens.size() == 0
                ? name
                : bodyAt(tokens, 0, tokens.size())
                        .filter(found -> found.end() == tokens.size())
                        .map(found -> found.value().name())
                        .orElse(name);
    }
}
