package org.claimline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as wide as the terminal. Columns are as wide as the first rows ask for, up to a limit each; the last column takes
 * what is left. Later rows are printed as they come.
 */
final class TerminalTable {
    private static final int ROWS_MEASURED = 200;
    private static final String GAP = "  ";

    private final OutputStream out;
    private final int width;
    private final List<Column> columns;
    private final List<List<String>> waiting = new ArrayList<>();
    private int[] widths;
    private int rows;

    /**
     * @param heading in the first line
     * @param most    columns of the terminal that it may take; the last column's is not asked
     */
    record Column(String heading, int most) {}

    TerminalTable(OutputStream out, int width, List<Column> columns) {
        this.out = out;
        this.width = width;
        this.columns = columns;
    }

    void add(List<String> cells) throws IOException {
        rows++;
        if (widths != null) {
            print(cells);
            return;
        }
        waiting.add(cells);
        if (waiting.size() == ROWS_MEASURED) {
            measureAndPrint();
        }
    }

    /** Prints what waits; a table without rows prints nothing at all. */
    int finish() throws IOException {
        if (widths == null && rows > 0) {
            measureAndPrint();
        }
        out.flush();
        return rows;
    }

    private void measureAndPrint() throws IOException {
        widths = new int[columns.size()];
        int left = width;
        for (int i = 0; i < widths.length - 1; i++) {
            int column = i;
            int asked = waiting.stream()
                    .mapToInt(cells -> DisplayWidth.of(DisplayWidth.oneLine(cells.get(column))))
                    .max()
                    .orElse(0);
            int heading = DisplayWidth.of(columns.get(i).heading());
            widths[i] = Math.max(heading, Math.min(asked, columns.get(i).most()));
            left -= widths[i] + GAP.length();
        }
        widths[widths.length - 1] =
                Math.max(left, DisplayWidth.of(columns.get(widths.length - 1).heading()));
        print(columns.stream().map(Column::heading).toList());
        for (List<String> cells : waiting) {
            print(cells);
        }
        waiting.clear();
    }

    private void print(List<String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(DisplayWidth.fit(cells.get(i), widths[i]));
        }
        out.write((line.toString().stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
