package org.claimline.ui.table;

import javafx.collections.ObservableListBase;

/** Rows of the index as a list for the table: one array, no object per row. */
final class RowList extends ObservableListBase<Integer> {
    private int[] rows = {};

    /** Shows other rows; the array is not copied. */
    boolean holds(int[] other) {
        return java.util.Arrays.equals(rows, other);
    }

    void show(int[] fresh) {
        beginChange();
        int removed = rows.length;
        java.util.List<Integer> before = removed == 0 ? java.util.List.of() : new RowView(rows);
        rows = fresh;
        nextReplace(0, fresh.length, before);
        endChange();
    }

    @Override
    public Integer get(int place) {
        return rows[place];
    }

    @Override
    public int size() {
        return rows.length;
    }

    int placeOf(int row) {
        for (int place = 0; place < rows.length; place++) {
            if (rows[place] == row) {
                return place;
            }
        }
        return -1;
    }

    private static final class RowView extends java.util.AbstractList<Integer> {
        private final int[] rows;

        RowView(int[] rows) {
            this.rows = rows;
        }

        @Override
        public Integer get(int place) {
            return rows[place];
        }

        @Override
        public int size() {
            return rows.length;
        }
    }
}
