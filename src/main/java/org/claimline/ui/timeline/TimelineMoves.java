package org.claimline.ui.timeline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.claimline.timeline.Crowd;
import org.claimline.timeline.Hit;
import org.claimline.timeline.LaneMarks;
import org.claimline.timeline.LaneWalk;
import org.claimline.timeline.TimeScale;

/** The ways through a timeline: from mark to mark, into a crowd, to the span of some statements; and what folds and pins lanes. */
public final class TimelineMoves {
    private final TimelineModel model;

    TimelineMoves(TimelineModel model) {
        this.model = model;
    }

    /** Selects the next mark of the lane, or the one before. */
    public void selectAlong(int step) {
        model.selectedRowProperty()
                .set(new LaneWalk(model.lanesProperty().get())
                        .along(model.selectedRowProperty().get(), step));
    }

    /** Selects the mark nearest in time in the next lane, or the one before. */
    public void selectAcross(int step) {
        model.selectedRowProperty()
                .set(new LaneWalk(model.lanesProperty().get())
                        .across(model.selectedRowProperty().get(), step));
    }

    /** Pins the lane of the selected mark, or lets it go. */
    public void pinSelected() {
        selectedKey()
                .ifPresent(key ->
                        model.arrangementProperty().set(model.arrangement().withPinToggled(key)));
    }

    /** Folds the lane of the selected mark, or opens it. */
    public void foldSelected() {
        selectedKey()
                .ifPresent(key ->
                        model.arrangementProperty().set(model.arrangement().withFoldToggled(key)));
    }

    private Optional<String> selectedKey() {
        return model.selectedLane() < 0
                ? Optional.empty()
                : Optional.of(
                        model.lanesProperty().get().get(model.selectedLane()).key());
    }

    /** Folds every lane, or opens them all where all are folded. */
    public void foldAll() {
        Set<String> all = new HashSet<>();
        model.lanesProperty().get().forEach(lane -> all.add(model.arrangement().lane(lane.key())));
        model.arrangementProperty()
                .set(model.arrangement()
                        .withCollapsed(model.arrangement().collapsed().containsAll(all) ? Set.of() : all));
    }

    /** Zooms until the gathered marks stand apart; where no zoom can part them, selects the first. */
    public void open(Hit.Gathered gathered) {
        Crowd crowd = gathered.crowd();
        boolean closest = model.view().scale().pixelsPerDay() >= TimeScale.CLOSEST;
        if (gathered.undated() || closest) {
            model.selectedRowProperty().set(gathered.firstRow());
            return;
        }
        double days = crowd.lastDay() - crowd.firstDay() + 1.0;
        double margin = Math.max(days * 0.15, days < 2 ? 1 : 0.5);
        double wanted = model.view().widthProperty().get() / (days + 2 * margin);
        if (wanted < model.view().scale().pixelsPerDay() * 1.2) {
            double half =
                    model.view().widthProperty().get() / model.view().scale().pixelsPerDay() / 4;
            double middle = (crowd.firstDay() + crowd.lastDay() + 1) / 2.0;
            model.view().show(middle - half, middle + half);
        } else {
            model.view().show(crowd.firstDay() - margin, crowd.lastDay() + 1 + margin);
        }
    }

    /** Shows the span of these rows and little around it; does nothing where none of them has a date. */
    public void fitRows(int... wanted) {
        int[] sorted = Arrays.stream(wanted).sorted().toArray();
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (LaneMarks lane : model.lanesProperty().get()) {
            for (int item = 0; item < lane.dated(); item++) {
                if (Arrays.binarySearch(sorted, lane.rows()[item]) >= 0) {
                    first = Math.min(first, lane.startOf(item));
                    last = Math.max(last, lane.endOf(item));
                }
            }
        }
        if (first <= last) {
            double margin = Math.max(0.5, (last - first) * 0.1);
            model.view().show(first - margin, last + margin);
        }
    }
}
