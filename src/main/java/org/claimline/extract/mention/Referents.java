package org.claimline.extract.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.lexicon.Body;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Countries.Naming;
import org.claimline.lexicon.Country;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Person;
import org.claimline.model.SpeakerType;
import org.claimline.text.Tokens;

/** The {@link Referent}s that the lexicon's people, bodies and countries are. */
public final class Referents {
    private final Lexicon lexicon;
    private final Optional<LocalDate> published;

    /** By the very entry of the lexicon. */
    private final Map<Person, Referent> ofPerson = new IdentityHashMap<>();

    Referents(Lexicon lexicon, Optional<LocalDate> published) {
        this.lexicon = lexicon;
        this.published = published;
    }

    /** A listed person, with whomever the person speaks for on the day. */
    public Referent of(Person person) {
        return ofPerson.computeIfAbsent(person, this::read);
    }

    private Referent read(Person person) {
        String family =
                person.families().isEmpty() ? person.name() : person.families().get(0);
        return new Referent(
                person.name(),
                SpeakerType.PERSON,
                speaksFor(person),
                person.gender(),
                Tokens.fold(family),
                Optional.of(person),
                namesSpokenFor(person));
    }

    /** The organisation that a person serves on the day, else the person's country. */
    private String speaksFor(Person person) {
        return person.offices().stream()
                .filter(office -> !office.from().isEmpty() || office.title().equals("spokesperson"))
                .filter(office -> office.isHeldOn(published))
                .map(Person.Office::of)
                .filter(of -> lexicon.countries()
                        .byCode(of)
                        .map(country -> country.kind().equals("organisation"))
                        .orElse(false))
                .findFirst()
                .orElse(person.country());
    }

    /** {@code Kremlin} is Russia's seat: its spokesman speaks for Russia, too. */
    private List<String> namesSpokenFor(Person person) {
        List<String> names = new ArrayList<>();
        for (Person.Office office : person.offices()) {
            if (!office.body().isEmpty()) {
                names.add(office.body());
                Tokens body = Tokens.of(office.body());
                lexicon.countries()
                        .at(body, 0, body.size())
                        .filter(found -> found.value().naming() == Naming.SEAT)
                        .ifPresent(found -> names.add(found.value().country().name()));
            }
        }
        return names;
    }

    public static Referent of(Body body) {
        String words = Tokens.fold(body.name());
        String head = words.startsWith("office of") ? "office" : words.substring(words.lastIndexOf(' ') + 1);
        return new Referent(body.name(), body.speakerType(), body.country(), "", head, Optional.empty());
    }

    public static Referent of(Meaning meaning) {
        Country country = meaning.country();
        boolean organisation = country.kind().equals("organisation");
        SpeakerType type = organisation ? SpeakerType.ORGANISATION : SpeakerType.GOVERNMENT;
        return new Referent(
                country.name(), type, country.code(), "", organisation ? "alliance" : "country", Optional.empty());
    }

    static Referent outlet(String name) {
        return new Referent(name, SpeakerType.ORGANISATION, "", "", "outlet", Optional.empty());
    }

    /** {@code ministry(Russia, "foreign")} is the Russian Foreign Ministry, under the name that the lexicon gives it. */
    public Referent ministry(Country country, String portfolio) {
        return body(country, portfolio, "ministry");
    }

    Referent body(Country country, String portfolio, String head) {
        String field = portfolio.isEmpty() ? "" : titleCase(portfolio).replace("Defense", "Defence") + " ";
        String name = country.adjective() + " " + field + titleCase(head);
        return listed(name).orElse(new Referent(name, SpeakerType.BODY, country.code(), "", head, Optional.empty()));
    }

    /** The body that a list knows under that name. */
    public Optional<Referent> listed(String name) {
        Tokens words = Tokens.of(name);
        return lexicon.speakers()
                .bodyAt(words, 0, words.size())
                .filter(found -> found.end() == words.size())
                .map(found -> of(found.value()));
    }

    static String titleCase(String words) {
        StringBuilder cased = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            cased.append(cased.isEmpty() ? "" : " ")
                    .append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.isEmpty() ? "" : word.substring(1));
        }
        for (int i = 1; i < cased.length(); i++) {
            if (cased.charAt(i - 1) == '-') {
                cased.setCharAt(i, Character.toUpperCase(cased.charAt(i)));
            }
        }
        return cased.toString();
    }
}
