package org.claimline.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of a drawing, as ARGB.
 *
 * @param positions by {@link PositionSlot}
 * @param text      words
 * @param muted     words of lesser weight
 * @param line      separators
 * @param hair      grid lines
 * @param ground    the drawing
 * @param stripe    axis and strip
 * @param accent    selection and today
 */
public record Palette(
        List<Integer> positions, int text, int muted, int line, int hair, int ground, int stripe, int accent) {
    /** The light theme, for pictures that are made without a window. */
    public static final Palette LIGHT = new Palette(
            List.of(0xff7a0a20, 0xffbb3f10, 0xffc48317, 0xff747b84, 0xff3a9ae0, 0xff2a5aa3, 0xff1d1470, 0xff8a6d9c),
            0xff24292f,
            0xff57606a,
            0xffd8dee4,
            0xffedf0f3,
            0xffffffff,
            0xfff6f8fa,
            0xff0969da);

    public int position(int slot) {
        return positions.get(slot);
    }

    /** What each colour is for, as {@code threatens} or {@code muted}, by the colour without its alpha. */
    public Map<Integer, String> purposes() {
        Map<Integer, String> purposes = new HashMap<>();
        for (int slot = 0; slot < positions.size(); slot++) {
            purposes.put(positions.get(slot) & 0xffffff, PositionSlot.style(slot));
        }
        purposes.put(text & 0xffffff, "text");
        purposes.put(muted & 0xffffff, "muted");
        purposes.put(line & 0xffffff, "line");
        purposes.put(hair & 0xffffff, "hair");
        purposes.put(ground & 0xffffff, "ground");
        purposes.put(stripe & 0xffffff, "stripe");
        purposes.put(accent & 0xffffff, "accent");
        return purposes;
    }

    /** The colour, as much of it as is asked for. */
    public static int faded(int colour, double share) {
        int alpha = (int) Math.round((colour >>> 24) * share);
        return alpha << 24 | colour & 0xffffff;
    }
}
