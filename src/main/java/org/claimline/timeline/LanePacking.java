package org.claimline.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimline.timeline.LaneLayout.Row;

/**
 * Stacks the marks of a lane so that none covers another: each takes the lowest sub-row that is free (first fit of
 * interval graph colouring, by left edge). Where the sub-rows run out, the marks of that cell of time become a crowd, and a
 * cell that can only become one is never looked into.
 */
final class LanePacking {
    /** An interval narrower than this is drawn as a point. */
    static final double BAR = 18;

    private static final double GAP = 3;

    private final LaneMarks marks;
    private final LaneTiers tiers;
    private final double pixelsPerDay;
    private final LaneRoom room;
    private final double from;
    private final double to;
    private final Cells cells;

    private LanePacking(LaneMarks marks, double pixelsPerDay, LaneRoom room, double from, double to) {
        this.marks = marks;
        this.tiers = marks.tiers();
        this.pixelsPerDay = pixelsPerDay;
        this.room = room;
        this.cells = new Cells(pixelsPerDay);
        this.from = cells.start(cells.of(from) - 1);
        this.to = cells.start(cells.of(to) + 2);
    }

    /** Lays out what stands between two days. */
    static LaneLayout pack(LaneMarks marks, double pixelsPerDay, LaneRoom room, double from, double to) {
        return new LanePacking(marks, pixelsPerDay, room, from, to).pack();
    }

    private LaneLayout pack() {
        Candidates bars = new Candidates();
        Candidates points = new Candidates();
        for (int tier = 0; tier < LaneTiers.COUNT; tier++) {
            if (!tiers.isEmpty(tier)) {
                collect(tier, isPoint(tier) ? points : bars, isPoint(tier));
            }
        }
        Row laid = bars.row();
        int[] barRows = stack(laid, room.barRows(), GAP, false);
        Row stood = points.row();
        int[] pointRows = cells.areDays() ? spreadDays(stood) : stack(stood, room.rows(), 0, true);
        return new LaneLayout(marks, alone(stood, pointRows, true), alone(laid, barRows, false), crowds());
    }

    private boolean isPoint(int tier) {
        boolean open = tier >= LaneTiers.OPEN_START;
        return tier == 0 || room.collapsed() || !open && LaneTiers.leastDays(tier) * pixelsPerDay < room.leastBar();
    }

    /** Takes the marks of cells that may have room for them, and crowds the others. */
    private void collect(int tier, Candidates found, boolean points) {
        double around = points ? 0 : tier >= LaneTiers.OPEN_START ? reach() / pixelsPerDay : LaneTiers.leastDays(tier);
        int place = tiers.from(tier, from - around);
        int end = tiers.from(tier, to + around);
        int most = points ? mostPoints() : 2 * room.barRows();
        while (place < end) {
            long cell = cells.of(tiers.middle(place));
            if (place + most < end && cells.of(tiers.middle(place + most)) == cell) {
                if (points) {
                    cells.crowd(cell);
                } else {
                    cells.crowdWithBars(cell);
                }
                place = Math.max(place + 1, tiers.from(place, end, cells.start(cell + 1)));
            } else {
                found.add(tiers.item(place++), points);
            }
        }
    }

    /** More points than these cannot stand in a cell, however they are spread. */
    private int mostPoints() {
        return cells.areDays() ? columns() * room.rows() : 3 * room.rows();
    }

    private int columns() {
        return (int) Math.max(1, (pixelsPerDay - 6) / LaneLayout.MARK);
    }

    private double left(int item, boolean point) {
        if (point) {
            return marks.middle(item) * pixelsPerDay - LaneLayout.MARK / 2;
        }
        return marks.isOpenStart(item)
                ? (marks.last()[item] + 1.0) * pixelsPerDay - reach()
                : marks.first()[item] * pixelsPerDay;
    }

    private double right(int item, boolean point) {
        if (point) {
            return marks.middle(item) * pixelsPerDay + LaneLayout.MARK / 2;
        }
        return marks.isOpenEnd(item)
                ? marks.first()[item] * pixelsPerDay + reach()
                : (marks.last()[item] + 1.0) * pixelsPerDay;
    }

    private double reach() {
        return Math.max(LaneLayout.OPEN_REACH, pixelsPerDay);
    }

