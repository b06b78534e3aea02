package org.claimline.ui.exchange;

import org.claimline.workspace.export.CsvSeparator;
import org.claimline.workspace.export.ExportContent;

/**
 * How a person wants what is shown.
 *
 * @param form          ending of the file: that of a format, or {@link #REPORT}
 * @param byteOrderMark whether CSV begins with one
 * @param formulaGuard  whether CSV carries no live formulas
 * @param separator     what stands between the cells of CSV
 */
public record ExportWish(
        ExportContent content, String form, boolean byteOrderMark, boolean formulaGuard, CsvSeparator separator) {
    public static final String REPORT = "html";
    public static final ExportWish USUAL = new ExportWish(ExportContent.STATEMENTS, "csv", true, true);

    /** With commas. */
    public ExportWish(ExportContent content, String form, boolean byteOrderMark, boolean formulaGuard) {
        this(content, form, byteOrderMark, formulaGuard, CsvSeparator.COMMA);
    }

    /** The same, of something else. */
    public ExportWish of(ExportContent wanted) {
        return new ExportWish(wanted, form, byteOrderMark, formulaGuard, separator);
    }

    /** What the file may be called: {@code claims.csv}. */
    String fileName() {
        String name = content == ExportContent.NOTES ? "notes" : form.equals(REPORT) ? "report" : "claims";
        return name + "." + form;
    }
}
