package org.claimline.ui.timeline;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.claimline.workspace.StatementIndex;

/** What the timeline shows: lanes of marks, the part in view, the selected mark. */
public final class TimelineModel {
    private final UnaryOperator<String> countryName;
    private final long today;
    private final Viewport view = new Viewport();
    private final ObjectProperty<LaneChoice> choice = new SimpleObjectProperty<>(LaneChoice.COUNTRY);
    private final ReadOnlyObjectWrapper<List<LaneMarks>> lanes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper undated = new ReadOnlyIntegerWrapper();
    private final IntegerProperty selectedRow = new SimpleIntegerProperty(-1);
    private StatementIndex index;
    private int[] rows = {};
    private LaneStack stack = LaneStack.of(List.of(), 1, 1);
    private double stackPixelsPerDay = Double.NaN;
    private double stackHeight;

    /**
     * @param index       of which nothing is shown yet
     * @param countryName English name of a country code, and of the empty one
     * @param today       epoch day at which the line stands
     */
    public TimelineModel(StatementIndex index, UnaryOperator<String> countryName, long today) {
        this.index = index;
        this.countryName = countryName;
        this.today = today;
        choice.addListener((property, old, now) -> deal());
        selectedRow.addListener((property, old, now) -> reveal(now.intValue()));
        view.setExtent(TimeExtent.around(today));
    }

    public Viewport view() {
        return view;
    }

    public long today() {
        return today;
    }

    public ObjectProperty<LaneChoice> choiceProperty() {
        return choice;
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

    /** Shows these rows; a row that is selected may stand elsewhere in a new index, so say which it is. */
    public void show(StatementIndex fresh, int[] freshRows, int selected) {
        index = fresh;
        rows = freshRows;
        deal();
        selectedRow.set(selected);
    }

    private void deal() {
        List<LaneMarks> dealt = new Lanes(index, rows, countryName).by(choice.get());
        stackPixelsPerDay = Double.NaN;
        undated.set(dealt.stream().mapToInt(LaneMarks::undated).sum());
        view.setExtent(TimeExtent.of(dealt, today));
        lanes.set(dealt);
        scrollTo(view.scrollProperty().get());
    }

    /** @param timeWidth room for time, gutter and tray taken off */
    public void resize(double timeWidth, double height) {
        view.resize(timeWidth, height);
        scrollTo(view.scrollProperty().get());
    }

    /** Where everything stands at the present zoom. */
    public LaneStack stack() {
        double pixelsPerDay = view.scale().pixelsPerDay();
        double height = view.heightProperty().get();
        if (pixelsPerDay != stackPixelsPerDay || height != stackHeight) {
            stack = LaneStack.of(lanes.get(), pixelsPerDay, height);
            stackPixelsPerDay = pixelsPerDay;
            stackHeight = height;
        }
        return stack;
    }

    public void scrollTo(double y) {
        double most = Math.max(0, stack().totalHeight() - view.heightProperty().get());
        view.scrollProperty().set(Math.max(0, Math.min(most, y)));
    }

    /** @param x from the left edge of time, @param y from the top of the view of lanes; trayLeft as {@link HitTest} */
    Hit hit(double x, double y, double trayLeft) {
        if (y < 0 || y > view.heightProperty().get()) {
            return Hit.NOTHING;
        }
        return new HitTest(stack(), view.scale(), trayLeft)
                .at(x, y + view.scrollProperty().get());
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
        if (top < view.scrollProperty().get()) {
            scrollTo(top);
        } else if (bottom > view.scrollProperty().get() + view.heightProperty().get()) {
            scrollTo(bottom - view.heightProperty().get());
        }
    }

    /** When the selected statement was made; empty where none is selected or it has no date. */
    public OptionalDouble selectedDay() {
        int lane = new LaneWalk(lanes.get()).laneOf(selectedRow.get());
        if (lane < 0) {
            return OptionalDouble.empty();
        }
        LaneMarks marks = lanes.get().get(lane);
        int item = marks.itemOf(selectedRow.get());
        return item < marks.dated() ? OptionalDouble.of(marks.middle(item)) : OptionalDouble.empty();
    }

    /** Selects the next mark of the lane, or the one before. */
    public void selectAlong(int step) {
        selectedRow.set(new LaneWalk(lanes.get()).along(selectedRow.get(), step));
    }

    /** Selects the mark nearest in time in the next lane, or the one before. */
    public void selectAcross(int step) {
        selectedRow.set(new LaneWalk(lanes.get()).across(selectedRow.get(), step));
    }

    /** Zooms until the gathered marks stand apart; where no zoom can part them, selects the first. */
    public void open(Hit.Gathered gathered) {
        Crowd crowd = gathered.crowd();
        boolean closest = view.scale().pixelsPerDay() >= TimeScale.CLOSEST;
        if (gathered.undated() || closest) {
            selectedRow.set(gathered.firstRow());
            return;
        }
        double days = crowd.lastDay() - crowd.firstDay() + 1.0;
        double margin = Math.max(days * 0.15, days < 2 ? 1 : 0.5);
        double before = view.scale().pixelsPerDay();
        view.show(crowd.firstDay() - margin, crowd.lastDay() + 1 + margin);
        if (view.scale().pixelsPerDay() < before * 1.2) {
            view.zoom(view.widthProperty().get() / 2, 2);
        }
    }

    /** Stacked counts of all that is shown, over its whole extent. */
    public Density density(int bins) {
        TimeExtent wide = view.extent().withMargin();
        return Density.of(lanes.get(), wide.first(), wide.last(), bins);
    }
}
