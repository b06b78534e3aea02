package org.claimline.model;

import java.util.Locale;

/** What kind of source speaks. */
public enum SpeakerType {
    PERSON,
    BODY,
    GOVERNMENT,
    ORGANISATION,
    GROUP,
    ANONYMOUS;

    /** As exports write it: {@code person}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other word */
    public static SpeakerType ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
