package org.claimline.exchange.export;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that tells what a workbook holds: which statements, when and by what it was made, and what each column means. */
final class AboutSheet {
    private static final int FIRST_WIDTH = 20;
    private static final int MEANING_WIDTH = 90;

    private final Worksheet sheet;
    private int row;

    private AboutSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Workbook book, ExportAbout about) throws IOException {
        new AboutSheet(book.newWorksheet("About")).write(about);
    }

    private void write(ExportAbout about) throws IOException {
        sheet.width(0, FIRST_WIDTH);
        sheet.width(1, FIRST_WIDTH);
        sheet.width(2, MEANING_WIDTH);
        line(List.of("Filter", about.filter()), false);
        line(List.of("Statements", Long.toString(about.statements())), false);
        line(List.of("Made", about.made().toString() + " (UTC)"), false);
        line(List.of("By", ExportAbout.program() + ", export contract " + ExportContract.VERSION), false);
        row++;
        line(List.of("Sheet", "Column", "Meaning"), true);
        meanings(ExportTable.STATEMENTS);
        meanings(ExportTable.NOTES);
        sheet.finish();
    }

    private void meanings(ExportTable<?> table) throws IOException {
        for (ExportField<?> field : table.columns()) {
            line(List.of(table.name(), field.name(), meaning(field)), false);
        }
    }

    private static String meaning(ExportField<?> field) {
        Object labels = field.type().constraints().get("enum");
        return labels == null
                ? field.meaning()
                : field.meaning() + ": "
                        + String.join(", ", (Iterable<String>) () ->
                                ((List<?>) labels).stream().map(String::valueOf).iterator());
    }

    private void line(List<String> cells, boolean bold) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            int here = column;
            sheet.inlineString(
                    row, column, CellText.of(cells.get(column), () -> "about, row " + (row + 1) + "." + here));
            if (bold || column == 0 && cells.size() == 2) {
                sheet.style(row, column).bold().set();
            }
        }
        row++;
    }
}
