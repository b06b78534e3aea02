package org.claimline.exchange;

/**
 * What can be chosen about CSV.
 *
 * @param byteOrderMark whether a byte order mark opens the file, by which spreadsheets know UTF-8
 * @param formulaGuard  whether a cell that a spreadsheet would run as a formula is led by an apostrophe
 */
public record ExportOptions(boolean byteOrderMark, boolean formulaGuard) {
    public static final ExportOptions FOR_FILES = new ExportOptions(true, true);
    public static final ExportOptions FOR_STREAMS = new ExportOptions(false, true);
}
