package org.claimline.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.claimline.ui.words.Texts;

/**
 * All of time at a glance: a histogram stacked by position, with the part that the timeline shows framed. Drag over it to
 * zoom to a range, drag the frame to move it, double-click to see everything.
 */
public final class DensityStrip extends PaintedRegion {
    private static final double BIN = 5;
    private static final double TOP = 6;
    private static final double BOTTOM = 16;
    private static final double LEAST_BRUSH = 6;

    private final TimelineModel model;
    private final LaneGutter gutter = new LaneGutter();
    private Density density;
    private int densityBins;
    private Double brushFrom;
    private Double brushTo;
    private Double moving;

    public DensityStrip(TimelineModel model) {
        this.model = model;
        getStyleClass().addAll("painted", "density");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(Texts.text("density.accessible"));
        setMinHeight(64);
        setPrefHeight(64);
        model.lanesProperty().addListener(changed -> {
            density = null;
            repaint();
        });
        model.view().scaleProperty().addListener(changed -> repaint());
        setCursor(Cursor.CROSSHAIR);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private double timeLeft() {
        return gutter.width(model.lanesProperty().get(), getWidth());
    }

    private Frame frame() {
        return new Frame(
                getWidth(), getHeight(), timeLeft(), model.undatedProperty().get() > 0);
    }

    private TimeScale scale(Frame frame) {
        TimeExtent wide = model.view().extent().withMargin();
        return TimeScale.fitting(wide.first(), wide.last(), frame.timeWidth());
    }

    @Override
    void paint(GraphicsContext graphics, Palette palette, double width, double height) {
        Frame frame = frame();
        TimeScale scale = scale(frame);
        graphics.setFill(palette.stripe());
        graphics.fillRect(0, 0, width, height);
        bins(graphics, palette, frame, height);
        window(graphics, palette, frame, scale, height);
        labels(graphics, palette, frame, scale, height);
        graphics.setStroke(palette.line());
        graphics.setLineWidth(1);
        graphics.strokeLine(0, 0.5, width, 0.5);
    }

    private void bins(GraphicsContext graphics, Palette palette, Frame frame, double height) {
        int bins = (int) Math.max(1, frame.timeWidth() / BIN);
        if (density == null || bins != densityBins) {
            density = model.density(bins);
            densityBins = bins;
        }
        double step = frame.timeWidth() / bins;
        double full = height - TOP - BOTTOM;
        for (int bin = 0; bin < bins; bin++) {
            double y = height - BOTTOM;
            for (int slot = 0; slot < PositionSlot.COUNT; slot++) {
                double band = full * density.counts()[bin][slot] / Math.max(1, density.most());
                graphics.setFill(palette.position(slot));
                graphics.fillRect(frame.timeLeft() + bin * step, y - band, step - 1, band);
                y -= band;
            }
        }
    }

    private void window(GraphicsContext graphics, Palette palette, Frame frame, TimeScale scale, double height) {
        double start = clamp(frame, frame.timeLeft() + scale.x(model.view().firstDay()));
        double end = clamp(frame, frame.timeLeft() + scale.x(model.view().lastDay()));
        Color veil = palette.ground().deriveColor(0, 1, 1, 0.6);
        graphics.setFill(veil);
        graphics.fillRect(frame.timeLeft(), 1, start - frame.timeLeft(), height - BOTTOM);
        graphics.fillRect(end, 1, frame.timeRight() - end, height - BOTTOM);
        graphics.setStroke(palette.accent());
        graphics.setLineWidth(1.5);
        graphics.strokeRoundRect(start + 0.5, 2, Math.max(3, end - start - 1), height - BOTTOM - 2, 4, 4);
        if (brushFrom != null) {
            graphics.setFill(palette.accent().deriveColor(0, 1, 1, 0.25));
            graphics.fillRect(Math.min(brushFrom, brushTo), 2, Math.abs(brushTo - brushFrom), height - BOTTOM - 2);
        }
    }

    private void labels(GraphicsContext graphics, Palette palette, Frame frame, TimeScale scale, double height) {
        graphics.setFont(CanvasText.TINY);
        graphics.setTextBaseline(javafx.geometry.VPos.CENTER);
        graphics.setTextAlign(javafx.scene.text.TextAlignment.LEFT);
        graphics.setFill(palette.muted());
        graphics.setStroke(palette.line());
        TimeAxis axis = TimeAxis.of(scale, frame.timeWidth());
        double free = Double.NEGATIVE_INFINITY;
        for (TimeAxis.Tick tick : axis.periods().isEmpty() ? axis.ticks() : axis.periods()) {
            double x = Math.max(frame.timeLeft(), frame.timeLeft() + scale.x(tick.day()));
            if (x >= free && x < frame.timeRight() - 40) {
                graphics.strokeLine(AxisPainter.snap(x), height - BOTTOM, AxisPainter.snap(x), height);
                graphics.fillText(tick.label(), x + 5, height - BOTTOM / 2);
                free = x + 90;
            }
        }
        graphics.setFont(CanvasText.SMALL);
        graphics.fillText(Texts.text("density.title"), 12, (height - BOTTOM) / 2 + 2);
    }

    private static double clamp(Frame frame, double x) {
        return Math.max(frame.timeLeft(), Math.min(frame.timeRight(), x));
    }

    private void press(MouseEvent press) {
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
        if (moving != null) {
            double days = (drag.getX() - moving) / scale(frame).pixelsPerDay();
            model.view().drag(-days * model.view().scale().pixelsPerDay());
            moving = drag.getX();
        } else if (brushFrom != null) {
            brushTo = clamp(frame, drag.getX());
        }
        repaint();
    }

    private void release(MouseEvent release) {
        if (brushFrom != null && Math.abs(brushTo - brushFrom) >= LEAST_BRUSH) {
            TimeScale scale = scale(frame());
            double left = frame().timeLeft();
            model.view()
                    .show(
                            scale.day(Math.min(brushFrom, brushTo) - left),
                            scale.day(Math.max(brushFrom, brushTo) - left));
        }
        brushFrom = null;
        brushTo = null;
        moving = null;
        repaint();
    }
}
