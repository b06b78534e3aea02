package org.claimline.timeline;

/** Paints the whole timeline: ground, lanes, pinned lanes over them, and the head over all. */
public final class TimelinePainter {
    private final FittedWords fitted;
    private final Pen pen;
    private final Palette palette;

    /** @param fitted remembers what was cut; give the same one every time */
    public TimelinePainter(Pen pen, Palette palette, FittedWords fitted) {
        this.pen = pen;
        this.palette = palette;
        this.fitted = fitted;
    }

    public void paint(TimelineScene scene) {
        Frame frame = scene.frame();
        LaneStack stack = scene.stack();
        GroundPainter ground = new GroundPainter(pen, palette, fitted);
        ground.ground(scene);
        double under = frame.lanesTop() + stack.pinnedHeight();
        lanes(scene, ground, stack.pinned(), stack.size(), under, frame.bottom() - under);
        ground.today(scene);
        if (stack.pinned() > 0) {
            ground.underPinned(scene);
            lanes(scene, ground, 0, stack.pinned(), frame.lanesTop(), stack.pinnedHeight());
            ground.endOfPinned(scene);
        }
        ground.head(scene);
        pen.clip(frame.timeLeft(), 0, frame.timeWidth(), frame.lanesTop());
        new AxisPainter(pen, palette, fitted).paint(scene.scale(), scene.events(), frame.timeLeft(), frame.timeWidth());
        ground.todayOnAxis(scene);
        pen.unclip();
    }

    /** The lanes from {@code first} to before {@code end} as far as they are in view. */
    private void lanes(TimelineScene scene, GroundPainter ground, int first, int end, double top, double height) {
        LaneStack stack = scene.stack();
        Frame frame = scene.frame();
        LanePainter painter = new LanePainter(pen, palette, scene);
        pen.clip(0, top, frame.width(), height);
        for (int lane = first; lane < end; lane++) {
            double y = frame.lanesTop() + stack.topInView(lane, scene.scroll());
            if (isInView(y, stack.height(lane), top, height)) {
                ground.lane(scene, lane, y);
                painter.tray(lane, y);
            }
        }
        pen.unclip();
        pen.clip(frame.timeLeft(), top, frame.timeWidth(), height);
        for (int lane = first; lane < end; lane++) {
            double y = frame.lanesTop() + stack.topInView(lane, scene.scroll());
            if (isInView(y, stack.height(lane), top, height)) {
                painter.onTime(lane, y);
            }
        }
        pen.unclip();
    }

    private static boolean isInView(double y, double laneHeight, double top, double height) {
        return y + laneHeight >= top && y <= top + height;
    }
}
