package org.claimline.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.store.Store;

/** Who may be meant when a speaker is set right: each name once, with what most of its statements say of it. */
final class KnownSpeakers {
    private final Store store;
    private final Lexicon lexicon;

    KnownSpeakers(Store store, Lexicon lexicon) {
        this.store = store;
        this.lexicon = lexicon;
    }

    /** Those in the statements by frequency, then those of the lexicon that never spoke; without roles. */
    List<Speaker> all() {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        store.speakerLines().known().forEach(speaker -> speakers.putIfAbsent(speaker.name(), speaker));
        lexicon.speakers()
                .people()
                .forEach(person -> speakers.putIfAbsent(
                        person.name(), new Speaker(person.name(), SpeakerType.PERSON, person.country(), "")));
        lexicon.speakers()
                .bodies()
                .forEach(body -> speakers.putIfAbsent(
                        body.name(), new Speaker(body.name(), body.speakerType(), body.country(), "")));
        return new ArrayList<>(speakers.values());
    }
}
