package org.claimline.ui.timeline;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * The colours that a canvas is painted with; the style sheet of the theme gives them.
 *
 * @param positions by {@link PositionSlot}
 * @param text      words
 * @param muted     words of lesser weight
 * @param line      separators
 * @param hair      grid lines
 * @param ground    the canvas
 * @param stripe    every other lane, axis and gutter
 * @param accent    selection and today
 */
public record Palette(
        List<Color> positions,
        Color text,
        Color muted,
        Color line,
        Color hair,
        Color ground,
        Color stripe,
        Color accent) {

    public Color position(int slot) {
        return positions.get(slot);
    }
}
