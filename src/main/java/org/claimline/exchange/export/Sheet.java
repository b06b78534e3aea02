package org.claimline.exchange.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimline.exchange.ExportLimitException;
import org.claimline.exchange.WebLink;
import org.claimline.exchange.export.FieldValue.Share;
import org.claimline.exchange.export.FieldValue.Whole;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One table as a sheet of a workbook: headings that stay in sight, days as days, addresses as links. Rows leave memory as
 * they are written. What a spreadsheet cannot hold is refused, never cut.
 */
final class Sheet<R> {
    /** Of a sheet, its headings included. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS;

    private static final int MOST_LINKS = 65_530;
    private static final int LONGEST_LINK = 2_079;
    private static final int ROWS_AT_ONCE = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final ExportTable<R> table;
    private final List<ExportField<R>> columns;
    private final Worksheet sheet;
    private int row;
    private int links;

    Sheet(Workbook book, ExportTable<R> table) {
        this.table = table;
        this.columns = table.columns();
        this.sheet = book.newWorksheet(table.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + table.name().substring(1));
        sheet.freezePane(1, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, ColumnWidth.of(columns.get(column)));
            sheet.inlineString(0, column, columns.get(column).name());
            sheet.style(0, column).bold().fillColor("E8ECF1").set();
        }
    }

    /** @throws ExportLimitException where there are more than a sheet can hold */
    static void checkRows(long rows) throws ExportLimitException {
        if (rows >= MOST_ROWS) {
            throw new ExportLimitException(
                    rows + " rows are more than the 1,048,575 that a sheet of XLSX holds below its headings: export to"
                            + " CSV, or filter and make several files.");
        }
    }

    boolean isOf(ExportTable<?> other) {
        return table == other;
    }

    void write(R value) throws IOException {
        row++;
        checkRows(row);
        for (int column = 0; column < columns.size(); column++) {
            write(column, columns.get(column), columns.get(column).value().apply(value));
        }
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, row, columns.size() - 1);
        sheet.finish();
    }

    private void write(int column, ExportField<R> field, FieldValue value) throws ExportLimitException {
        if (value instanceof Whole number) {
            sheet.value(row, column, number.number());
        } else if (value instanceof Share) {
            sheet.value(row, column, Double.valueOf(value.cell()));
        } else if (!value.cell().isEmpty()) {
            words(column, field, value.cell());
        }
    }

    private void words(int column, ExportField<R> field, String words) throws ExportLimitException {
        if (field.name().equals("url") && WebLink.isOne(words) && links < MOST_LINKS) {
            link(column, words);
        } else if (isDay(field, words)) {
            sheet.value(row, column, LocalDate.parse(words));
            sheet.style(row, column)
                    .format("yyyy-mm-dd")
                    .horizontalAlignment("left")
                    .set();
        } else {
            sheet.inlineString(row, column, CellText.of(words, () -> field.name() + " in row " + (row + 1)));
            if (ColumnWidth.wraps(field)) {
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    /** A day that the calendar of spreadsheets has; it begins in 1900 and has a day too many there. */
    private static boolean isDay(ExportField<?> field, String words) {
        boolean dayOrText = field.type() == FieldType.DAY || field.name().equals("published");
        return dayOrText
                && DAY.matcher(words).matches()
                && !LocalDate.parse(words).isBefore(FIRST_DAY);
    }

    private void link(int column, String address) throws ExportLimitException {
        String encoded = WebLink.encoded(address);
        if (encoded.length() > LONGEST_LINK) {
            sheet.inlineString(row, column, CellText.of(address, () -> "url in row " + (row + 1)));
            return;
        }
        links++;
        sheet.hyperlink(row, column, new HyperLink(encoded, address));
        sheet.style(row, column).fontColor("0B5CAD").underlined().set();
    }
}
