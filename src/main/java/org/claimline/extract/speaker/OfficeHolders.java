package org.claimline.extract.speaker;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles.OfficeTitle;
import org.claimline.lexicon.Person;

/** Who, of the people listed, held an office when the article was published. */
final class OfficeHolders {
    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Optional<LocalDate> published;

    OfficeHolders(ParsedText parsed, Lexicon lexicon, Mentions mentions, Optional<LocalDate> published) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.published = published;
    }

    /** The holder on the day; of a body that the phrase names, else of the country. */
    Optional<Person> of(OfficeTitle office, String country, Phrase source) {
        Optional<Person> ofBody = holderOfBody(office, source);
        if (ofBody.isPresent() || office.loose() && namesBody(source)) {
            return ofBody;
        }
        String of = office.of().isEmpty() ? country : office.of();
        return office.titles().stream()
                .flatMap(title -> lexicon.speakers().holder(title, of, published).stream())
                .findFirst();
    }

    private boolean namesBody(Phrase source) {
        return mentions.between(source.first(), source.end()).stream()
                .anyMatch(mention -> mention.referent().isBody());
    }

    /** {@code the Kremlin spokesman}, {@code the leader of the FPÖ}. */
    private Optional<Person> holderOfBody(OfficeTitle office, Phrase source) {
        String title = office.loose() ? "party leader" : office.titles().get(0);
        return mentions.between(source.first(), source.end()).stream()
                .filter(mention -> !mention.referent().isPerson())
                .flatMap(mention -> Stream.of(mention.referent().name(), parsed.words(mention.first(), mention.end())))
                .flatMap(body -> lexicon.speakers().holderAt(title, body, published).stream())
                .findFirst();
    }

    /** Whether an office is held on the day. */
    boolean isHeld(Person.Office office) {
        return office.isHeldOn(published);
    }

    /** As a source that is resolved by it. */
    Resolution.Resolved asSource(Phrase source, Person person) {
        Referent referent = mentions.referents().of(person);
        String written = parsed.words(source.first(), source.end());
        return Resolution.Resolved.of(
                referent, "speaker.holder", "\"" + written + "\" was " + referent.name() + " at that time.");
    }
}
