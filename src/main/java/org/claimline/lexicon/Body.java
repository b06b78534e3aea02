package org.claimline.lexicon;

import java.util.List;
import org.claimline.model.SpeakerType;

/** A ministry, parliament, alliance or group that speaks under a name of its own. */
public record Body(String name, String type, String country, List<String> aliases) {
    public Body {
        aliases = Country.orEmpty(aliases);
        country = country == null ? "" : country;
        SpeakerType.ofLabel(type);
    }

    public SpeakerType speakerType() {
        return SpeakerType.ofLabel(type);
    }
}
