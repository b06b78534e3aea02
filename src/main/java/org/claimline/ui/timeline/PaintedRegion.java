package org.claimline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * A region that paints itself on a canvas, in colours that its style sheet gives as {@code -paint-threatens} and so on.
 * However often it is asked to repaint, it paints once a frame.
 */
abstract class PaintedRegion extends Region {
    private static final StyleablePropertyFactory<PaintedRegion> CSS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final Canvas canvas = new Canvas();
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
        ((javafx.beans.Observable) colour).addListener(property -> repaint());
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

    Palette palette() {
        List<Color> positions = colours.subList(0, PositionSlot.COUNT).stream()
                .map(StyleableProperty::getValue)
                .toList();
        return new Palette(
                positions,
                role(Role.TEXT),
                role(Role.MUTED),
                role(Role.LINE),
                role(Role.HAIR),
                role(Role.GROUND),
                role(Role.STRIPE),
                role(Role.ACCENT));
    }

    private Color role(Role role) {
        return colours.get(PositionSlot.COUNT + role.ordinal()).getValue();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        if (width > 0 && height > 0) {
            GraphicsContext graphics = canvas.getGraphicsContext2D();
            graphics.clearRect(0, 0, width, height);
            paint(graphics, palette(), width, height);
        }
    }

    abstract void paint(GraphicsContext graphics, Palette palette, double width, double height);
}
