package org.claimline.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.ui.timeline.LaneLayout.Row;

/**
 * Stacks the marks of a lane so that none covers another: each takes the lowest sub-row that is free (first fit of
 * interval graph colouring, by left edge). Where the sub-rows run out, the marks of that cell of time become a crowd.
 */
final class LanePacking {
    /** An interval narrower than this is drawn as a point. */
    private static final double BAR = 18;

    private static final double GAP = 3;
    private static final int FEWEST_BAR_ROWS = 3;
    private static final int MOST_BAR_ROWS = 6;

    private final LaneMarks marks;
    private final double pixelsPerDay;
    private final int maxRows;
    private final double cell;
    private final Map<Long, Integer> crowdedCells = new HashMap<>();
    private final Set<Long> cellsShortOfBars = new HashSet<>();
    private final List<Crowd> crowds = new ArrayList<>();

    private LanePacking(LaneMarks marks, double pixelsPerDay, int maxRows) {
        this.marks = marks;
        this.pixelsPerDay = pixelsPerDay;
        this.maxRows = maxRows;
        this.cell = Math.max(LaneLayout.CROWD, pixelsPerDay);
    }

    /** @param maxRows how many points may stand above each other */
    static LaneLayout pack(LaneMarks marks, double pixelsPerDay, int maxRows) {
        return new LanePacking(marks, pixelsPerDay, maxRows).pack();
    }

    private LaneLayout pack() {
        Row bars = row(false);
        Row points = row(true);
        stack(bars, Math.max(FEWEST_BAR_ROWS, Math.min(MOST_BAR_ROWS, maxRows)), GAP);
        if (daysAreWide()) {
            spreadDays(points);
        } else {
            stack(points, maxRows, 0);
        }
        gather(bars);
        gather(points);
        return new LaneLayout(marks, withHeight(points, !crowds.isEmpty()), withHeight(bars, false), crowds);
    }

    private boolean daysAreWide() {
        return pixelsPerDay >= LaneLayout.CROWD;
    }

    private boolean isPoint(int item) {
        int first = marks.first()[item];
        int last = marks.last()[item];
        return !marks.isOpen(item) && (first == last || (last - first + 1L) * pixelsPerDay < BAR);
    }

    private Row row(boolean points) {
        int size = 0;
        for (int item = 0; item < marks.dated(); item++) {
            size += isPoint(item) == points ? 1 : 0;
        }
        long[] order = new long[size];
        int place = 0;
        for (int item = 0; item < marks.dated(); item++) {
            if (isPoint(item) == points) {
                // a quarter of a pixel is fine enough to order by, and leaves room for the item
                order[place++] = ((long) Math.floor(left(item) * 4) << 28) + item;
            }
        }
        Arrays.sort(order);
        Row row = new Row(new int[size], new double[size], new double[size], new int[size], 0);
        for (place = 0; place < size; place++) {
            int item = (int) (order[place] & 0xFFFFFFFL);
            row.items()[place] = item;
            row.start()[place] = left(item);
            row.end()[place] = right(item);
        }
        return row;
    }

    private double left(int item) {
        if (isPoint(item)) {
            return marks.middle(item) * pixelsPerDay - LaneLayout.MARK / 2;
        }
        return marks.isOpenStart(item)
                ? (marks.last()[item] + 1.0) * pixelsPerDay - reach()
                : marks.first()[item] * pixelsPerDay;
    }

    private double right(int item) {
        if (isPoint(item)) {
            return marks.middle(item) * pixelsPerDay + LaneLayout.MARK / 2;
        }
        return marks.isOpenEnd(item)
                ? marks.first()[item] * pixelsPerDay + reach()
                : (marks.last()[item] + 1.0) * pixelsPerDay;
    }

    private double reach() {
        return Math.max(LaneLayout.OPEN_REACH, pixelsPerDay);
    }

