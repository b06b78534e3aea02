package org.claimline.model;

import java.util.List;
import java.util.Optional;
import org.claimline.text.Span;

/**
 * What a person sets right of a statement; what is empty stays as it is.
 *
 * <pre>{@code Correction.NONE.withPosition(Position.OPPOSES).withCondition("after a ceasefire")}</pre>
 *
 * @param speaker   with type, country and role
 * @param country   code alone, where the speaker is right
 * @param condition the empty string says that there is none
 * @param contents  what is said, UTF-16 spans in the article's text, in its order; never an empty list
 */
public record Correction(
        Optional<Speaker> speaker,
        Optional<String> country,
        Optional<StatementDate> date,
        Optional<Position> position,
        Optional<String> condition,
        Optional<List<Span>> contents) {
    public static final Correction NONE = new Correction(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Correction {
        contents = contents.map(List::copyOf);
        if (contents.filter(List::isEmpty).isPresent()) {
            throw new IllegalArgumentException("a statement says something: contents may not be empty");
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public Correction withSpeaker(Speaker right) {
        return new Correction(Optional.of(right), country, date, position, condition, contents);
    }

    public Correction withCountry(String code) {
        return new Correction(speaker, Optional.of(code), date, position, condition, contents);
    }

    public Correction withDate(StatementDate right) {
        return new Correction(speaker, country, Optional.of(right), position, condition, contents);
    }

    public Correction withPosition(Position right) {
        return new Correction(speaker, country, date, Optional.of(right), condition, contents);
    }

    public Correction withCondition(String right) {
        return new Correction(speaker, country, date, position, Optional.of(right), contents);
    }

    public Correction withContents(List<Span> right) {
        return new Correction(speaker, country, date, position, condition, Optional.of(right));
    }

    /** This one, then the other one over it. A corrected speaker brings a country, which replaces an earlier one. */
    public Correction then(Correction later) {
        return new Correction(
                later.speaker.or(() -> speaker),
                later.country.or(() -> later.speaker.isPresent() ? Optional.empty() : country),
                later.date.or(() -> date),
                later.position.or(() -> position),
                later.condition.or(() -> condition),
                later.contents.or(() -> contents));
    }
}
