package org.claimline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.claimline.timeline.Palette;
import org.claimline.timeline.PositionSlot;

/**
 * A region that paints itself on a canvas, in colours that its style sheet gives as {@code -paint-threatens} and so on.
 * However often it is asked to repaint, it paints once a frame.
 */
abstract class PaintedRegion extends Region {
    private static final StyleablePropertyFactory<PaintedRegion> CSS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final Canvas canvas = new Canvas();
    private final CanvasPen pen = new CanvasPen(canvas.getGraphicsContext2D());
    private Palette palette;
    private final List<StyleableProperty<Color>> colours = new ArrayList<>();

    private enum Role {
        TEXT,
        MUTED,
        LINE,
        HAIR,
        GROUND,
        STRIPE,
        ACCENT
    }

    PaintedRegion() {
        for (int slot = 0; slot < PositionSlot.COUNT; slot++) {
            addColour("-paint-" + PositionSlot.style(slot));
        }
        for (Role role : Role.values()) {
            addColour("-paint-" + role.name().toLowerCase(java.util.Locale.ROOT));
        }
        getChildren().add(canvas);
    }

    private void addColour(String name) {
        int place = colours.size();
        StyleableProperty<Color> colour =
                CSS.createStyleableColorProperty(this, name, name, region -> region.colours.get(place), Color.GRAY);
        ((javafx.beans.Observable) colour).addListener(property -> {
            palette = null;
            repaint();
        });
        colours.add(colour);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS.getCssMetaData();
    }

    /** Paints at the next frame. */
    final void repaint() {
        requestLayout();
    }

    /** The colours that hold now. */
    public final Palette palette() {
        if (palette == null) {
            List<Integer> positions = new ArrayList<>();
            for (int slot = 0; slot < PositionSlot.COUNT; slot++) {
                positions.add(argb(colours.get(slot).getValue()));
            }
            palette = new Palette(
                    positions,
                    role(Role.TEXT),
                    role(Role.MUTED),
                    role(Role.LINE),
                    role(Role.HAIR),
                    role(Role.GROUND),
                    role(Role.STRIPE),
                    role(Role.ACCENT));
        }
        return palette;
    }

    private int role(Role role) {
        return argb(colours.get(PositionSlot.COUNT + role.ordinal()).getValue());
    }

    private static int argb(Color colour) {
        return (int) Math.round(colour.getOpacity() * 255) << 24
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    final CanvasPen pen() {
        return pen;
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        if (width > 0 && height > 0) {
            canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
            pen.begin(outputScale());
            paint(pen, palette(), width, height);
        }
    }

    abstract void paint(CanvasPen pen, Palette palette, double width, double height);
}
