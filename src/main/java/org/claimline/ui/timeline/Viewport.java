package org.claimline.ui.timeline;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.claimline.timeline.TimeExtent;
import org.claimline.timeline.TimeScale;

/**
 * The part of time and of the lanes that is in view. A view that was fitted stays so when its size or content changes.
 * Every view that was left by a jump, or by the first of several like moves, can be gone back to.
 */
public final class Viewport {
    private static final double EDGE = 48;

    private final ReadOnlyObjectWrapper<TimeScale> scale = new ReadOnlyObjectWrapper<>(new TimeScale(0, 1));
    private final ReadOnlyDoubleWrapper width = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyDoubleWrapper height = new ReadOnlyDoubleWrapper(1);
    private final DoubleProperty scroll = new SimpleDoubleProperty();
    private final ViewHistory history = new ViewHistory();
    private TimeExtent extent = TimeExtent.around(0);
    private boolean fitted = true;
    private Glide glide = Glide.AT_ONCE;

    public ReadOnlyObjectProperty<TimeScale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    public TimeScale scale() {
        return scale.get();
    }

    public ReadOnlyDoubleProperty widthProperty() {
        return width.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty heightProperty() {
        return height.getReadOnlyProperty();
    }

    /** How far the lanes are scrolled down, in pixels. */
    public DoubleProperty scrollProperty() {
        return scroll;
    }

    public TimeExtent extent() {
        return extent;
    }

    /** How jumps are made; at once unless another way is given. */
    public void setGlide(Glide wanted) {
        glide = wanted;
    }

    void setExtent(TimeExtent fresh) {
        extent = fresh;
        keepFitted();
    }

    /** @param timeWidth room for time, gutter and tray taken off */
    void resize(double timeWidth, double lanesHeight) {
        if (timeWidth == width.get() && lanesHeight == height.get()) {
            return;
        }
        width.set(Math.max(1, timeWidth));
        height.set(Math.max(1, lanesHeight));
        keepFitted();
    }

    private void keepFitted() {
        if (fitted) {
            scale.set(fitting());
        }
    }

    /** The scale that shows everything. */
    public TimeScale fitting() {
        TimeExtent wide = extent.withMargin();
        return TimeScale.fitting(wide.first(), wide.last(), width.get());
    }

    public boolean isFitted() {
        return fitted;
    }

    /** Shows everything. */
    public void fit() {
        jump(fitting());
        fitted = true;
    }

    /** Closer by {@code factor}; the time under {@code x} stays where it is. */
    public void zoom(double x, double factor) {
        TimeScale wanted = scale.get().zoomedAt(x, factor);
        if (factor < 1 && wanted.pixelsPerDay() < farthest()) {
            wanted =
                    scale.get().zoomedAt(x, Math.min(1, farthest() / scale.get().pixelsPerDay()));
        }
        history.leave(scale.get(), ViewHistory.Move.ZOOM);
        move(wanted);
    }

    /** The whole of the data may shrink to a sixth of the window, and a century is always in reach. */
    private double farthest() {
        return width.get() / Math.max(36_525, extent.days() * 6);
    }

    /** The content follows the pointer; some of it stays in view. */
    public void drag(double pixels) {
        TimeScale wanted = scale.get().draggedBy(pixels);
        double firstX = wanted.x(extent.first());
        double lastX = wanted.x(extent.last());
        if (firstX > width.get() - EDGE) {
            wanted = wanted.with(
                    extent.first(), Math.max(width.get() - EDGE, scale.get().x(extent.first())));
        } else if (lastX < EDGE) {
            wanted = wanted.with(extent.last(), Math.min(EDGE, scale.get().x(extent.last())));
        }
        history.leave(scale.get(), ViewHistory.Move.DRAG);
        move(wanted);
    }

    /** Shows exactly these days. */
    public void show(double firstDay, double lastDay) {
        jump(TimeScale.fitting(firstDay, lastDay, width.get()));
    }

    /** Brings a day into view, in the middle where it was out of sight. A fitted view shows every day already. */
    void reveal(double day) {
        if (fitted) {
            return;
        }
        double x = scale.get().x(day);
        if (x < EDGE / 2 || x > width.get() - EDGE / 2) {
            jump(scale.get().with(day, width.get() / 2));
        }
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return history.canGoBackProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return history.canGoForwardProperty();
    }

    /** To the view before. */
    public void back() {
        history.back(scale.get()).ifPresent(this::glideTo);
    }

    /** To the view that {@link #back} left. */
    public void forward() {
        history.forward(scale.get()).ifPresent(this::glideTo);
    }

    private void jump(TimeScale wanted) {
        history.leave(scale.get(), ViewHistory.Move.JUMP);
        glideTo(wanted);
    }

    private void glideTo(TimeScale wanted) {
        fitted = false;
        glide.glide(scale.get(), wanted, scale::set);
    }

    private void move(TimeScale wanted) {
        fitted = false;
        scale.set(wanted);
    }

    public double firstDay() {
        return scale.get().firstDay();
    }

    public double lastDay() {
        return scale.get().day(width.get());
    }
}
