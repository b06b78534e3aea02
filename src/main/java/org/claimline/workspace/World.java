package org.claimline.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.claimline.lexicon.Country;
import org.claimline.lexicon.Lexicon;

/** What the lexicon knows beside the words of articles: countries by name, and what happened when. */
public final class World {
    private final Lexicon lexicon;

    World(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** English name of a country or organisation code. */
    public String countryName(String code) {
        return lexicon.countryName(code);
    }

    /** Of all countries and organisations, by English name. */
    List<String> countryCodes() {
        return StreamSupport.stream(lexicon.countries().all().spliterator(), false)
                .sorted(Comparator.comparing(Country::name))
                .map(Country::code)
                .toList();
    }

    /** What the lexicon knows to have happened around such forces, by day. */
    public List<KnownEvent> knownEvents() {
        return lexicon.dates().knownEvents().stream()
                .filter(event -> !event.aside())
                .map(event -> new KnownEvent(event.day().toEpochDay(), event.name()))
                .sorted(Comparator.comparingLong(KnownEvent::day))
                .toList();
    }
}
