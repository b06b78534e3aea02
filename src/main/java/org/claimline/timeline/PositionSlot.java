package org.claimline.timeline;

import java.util.List;
import org.claimline.model.Position;

/** A position's place on the scale from against to for, which decides colour and shape. */
public final class PositionSlot {
    /** For labels of an analyst's own topic, and for none. */
    public static final int OTHER = Position.SCALE.size();

    public static final int COUNT = OTHER + 1;

    private PositionSlot() {}

    /** 0 for the fiercest against to 6 for the firmest for; {@link #OTHER} for any other label. */
    public static int of(Position position) {
        int place = Position.SCALE.indexOf(position);
        return place < 0 ? OTHER : place;
    }

    /** The slot of each code of a list of positions. */
    static byte[] of(List<Position> positions) {
        byte[] slots = new byte[positions.size()];
        for (int code = 0; code < slots.length; code++) {
            slots[code] = (byte) of(positions.get(code));
        }
        return slots;
    }

    /** The name of its style class: {@code rules-out}. */
    public static String style(int slot) {
        return slot == OTHER ? "other" : Position.SCALE.get(slot).words().replace(' ', '-');
    }
}
