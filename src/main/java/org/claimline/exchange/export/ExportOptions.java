package org.claimline.exchange.export;

/**
 * What can be chosen about CSV, and about Markdown its grouping.
 *
 * @param byteOrderMark whether a byte order mark opens the file, by which spreadsheets know UTF-8
 * @param formulaGuard  whether what a spreadsheet would run as a formula is led by an apostrophe, see {@link FormulaGuard}
 * @param separator     what stands between cells
 */
public record ExportOptions(boolean byteOrderMark, boolean formulaGuard, char separator, ExportGrouping grouping) {
    public static final ExportOptions FOR_FILES = new ExportOptions(true, true);
    public static final ExportOptions FOR_STREAMS = new ExportOptions(false, true);

    /** With the comma of RFC 4180, by day. */
    public ExportOptions(boolean byteOrderMark, boolean formulaGuard) {
        this(byteOrderMark, formulaGuard, ',', ExportGrouping.DAY);
    }
}