    /** Sub-rows by place; -1 for what goes into a crowd. */
    private int[] stack(Row row, int rows, double gap, boolean points) {
        int[] subRows = new int[row.size()];
        double[] free = new double[rows];
        Arrays.fill(free, Double.NEGATIVE_INFINITY);
        int before = -1;
        for (int place = 0; place < row.size(); place++) {
            double middle = marks.middle(row.items()[place]);
            subRows[place] = -1;
            if (points && cells.takes(middle)) {
                continue;
            }
            int subRow = 0;
            while (subRow < rows && free[subRow] > row.start()[place] + 1e-6) {
                subRow++;
            }
            if (subRow < rows) {
                free[subRow] = row.end()[place] + gap;
                subRows[place] = subRow;
                before = place;
            } else if (points) {
                crowdAround(middle, before < 0 ? middle : marks.middle(row.items()[before]));
            } else {
                cells.crowdWithBars(cells.of(middle));
            }
        }
        return subRows;
    }

    /** The point before is in the way, so its cell is crowded; and the point's own, if that did not take it in. */
    private void crowdAround(double middle, double before) {
        cells.crowd(cells.of(before));
        if (!cells.takes(middle)) {
            cells.crowd(cells.of(middle));
        }
    }

    /** Where a day is wider than a mark, its points stand in columns side by side. */
    private int[] spreadDays(Row points) {
        int[] subRows = new int[points.size()];
        for (int first = 0, end; first < points.size(); first = end) {
            double start = points.start()[first];
            end = first + 1;
            while (end < points.size() && points.start()[end] == start) {
                end++;
            }
            int size = end - first;
            if (size > columns() * room.rows()) {
                cells.crowd(cells.of(marks.middle(points.items()[first])));
            }
            int columns = (size + room.rows() - 1) / room.rows();
            int rows = (size + columns - 1) / columns;
            double left = -(columns - 1) * LaneLayout.MARK / 2;
            for (int n = 0; n < size; n++) {
                double shift = left + n / rows * LaneLayout.MARK;
                points.start()[first + n] += shift;
                points.end()[first + n] += shift;
                subRows[first + n] = n % rows;
            }
        }
        return subRows;
    }

    /** What no crowd took in the end. */
    private Row alone(Row row, int[] subRows, boolean points) {
        int size = 0;
        for (int place = 0; place < row.size(); place++) {
            double middle = marks.middle(row.items()[place]);
            boolean taken = points ? cells.takes(middle) : cells.takesBars(cells.of(middle));
            if (!taken) {
                row.items()[size] = row.items()[place];
                row.start()[size] = row.start()[place];
                row.end()[size] = row.end()[place];
                row.subRow()[size++] = subRows[place];
            }
        }
        return new Row(row.items(), row.start(), row.end(), row.subRow(), size);
    }

    private List<Crowd> crowds() {
        List<Crowd> crowds = new ArrayList<>();
        cells.each((cell, bars) -> {
            Crowd crowd = new Crowd(cells.middle(cell));
            for (int tier = 0; tier < LaneTiers.COUNT; tier++) {
                if (isPoint(tier)) {
                    tiers.gather(tiers.from(tier, cells.from(cell)), tiers.from(tier, cells.to(cell)), crowd);
                } else if (bars) {
                    tiers.gather(tiers.from(tier, cells.start(cell)), tiers.from(tier, cells.start(cell + 1)), crowd);
                }
            }
            if (crowd.count() > 0) {
                crowds.add(crowd);
            }
        });
        return crowds;
    }

    /** Marks that may stand alone, put in order by their left edge. */
    private final class Candidates {
        private long[] keys = new long[64];
        private boolean[] kinds = new boolean[1];
        private int size;

        void add(int item, boolean point) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
            }
            kinds[0] = point;
            // a quarter of a pixel is fine enough to order by, and leaves room for the item
            keys[size++] = ((long) Math.floor(left(item, point) * 4) << 28) + item;
        }

        Row row() {
            Arrays.sort(keys, 0, size);
            Row row = new Row(new int[size], new double[size], new double[size], new int[size], size);
            for (int place = 0; place < size; place++) {
                int item = (int) (keys[place] & 0xFFFFFFFL);
                row.items()[place] = item;
                row.start()[place] = left(item, kinds[0]);
                row.end()[place] = right(item, kinds[0]);
            }
            return row;
        }
    }
}
