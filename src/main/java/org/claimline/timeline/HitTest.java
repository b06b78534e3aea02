package org.claimline.timeline;

import java.util.List;
import org.claimline.timeline.LaneLayout.Row;
import org.claimline.timeline.PositionTrack.Word;

/** Finds what lies under a point of the drawing. */
public final class HitTest {
    private static final double REACH = LaneLayout.MARK / 2;
    private static final double BAR_REACH = 6;
    private static final double CHANGE_REACH = 7;

    private final TimelineScene scene;
    private final LaneStack stack;
    private final TimeScale scale;
    private final Frame frame;

    public HitTest(TimelineScene scene) {
        this.scene = scene;
        this.stack = scene.stack();
        this.scale = scene.scale();
        this.frame = scene.frame();
    }

    /** In pixels from the left upper corner. */
    public Hit at(double x, double y) {
        if (y < frame.lanesTop()) {
            return onAxis(x, y);
        }
        int lane = stack.laneInView(y - frame.lanesTop(), scene.scroll());
        if (lane < 0 || y > frame.bottom()) {
            return Hit.NOTHING;
        }
        double inLane = y - frame.lanesTop() - stack.topInView(lane, scene.scroll());
        if (x < frame.timeLeft()) {
            LaneMarks marks = stack.marks(lane);
            return new Hit.LaneName(marks.key(), marks.title(), marks.size(), x < GroundPainter.NAME);
        }
        double inTime = x - frame.timeLeft();
        if (inTime >= frame.trayLeft()) {
            return inTray(lane, inTime - frame.trayLeft(), inLane);
        }
        return inTime > frame.timeWidth() ? Hit.NOTHING : onTime(lane, inTime, inLane);
    }

    private Hit onAxis(double x, double y) {
        if (y < AxisPainter.EVENTS_TOP || x < frame.timeLeft() || x > frame.timeRight()) {
            return Hit.NOTHING;
        }
        return scene.events().stream()
                .filter(event -> Math.abs(frame.timeLeft() + scale.x(event.day() + 0.5) - x) <= REACH)
                .findFirst()
                .<Hit>map(Hit.Event::new)
                .orElse(Hit.NOTHING);
    }

    private Hit inTray(int lane, double x, double y) {
        LaneMarks marks = stack.marks(lane);
        int undated = marks.undated();
        if (undated > 0 && Tray.isCrowded(marks, stack.height(lane))) {
            return new Hit.Gathered(marks.undatedCrowd(), marks.rows()[marks.dated()], true);
        }
        for (int n = 0; n < undated; n++) {
            if (near(x, Tray.x(n)) && near(y, Tray.y(n, undated, stack.height(lane)))) {
                return mark(marks, marks.dated() + n);
            }
        }
        return Hit.NOTHING;
    }

    private Hit onTime(int lane, double x, double y) {
        LaneLayout layout = stack.lane(lane);
        double world = x + scale.firstDay() * scale.pixelsPerDay();
        for (Crowd crowd : layout.crowds()) {
            if (Math.abs(world - crowd.x()) <= LaneLayout.CROWD / 2 && y <= stack.baseline(lane)) {
                int row = layout.marks().rows()[crowd.firstItem()];
                return crowd.count() == 1
                        ? mark(layout.marks(), crowd.firstItem())
                        : new Hit.Gathered(crowd, row, false);
            }
        }
        int item = pointAt(layout.points(), lane, world, y);
        if (item < 0) {
            item = barAt(layout.bars(), lane, world, y);
        }
        return item < 0 ? onTrack(lane, x, y) : mark(layout.marks(), item);
    }

    private static Hit mark(LaneMarks marks, int item) {
        return new Hit.Mark(marks.rows()[item], marks.sources(item));
    }

    private int pointAt(Row points, int lane, double world, double y) {
        for (int place = 0; place < points.size(); place++) {
            if (near(world, points.middle(place)) && near(y, stack.pointY(lane, points.subRow()[place]))) {
                return points.items()[place];
            }
        }
        return -1;
    }

    private int barAt(Row bars, int lane, double world, double y) {
        for (int place = 0; place < bars.size(); place++) {
            if (world >= bars.start()[place]
                    && world <= bars.end()[place]
                    && Math.abs(y - stack.barY(lane, bars.subRow()[place])) <= BAR_REACH) {
                return bars.items()[place];
            }
        }
        return -1;
    }

    private Hit onTrack(int lane, double x, double y) {
        if (!stack.room(lane).track() || y < stack.trackY(lane) - 2) {
            return Hit.NOTHING;
        }
        LaneMarks marks = stack.marks(lane);
        List<Word> words = PositionTrack.words(marks, scale.firstDay(), scale.day(frame.timeWidth()));
        for (int place = 1; place < words.size(); place++) {
            Word before = words.get(place - 1);
            Word now = words.get(place);
            if (before.slot() != now.slot() && Math.abs(scale.x(now.day()) - x) <= CHANGE_REACH) {
                return new Hit.Change(marks.rows()[before.item()], marks.rows()[now.item()]);
            }
        }
        return Hit.NOTHING;
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= REACH;
    }
}
