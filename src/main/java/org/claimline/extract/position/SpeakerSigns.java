package org.claimline.extract.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Person.Office;
import org.claimline.lexicon.PositionWeights;
import org.claimline.lexicon.Speakers;
import org.claimline.lexicon.Topic;
import org.claimline.model.Speaker;
import org.claimline.text.Tokens;

/**
 * What is known of a speaker before the words are read: the country and its group, the kind, the words of the office. They
 * speak for a position as words do, and are outvoted by them: a government mostly holds its line, and who cannot send
 * soldiers mostly does not rule them out.
 */
final class SpeakerSigns {
    /** Groups of the topic that a speaker may belong to. */
    private static final List<String> GROUPS = List.of("hostile", "host");

    private final Speakers people;
    private final Topic topic;

    SpeakerSigns(Lexicon lexicon) {
        this.people = lexicon.speakers();
        this.topic = lexicon.topic();
    }

    /** @param day of the article: whoever is known and whose office it does not name has the one held then */
    List<String> of(Speaker speaker, Optional<LocalDate> day) {
        List<String> signs = ofCountry(speaker.country());
        add("type:" + speaker.type().name(), speaker, signs);
        Tokens office = Tokens.of(speaker.role().isEmpty() ? officeHeld(speaker, day) : speaker.role());
        for (int i = 0; i < office.size(); i++) {
            if (office.isWord(i)) {
                add("office:" + PositionWeights.stem(office.word(i)), speaker, signs);
            }
        }
        return signs;
    }

    /** A sign wherever the speaker is from, and one that holds for the country: not every defence minister has an army to send. */
    private static void add(String sign, Speaker speaker, List<String> signs) {
        signs.add("@" + sign);
        signs.add("@" + speaker.country() + ":" + sign);
    }

    private String officeHeld(Speaker speaker, Optional<LocalDate> day) {
        Tokens name = Tokens.of(speaker.name());
        List<Office> offices = people.personAt(name, 0, name.size())
                .map(found -> found.value().offices())
                .orElse(List.of());
        return offices.stream()
                .filter(office -> office.isHeldOn(day))
                .findFirst()
                .or(() -> offices.stream().findFirst())
                .map(Office::title)
                .orElse("");
    }

    /** Of a speaker of whom nothing is known but the country, by its code; empty for none. */
    List<String> ofCountry(String country) {
        List<String> signs = new ArrayList<>();
        signs.add("@" + group(country));
        signs.add("@country:" + country);
        return signs;
    }

    private String group(String country) {
        if (country.isEmpty()) {
            return "unknown";
        }
        return GROUPS.stream()
                .filter(group -> topic.isOf(group, country))
                .findFirst()
                .orElse("other");
    }
}
