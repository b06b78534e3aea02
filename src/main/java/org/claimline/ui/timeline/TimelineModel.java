package org.claimline.ui.timeline;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.claimline.timeline.Arrangement;
import org.claimline.timeline.Density;
import org.claimline.timeline.Frame;
import org.claimline.timeline.Hit;
import org.claimline.timeline.LaneMarks;
import org.claimline.timeline.LaneStack;
import org.claimline.timeline.LaneWalk;
import org.claimline.timeline.Lanes;
import org.claimline.timeline.TimeExtent;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.TimelineScene;
import org.claimline.timeline.TimelineScene.HeadWords;
import org.claimline.workspace.KnownEvent;
import org.claimline.workspace.index.StatementIndex;

/** What the timeline shows: lanes of marks, the part in view, the selected mark. */
public final class TimelineModel {
    private final Lanes.LaneTitles titles;
    private final List<KnownEvent> events;
    private final long today;
    private final Viewport view = new Viewport();
    private final TimelineMoves moves = new TimelineMoves(this);
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(Arrangement.USUAL);
    private final ReadOnlyObjectWrapper<List<LaneMarks>> lanes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper undated = new ReadOnlyIntegerWrapper();
    private final IntegerProperty selectedRow = new SimpleIntegerProperty(-1);
    private StatementIndex index;
    private int[] rows = {};
    private LaneStack stack;
    private TimeScale stackFitting;
    private double stackHeight;
    private int selectedLane = -1;

    /**
     * @param index  of which nothing is shown yet
     * @param titles what people call a lane
     * @param events by day
     * @param today  epoch day at which the line stands
     */
    public TimelineModel(StatementIndex index, Lanes.LaneTitles titles, List<KnownEvent> events, long today) {
        this.index = index;
        this.titles = titles;
        this.events = List.copyOf(events);
        this.today = today;
        arrangement.addListener((property, old, now) -> rearrange(old, now));
        selectedRow.addListener((property, old, now) -> {
            selectedLane = new LaneWalk(lanes.get()).laneOf(now.intValue());
            reveal(now.intValue());
        });
        view.setExtent(TimeExtent.around(today));
    }

    /** What a person does with it by mouse and keys. */
    public TimelineMoves moves() {
        return moves;
    }

    public Viewport view() {
        return view;
    }

    public long today() {
        return today;
    }

    /** How lanes are made and ordered. */
    public ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    public Arrangement arrangement() {
        return arrangement.get();
    }

    public ReadOnlyObjectProperty<List<LaneMarks>> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }

    /** How many marks have no date. */
    public ReadOnlyIntegerProperty undatedProperty() {
        return undated.getReadOnlyProperty();
    }

    /** Row of the index; -1 for none. */
    public IntegerProperty selectedRowProperty() {
        return selectedRow;
    }

    public StatementIndex index() {
        return index;
    }

    /** The lane of the selected mark; -1 for none. */
    public int selectedLane() {
        return selectedLane;
    }

    /** The row whose mark tells the selected one: mostly itself; -1 for none. */
    private int selectedMark() {
        if (selectedLane < 0) {
            return -1;
        }
        LaneMarks lane = lanes.get().get(selectedLane);
        return lane.rows()[lane.itemOf(selectedRow.get())];
    }

    /** Shows these rows; a row that is selected may stand elsewhere in a new index, so say which it is. */
    public void show(StatementIndex fresh, int[] freshRows, int selected) {
        index = fresh;
        rows = freshRows;
        deal();
        selectedRow.set(selected);
        selectedLane = new LaneWalk(lanes.get()).laneOf(selected);
    }

    /** To fold a lane needs no new dealing. */
    private void rearrange(Arrangement old, Arrangement now) {
        if (old.withCollapsed(now.collapsed()).equals(now)) {
            stack = null;
            scrollTo(view.scrollProperty().get());
            lanes.set(List.copyOf(lanes.get()));
        } else {
            deal();
        }
    }

    private void deal() {
        List<LaneMarks> dealt = Lanes.deal(index, rows, arrangement.get(), titles);
        stack = null;
        undated.set(dealt.stream().mapToInt(LaneMarks::undated).sum());
        view.setExtent(TimeExtent.of(dealt, today));
        lanes.set(dealt);
        selectedLane = new LaneWalk(dealt).laneOf(selectedRow.get());
        scrollTo(view.scrollProperty().get());
    }

    /** @param timeWidth room for time, gutter and tray taken off */
    public void resize(double timeWidth, double height) {
        view.resize(timeWidth, height);
        scrollTo(view.scrollProperty().get());
    }

    /** Where everything stands at the present zoom. */
    public LaneStack stack() {
        double height = view.heightProperty().get();
        TimeScale fitting = view.fitting();
        if (stack == null || height != stackHeight || !fitting.equals(stackFitting)) {
            stack = LaneStack.of(lanes.get(), arrangement.get(), fitting, height);
            stackHeight = height;
            stackFitting = fitting;
        }
        return stack.at(view.scale(), view.widthProperty().get());
    }

    /** All that the timeline is drawn from. */
    public TimelineScene scene(Frame frame, Hit hovered, HeadWords words) {
        return new TimelineScene(
                stack(),
                arrangement.get(),
                view.scale(),
                view.scrollProperty().get(),
                frame,
                undated.get(),
                events,
                today,
                selectedMark(),
                selectedLane,
                hovered,
                words);
    }

    public void scrollTo(double y) {
        double most = Math.max(0, stack().totalHeight() - view.heightProperty().get());
        view.scrollProperty().set(Math.max(0, Math.min(most, y)));
    }

    /** Brings a statement into view, across and down. */
    public void reveal(int row) {
        int lane = new LaneWalk(lanes.get()).laneOf(row);
        if (lane < 0) {
            return;
        }
        LaneMarks marks = lanes.get().get(lane);
        int item = marks.itemOf(row);
        if (item < marks.dated()) {
            view.reveal(marks.middle(item));
        }
        double top = stack().top(lane);
        double bottom = top + stack().height(lane);
        double scrolled = view.scrollProperty().get();
        if (lane < stack().pinned()) {
            return;
        }
        if (top < scrolled + stack().pinnedHeight()) {
            scrollTo(top - stack().pinnedHeight());
        } else if (bottom > scrolled + view.heightProperty().get()) {
            scrollTo(bottom - view.heightProperty().get());
        }
    }

    /** When the selected statement was made; empty where none is selected or it has no date. */
    public OptionalDouble selectedDay() {
        if (selectedLane < 0) {
            return OptionalDouble.empty();
        }
        LaneMarks marks = lanes.get().get(selectedLane);
        int item = marks.itemOf(selectedRow.get());
        return item >= 0 && item < marks.dated() ? OptionalDouble.of(marks.middle(item)) : OptionalDouble.empty();
    }

    /** Stacked counts of all that is shown, over its whole extent. */
    public Density density(int bins) {
        TimeExtent wide = view.extent().withMargin();
        return Density.of(lanes.get(), wide.first(), wide.last(), bins);
    }
}
