package org.claimline.ui.timeline;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.claimline.timeline.TimeScale;

/** Takes a fifth of a second, slower towards the end. Whoever moves on before it is there goes on from where it was. */
public final class SmoothGlide implements Glide {
    private static final double NANOSECONDS = 200e6;

    private AnimationTimer running;

    @Override
    public void glide(TimeScale from, TimeScale to, Consumer<TimeScale> step) {
        if (running != null) {
            running.stop();
        }
        running = new AnimationTimer() {
            private long begun = -1;
            private TimeScale last = from;

            @Override
            public void handle(long now) {
                begun = begun < 0 ? now : begun;
                double part = Math.min(1, (now - begun) / NANOSECONDS);
                last = part >= 1 ? to : between(from, to, 1 - Math.pow(1 - part, 3));
                if (part >= 1) {
                    stop();
                }
                step.accept(last);
            }
        };
        running.start();
    }

    /** Zooms by equal factors, and moves what ends up in the middle towards it. */
    static TimeScale between(TimeScale from, TimeScale to, double part) {
        double pixels = from.pixelsPerDay() * Math.pow(to.pixelsPerDay() / from.pixelsPerDay(), part);
        if (Math.abs(to.pixelsPerDay() / from.pixelsPerDay() - 1) < 1e-9) {
            return new TimeScale(from.firstDay() + (to.firstDay() - from.firstDay()) * part, pixels);
        }
        // the day whose place is the same in both views stays where it is
        double held = (to.firstDay() * to.pixelsPerDay() - from.firstDay() * from.pixelsPerDay())
                / (to.pixelsPerDay() - from.pixelsPerDay());
        double x = (held - from.firstDay()) * from.pixelsPerDay();
        return new TimeScale(held - x / pixels, pixels);
    }
}
