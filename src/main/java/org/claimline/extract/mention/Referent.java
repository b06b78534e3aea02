package org.claimline.extract.mention;

import java.util.List;
import java.util.Optional;
import org.claimline.lexicon.Person;
import org.claimline.model.SpeakerType;

/**
 * Somebody or something that an article names.
 *
 * @param gender {@code m}, {@code f} or empty
 * @param head   folded noun for what it is, as {@code ministry}; for people their family name
 * @param speaksFor names of the bodies and governments in whose name a person speaks
 * @param person the lexicon's entry, where it has one
 */
public record Referent(
        String name,
        SpeakerType type,
        String country,
        String gender,
        String head,
        Optional<Person> person,
        List<String> speaksFor) {
    public Referent(
            String name, SpeakerType type, String country, String gender, String head, Optional<Person> person) {
        this(name, type, country, gender, head, person, List.of());
    }

    public Referent of(String otherCountry) {
        return new Referent(name, type, otherCountry, gender, head, person, speaksFor);
    }

    public boolean isPerson() {
        return type == SpeakerType.PERSON;
    }

    /** A body or party, and no state, alliance or outlet. */
    public boolean isBody() {
        return type == SpeakerType.BODY
                || type == SpeakerType.ORGANISATION && !head.equals("alliance") && !head.equals("outlet");
    }

    public boolean mayBe(String otherGender) {
        return gender.isEmpty() || otherGender.isEmpty() || gender.equals(otherGender);
    }

    public boolean isSame(Referent other) {
        return name.equals(other.name);
    }
}
