package org.claimline.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.claimline.timeline.Density;
import org.claimline.timeline.DensityPainter;
import org.claimline.timeline.DensityPainter.Strip;
import org.claimline.timeline.Frame;
import org.claimline.timeline.LaneGutter;
import org.claimline.timeline.Palette;
import org.claimline.timeline.TimeExtent;
import org.claimline.timeline.TimeScale;
import org.claimline.ui.words.Texts;

/**
 * All of time at a glance: a histogram stacked by position, with the part that the timeline shows framed. Drag over it to
 * zoom to a range, drag the frame to move it, double-click to see everything. With the focus, arrow keys move the frame,
 * and with Shift make it wider and narrower.
 */
public final class DensityStrip extends PaintedRegion {
    private static final double LEAST_BRUSH = 6;
    private static final double KEY_STEP = 0.1;
    private static final double KEY_ZOOM = 1.25;

    private final TimelineModel model;
    private final LaneGutter gutter = new LaneGutter();
    private Density density;
    private int densityBins;
    private double brushFrom = Double.NaN;
    private double brushTo = Double.NaN;
    private double moving = Double.NaN;

    public DensityStrip(TimelineModel model) {
        this.model = model;
        getStyleClass().addAll("painted", "density");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(Texts.text("density.accessible"));
        setMinHeight(64);
        setPrefHeight(64);
        model.lanesProperty().addListener(changed -> {
            density = null;
            repaint();
        });
        model.view().scaleProperty().addListener(changed -> repaint());
        focusedProperty().addListener(changed -> repaint());
        setCursor(Cursor.CROSSHAIR);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Frame frame() {
        double left = gutter.width(pen(), model.lanesProperty().get(), getWidth());
        return new Frame(getWidth(), getHeight(), left, model.undatedProperty().get() > 0);
    }

    private TimeScale scale(Frame frame) {
        TimeExtent wide = model.view().extent().withMargin();
        return TimeScale.fitting(wide.first(), wide.last(), frame.timeWidth());
    }

    @Override
    void paint(CanvasPen pen, Palette palette, double width, double height) {
        Frame frame = frame();
        int bins = (int) Math.max(1, frame.timeWidth() / DensityPainter.BIN);
        if (density == null || bins != densityBins) {
            density = model.density(bins);
            densityBins = bins;
        }
        new DensityPainter(pen, palette)
                .paint(new Strip(
                        density,
                        scale(frame),
                        model.view().firstDay(),
                        model.view().lastDay(),
                        frame,
                        brushFrom,
                        brushTo,
                        Texts.text("density.title")));
        if (isFocused()) {
            pen.outline(1, 1, width - 2, height - 2, 2, 2, palette.accent());
        }
    }

    private static double clamp(Frame frame, double x) {
        return Math.max(frame.timeLeft(), Math.min(frame.timeRight(), x));
    }

    private void press(MouseEvent press) {
        requestFocus();
        Frame frame = frame();
        TimeScale scale = scale(frame);
        double start = frame.timeLeft() + scale.x(model.view().firstDay());
        double end = frame.timeLeft() + scale.x(model.view().lastDay());
        boolean narrowed = end - start < frame.timeWidth() * 0.95;
        if (press.getClickCount() == 2) {
            model.view().fit();
        } else if (narrowed && press.getX() > start && press.getX() < end) {
            moving = press.getX();
        } else {
            brushFrom = clamp(frame, press.getX());
            brushTo = brushFrom;
        }
    }

    private void drag(MouseEvent drag) {
        Frame frame = frame();
        if (!Double.isNaN(moving)) {
            double days = (drag.getX() - moving) / scale(frame).pixelsPerDay();
            model.view().drag(-days * model.view().scale().pixelsPerDay());
            moving = drag.getX();
        } else if (!Double.isNaN(brushFrom)) {
            brushTo = clamp(frame, drag.getX());
        }
        repaint();
    }

    private void release(MouseEvent release) {
        if (Math.abs(brushTo - brushFrom) >= LEAST_BRUSH) {
            TimeScale scale = scale(frame());
            double left = frame().timeLeft();
            model.view()
                    .show(
                            scale.day(Math.min(brushFrom, brushTo) - left),
                            scale.day(Math.max(brushFrom, brushTo) - left));
        }
        brushFrom = Double.NaN;
        brushTo = Double.NaN;
        moving = Double.NaN;
        repaint();
    }

    private void key(KeyEvent press) {
        int step = press.getCode() == KeyCode.RIGHT ? 1 : press.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0 || press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        double width = model.view().widthProperty().get();
        if (press.isShiftDown()) {
            model.view().zoom(width / 2, step > 0 ? 1 / KEY_ZOOM : KEY_ZOOM);
        } else {
            model.view().drag(-step * KEY_STEP * width);
        }
        press.consume();
    }
}
