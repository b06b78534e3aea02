package org.claimline.timeline;

import org.claimline.timeline.LaneLayout.Row;

/** Paints the marks of one lane: bars, points and crowds on time, the track below, undated marks in the tray. */
final class LanePainter {
    private final Pen pen;
    private final TimelineScene scene;
    private final Frame frame;
    private final LaneStack stack;
    private final MarkPainter marks;
    private final CrowdPainter crowds;
    private final TrackPainter tracks;

    LanePainter(Pen pen, Palette palette, TimelineScene scene) {
        this.pen = pen;
        this.scene = scene;
        this.frame = scene.frame();
        this.stack = scene.stack();
        this.marks = new MarkPainter(pen, palette);
        this.crowds = new CrowdPainter(pen, palette);
        this.tracks = new TrackPainter(pen, palette);
    }

    /** What lies on time; the pen is clipped to it. */
    void onTime(int lane, double top) {
        if (stack.room(lane).track()) {
            tracks.paint(scene, stack.marks(lane), top + stack.trackY(lane));
        }
        LaneLayout layout = stack.lane(lane);
        bars(layout, lane, top);
        points(layout, lane, top);
        crowds(layout, lane, top);
    }

    /** Moves a pixel counted from day 0 into the view. */
    private double across(double world) {
        return frame.timeLeft()
                + world
                - scene.scale().firstDay() * scene.scale().pixelsPerDay();
    }

    private void bars(LaneLayout layout, int lane, double top) {
        Row bars = layout.bars();
        for (int place = 0; place < bars.size(); place++) {
            double start = across(bars.start()[place]);
            double end = across(bars.end()[place]);
            if (end < frame.timeLeft() || start > frame.timeRight()) {
                continue;
            }
            int item = bars.items()[place];
            double y = top + stack.barY(lane, bars.subRow()[place]);
            double x = MarkPainter.barMark(layout.marks(), item, start, end, frame.timeLeft(), frame.timeRight());
            halo(layout.marks().rows()[item], x, y);
            marks.bar(layout.marks(), item, start, end, y, frame.timeLeft(), frame.timeRight());
            select(layout.marks().rows()[item], x, y);
            marks.sources(layout.marks(), item, x, y);
        }
    }

    private void points(LaneLayout layout, int lane, double top) {
        Row points = layout.points();
        for (int place = 0; place < points.size(); place++) {
            double x = across(points.middle(place));
            if (x >= frame.timeLeft() - 20 && x <= frame.timeRight() + 20) {
                double y = top + stack.pointY(lane, points.subRow()[place]);
                single(layout.marks(), points.items()[place], x, y);
            }
        }
    }

    private void single(LaneMarks lane, int item, double x, double y) {
        halo(lane.rows()[item], x, y);
        marks.point(lane, item, x, y);
        select(lane.rows()[item], x, y);
        marks.sources(lane, item, x, y);
    }

    private void halo(int row, double x, double y) {
        if (scene.isHovered(row)) {
            marks.hover(x, y);
        }
    }

    private void select(int row, double x, double y) {
        if (row == scene.selectedRow()) {
            marks.ring(x, y);
        }
    }

    private void crowds(LaneLayout layout, int lane, double top) {
        if (layout.crowds().isEmpty()) {
            return;
        }
        int most = stack.fullCrowd();
        int selected = lane == scene.selectedLane() ? layout.marks().itemOf(scene.selectedRow()) : -1;
        Crowd holder = selected < 0 ? null : layout.crowdOf(selected);
        double bottom = top + stack.baseline(lane);
        LaneRoom room = stack.room(lane);
        double height = room.rows() * LaneLayout.MARK + (room.collapsed() ? 0 : LaneRoom.PADDING / 2);
        for (Crowd crowd : layout.crowds()) {
            double x = across(crowd.x());
            if (x > frame.timeLeft() - LaneLayout.CROWD && x < frame.timeRight() + LaneLayout.CROWD) {
                if (crowd.count() == 1) {
                    single(layout.marks(), crowd.firstItem(), x, bottom - LaneLayout.MARK / 2);
                    continue;
                }
                boolean under = scene.hovered() instanceof Hit.Gathered gathered
                        && gathered.crowd().isLike(crowd);
                pen.linked(layout.marks().rows()[crowd.firstItem()], crowd.count());
                crowds.paint(crowd, x, bottom, height, most, crowd == holder || under);
                pen.unlinked();
            }
        }
    }

    void tray(int lane, double top) {
        LaneMarks marksOfLane = stack.marks(lane);
        int undated = marksOfLane.undated();
        if (undated == 0 || !frame.hasTray()) {
            return;
        }
        double height = stack.height(lane);
        if (Tray.isCrowded(marksOfLane, height)) {
            Crowd crowd = marksOfLane.undatedCrowd();
            int selected = lane == scene.selectedLane() ? marksOfLane.itemOf(scene.selectedRow()) : -1;
            double x = frame.timeRight() + Tray.WIDTH / 2;
            double bottom = top + height - LaneRoom.PADDING;
            pen.linked(marksOfLane.rows()[marksOfLane.dated()], crowd.count());
            crowds.paint(crowd, x, bottom, height - 10, crowd.count(), selected >= marksOfLane.dated());
            pen.unlinked();
            return;
        }
        for (int n = 0; n < undated; n++) {
            single(
                    marksOfLane,
                    marksOfLane.dated() + n,
                    frame.timeRight() + Tray.x(n),
                    top + Tray.y(n, undated, height));
        }
    }
}
