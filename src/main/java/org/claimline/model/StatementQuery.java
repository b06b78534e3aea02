package org.claimline.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which statements are meant: the same in window, terminal and export. Within one field any value will do, between
 * fields all must hold; an empty field asks nothing.
 *
 * @param speakers  canonical names
 * @param countries codes, as in {@link Speaker#country()}
 * @param from      a statement counts if it may have been made on or after this day, or was published then: see {@code clock}
 * @param to        … on or before this day; an undated statement is left out as soon as either is given
 * @param text      words that passage, title or notes must all hold; "phrases" in quotation marks, prefixes as {@code peace*}
 * @param tags      tags of notes
 * @param clock     which date {@code from} and {@code to} ask for; of the date published its first day counts
 */
public record StatementQuery(
        Set<String> speakers,
        Set<String> countries,
        Set<Position> positions,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String text,
        Set<String> outlets,
        Set<Review> reviews,
        Set<String> tags,
        TimelineClock clock) {
    public static final StatementQuery ALL = new StatementQuery(
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            Set.of(),
            Set.of(),
            Set.of(),
            TimelineClock.SAID);

    public StatementQuery {
        speakers = Set.copyOf(speakers);
        countries = Set.copyOf(countries);
        positions = Set.copyOf(positions);
        outlets = Set.copyOf(outlets);
        reviews = Set.copyOf(reviews);
        tags = Set.copyOf(tags);
    }

    public StatementQuery withSpeakers(Set<String> chosen) {
        return new StatementQuery(chosen, countries, positions, from, to, text, outlets, reviews, tags, clock);
    }

    public StatementQuery withCountries(Set<String> chosen) {
        return new StatementQuery(speakers, chosen, positions, from, to, text, outlets, reviews, tags, clock);
    }

    public StatementQuery withPositions(Set<Position> chosen) {
        return new StatementQuery(speakers, countries, chosen, from, to, text, outlets, reviews, tags, clock);
    }

    public StatementQuery withOutlets(Set<String> chosen) {
        return new StatementQuery(speakers, countries, positions, from, to, text, chosen, reviews, tags, clock);
    }

    public StatementQuery withReviews(Set<Review> chosen) {
        return new StatementQuery(speakers, countries, positions, from, to, text, outlets, chosen, tags, clock);
    }

    public StatementQuery withTags(Set<String> chosen) {
        return new StatementQuery(speakers, countries, positions, from, to, text, outlets, reviews, chosen, clock);
    }

    public StatementQuery withDates(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new StatementQuery(speakers, countries, positions, first, last, text, outlets, reviews, tags, clock);
    }

    public StatementQuery withText(String words) {
        return new StatementQuery(speakers, countries, positions, from, to, words, outlets, reviews, tags, clock);
    }

    public StatementQuery withClock(TimelineClock wanted) {
        return new StatementQuery(speakers, countries, positions, from, to, text, outlets, reviews, tags, wanted);
    }

    /** Whether every statement is meant. */
    public boolean asksNothing() {
        return withClock(ALL.clock).equals(ALL);
    }

    /** Whether only statements of some days are meant. */
    public boolean asksForDays() {
        return from.isPresent() || to.isPresent();
    }
}
