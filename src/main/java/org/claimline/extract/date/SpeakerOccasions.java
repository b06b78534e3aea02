package org.claimline.extract.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.extract.date.ToldOccasions.Occasion;
import org.claimline.extract.mention.Referent;

/** For each speaker the last occasion on which the text has them speak or act. */
final class SpeakerOccasions {
    private final Map<String, Occasion> byName = new HashMap<>();

    /** Whoever speaks, speaks for their bodies, too. */
    void spoke(Referent speaker, Occasion occasion) {
        voices(speaker).forEach(voice -> byName.put(voice, occasion));
    }

    void acted(Referent person, Occasion occasion) {
        byName.put(person.name(), occasion);
    }

    Optional<Occasion> of(Referent speaker) {
        return voices(speaker).filter(byName::containsKey).findFirst().map(byName::get);
    }

    private static Stream<String> voices(Referent speaker) {
        return Stream.concat(Stream.of(speaker.name()), speaker.speaksFor().stream());
    }
}
