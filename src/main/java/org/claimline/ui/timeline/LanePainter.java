package org.claimline.ui.timeline;

import javafx.scene.canvas.GraphicsContext;
import org.claimline.ui.timeline.LaneLayout.Row;

/** Paints the lanes that are in view: bars, points and crowds on time, undated marks in the tray. */
final class LanePainter {
    private final GraphicsContext graphics;
    private final Palette palette;
    private final TimelineModel model;
    private final Frame frame;
    private final MarkPainter marks;
    private final CrowdPainter crowds;

    LanePainter(GraphicsContext graphics, Palette palette, TimelineModel model, Frame frame) {
        this.graphics = graphics;
        this.palette = palette;
        this.model = model;
        this.frame = frame;
        this.marks = new MarkPainter(graphics, palette);
        this.crowds = new CrowdPainter(graphics, palette);
    }

    void paint(Hit hovered) {
        LaneStack stack = model.stack();
        int most = stack.mostCrowded();
        for (int lane = 0; lane < stack.size(); lane++) {
            double top = frame.laneTop(stack.top(lane), model.view());
            if (top + stack.height(lane) >= frame.lanesTop() && top <= frame.bottom()) {
                lane(stack, lane, top, most, hovered);
            }
        }
    }

    private void lane(LaneStack stack, int lane, double top, int most, Hit hovered) {
        LaneLayout layout = stack.lane(lane);
        graphics.save();
        graphics.beginPath();
        graphics.rect(frame.timeLeft(), frame.lanesTop(), frame.timeWidth(), frame.lanesHeight());
        graphics.clip();
        if (model.choiceProperty().get() == LaneChoice.SPEAKER) {
            new StepPainter(graphics, palette)
                    .paint(layout.marks(), model.view().scale(), frame.timeLeft(), top, stack.height(lane));
        }
        bars(stack, lane, top, hovered);
        points(stack, lane, top, hovered);
        crowds(stack, lane, top, most, hovered);
        graphics.restore();
        if (frame.hasTray()) {
            tray(layout.marks(), top, stack.height(lane), hovered);
        }
    }

    /** Moves a pixel counted from day 0 into the view. */
    private double across(double world) {
        TimeScale scale = model.view().scale();
        return frame.timeLeft() + world - scale.firstDay() * scale.pixelsPerDay();
    }

    private void bars(LaneStack stack, int lane, double top, Hit hovered) {
        LaneLayout layout = stack.lane(lane);
        Row bars = layout.bars();
        for (int place = 0; place < bars.size(); place++) {
            double start = across(bars.start()[place]);
            double end = across(bars.end()[place]);
            if (!bars.isAlone(place) || end < frame.timeLeft() || start > frame.timeRight()) {
                continue;
            }
            int item = bars.items()[place];
            double y = top + stack.barY(lane, bars.subRow()[place]);
            double x = MarkPainter.barMark(layout.marks(), item, start, end, frame.timeLeft(), frame.timeRight());
            halo(layout.marks().rows()[item], x, y, hovered);
            marks.bar(layout.marks(), item, start, end, y, frame.timeLeft(), frame.timeRight());
            select(layout.marks().rows()[item], x, y);
        }
    }

    private void points(LaneStack stack, int lane, double top, Hit hovered) {
        LaneLayout layout = stack.lane(lane);
        Row points = layout.points();
        for (int place = 0; place < points.size(); place++) {
            double x = across((points.start()[place] + points.end()[place]) / 2);
            if (!points.isAlone(place) || x < frame.timeLeft() - 20 || x > frame.timeRight() + 20) {
                continue;
            }
            double y = top + stack.pointY(lane, points.subRow()[place]);
            single(layout.marks(), points.items()[place], x, y, hovered);
        }
    }

    private void single(LaneMarks lane, int item, double x, double y, Hit hovered) {
        halo(lane.rows()[item], x, y, hovered);
        marks.point(lane, item, x, y);
        select(lane.rows()[item], x, y);
    }

    private void halo(int row, double x, double y, Hit hovered) {
        if (hovered instanceof Hit.Mark mark && mark.row() == row) {
            marks.hover(x, y);
        }
    }

    private void select(int row, double x, double y) {
        if (row == model.selectedRowProperty().get()) {
            marks.ring(x, y);
        }
    }

    private void crowds(LaneStack stack, int lane, double top, int most, Hit hovered) {
        LaneLayout layout = stack.lane(lane);
        int selected = layout.crowds().isEmpty() || model.selectedRowProperty().get() < 0
                ? -1
                : layout.marks().itemOf(model.selectedRowProperty().get());
        Crowd holder = selected < 0 ? null : layout.crowdOf(selected);
        double bottom = top + stack.baseline(lane);
        double room = layout.points().height() * LaneLayout.MARK + LaneStack.PADDING / 2;
        for (Crowd crowd : layout.crowds()) {
            double x = across(crowd.x());
            if (x > frame.timeLeft() - LaneLayout.CROWD && x < frame.timeRight() + LaneLayout.CROWD) {
                if (crowd.count() == 1) {
                    single(layout.marks(), crowd.firstItem(), x, bottom - LaneLayout.MARK / 2, hovered);
                    continue;
                }
                boolean under = hovered instanceof Hit.Gathered gathered && gathered.crowd() == crowd;
                crowds.paint(crowd, x, bottom, room, most, crowd == holder || under);
            }
        }
    }

    private void tray(LaneMarks lane, double top, double height, Hit hovered) {
        int undated = lane.undated();
        if (undated == 0) {
            return;
        }
        if (Tray.isCrowded(lane, height)) {
            Crowd crowd = new Crowd(0);
            boolean selected = false;
            for (int item = lane.dated(); item < lane.size(); item++) {
                crowd.add(lane, item);
                selected |= lane.rows()[item] == model.selectedRowProperty().get();
            }
            double bottom = top + height - LaneStack.PADDING;
            crowds.paint(crowd, frame.timeRight() + Tray.WIDTH / 2, bottom, height - 10, crowd.count(), selected);
            return;
        }
        for (int n = 0; n < undated; n++) {
            single(lane, lane.dated() + n, frame.timeRight() + Tray.x(n), top + Tray.y(n, undated, height), hovered);
        }
    }
}