    /**
     * A bar that finds no room makes its cell crowded, a point the cell of the point before it, which is in its way: so a
     * crowd of points has two at least.
     */
    private void stack(Row row, int rows, double gap) {
        double[] free = new double[rows];
        Arrays.fill(free, Double.NEGATIVE_INFINITY);
        for (int place = 0; place < row.size(); place++) {
            int subRow = 0;
            while (subRow < rows && free[subRow] > row.start()[place] + 1e-6) {
                subRow++;
            }
            if (subRow < rows) {
                free[subRow] = row.end()[place] + gap;
                row.subRow()[place] = subRow;
            } else {
                row.subRow()[place] = -1;
                homeless(row, place);
            }
        }
    }

    private void homeless(Row row, int place) {
        if (isPoint(row.items()[place])) {
            crowdAt(cellOf(row.items()[place - 1]));
        } else {
            long own = cellOf(row.items()[place]);
            cellsShortOfBars.add(own);
            crowdAt(own);
        }
    }

    /** Where a day is wider than a mark, its points stand in columns side by side. */
    private void spreadDays(Row points) {
        int columns = (int) Math.max(1, (pixelsPerDay - 6) / LaneLayout.MARK);
        for (int from = 0, to; from < points.size(); from = to) {
            double start = points.start()[from];
            to = from + 1;
            while (to < points.size() && points.start()[to] == start) {
                to++;
            }
            int size = to - from;
            if (size > columns * maxRows) {
                Arrays.fill(points.subRow(), from, to, -1);
                crowdAt(cellOf(points.items()[from]));
            } else {
                spread(points, from, size);
            }
        }
    }

    private void spread(Row points, int from, int size) {
        int columns = (size + maxRows - 1) / maxRows;
        int rows = (size + columns - 1) / columns;
        double left = -(columns - 1) * LaneLayout.MARK / 2;
        for (int n = 0; n < size; n++) {
            double shift = left + n / rows * LaneLayout.MARK;
            points.start()[from + n] += shift;
            points.end()[from + n] += shift;
            points.subRow()[from + n] = n % rows;
        }
    }

    private long cellOf(int item) {
        return (long) Math.floor(marks.middle(item) * pixelsPerDay / cell);
    }

    private void crowdAt(long place) {
        crowdedCells.computeIfAbsent(place, fresh -> {
            crowds.add(new Crowd((place + 0.5) * cell));
            return crowds.size() - 1;
        });
    }

    /**
     * All points of a crowded cell go into its crowd, and so do those next door that would stand half in it; bars do where
     * some of them had no room.
     */
    private void gather(Row row) {
        if (crowds.isEmpty()) {
            return;
        }
        for (int place = 0; place < row.size(); place++) {
            boolean homeless = row.subRow()[place] < 0;
            int item = row.items()[place];
            if (!homeless && !isPoint(item) && !cellsShortOfBars.contains(cellOf(item))) {
                continue;
            }
            Integer crowd = crowdTaking(item);
            if (crowd == null && homeless) {
                crowd = crowdedCells.get(cellOf(item) - 1);
            }
            if (crowd != null) {
                crowds.get(crowd).add(marks, item);
                row.subRow()[place] = -1 - crowd;
            }
        }
    }

    private Integer crowdTaking(int item) {
        long own = cellOf(item);
        Integer crowd = crowdedCells.get(own);
        if (crowd != null || daysAreWide()) {
            return crowd;
        }
        double inside = marks.middle(item) * pixelsPerDay - own * cell;
        if (inside < LaneLayout.MARK / 2) {
            return crowdedCells.get(own - 1);
        }
        return cell - inside < LaneLayout.MARK / 2 ? crowdedCells.get(own + 1) : null;
    }

    private Row withHeight(Row row, boolean full) {
        int height = full ? maxRows : 0;
        for (int subRow : row.subRow()) {
            height = Math.max(height, subRow + 1);
        }
        return new Row(row.items(), row.start(), row.end(), row.subRow(), height);
    }
}
