package org.claimline.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Someone who speaks in the news.
 *
 * @param aliases  full names that are not a given name and a family name
 * @param families spellings of the family name, standing alone
 * @param given    spellings of the given name
 * @param gender   {@code m}, {@code f} or empty
 */
public record Person(
        String name,
        List<String> aliases,
        List<String> families,
        List<String> given,
        String country,
        String gender,
        List<Office> offices) {
    public Person {
        aliases = Country.orEmpty(aliases);
        families = Country.orEmpty(families);
        given = Country.orEmpty(given);
        country = country == null ? "" : country;
        gender = gender == null ? "" : gender;
        offices = offices == null ? List.of() : List.copyOf(offices);
    }

    /**
     * An office held.
     *
     * @param title lower case, as {@code foreign minister}
     * @param of    code of the country or organisation
     * @param body  the body spoken for, as {@code Russian Foreign Ministry}; empty where the country itself
     * @param from  ISO day, month or year; empty where unknown
     * @param to    … empty where it is still held
     */
    public record Office(String title, String of, String body, String from, String to) {
        public Office {
            of = of == null ? "" : of;
            body = body == null ? "" : body;
            from = from == null ? "" : from;
            to = to == null ? "" : to;
        }

        /** Whether it may have been held on that day; without a day, whether it is held still. */
        public boolean isHeldOn(Optional<LocalDate> day) {
            if (day.isEmpty()) {
                return to.isEmpty();
            }
            String iso = day.get().toString();
            return (from.isEmpty() || from.compareTo(iso) <= 0) && (to.isEmpty() || iso.compareTo(to) <= 0);
        }
    }
}
