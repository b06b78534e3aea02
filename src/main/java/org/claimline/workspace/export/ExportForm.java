package org.claimline.workspace.export;

import java.util.Arrays;
import java.util.List;
import org.claimline.exchange.export.ExportFormat;
import org.claimline.exchange.export.ExportGrouping;
import org.claimline.exchange.export.ExportOptions;
import org.claimline.workspace.index.Selection;

/**
 * A format that statements and notes go out in, for those who let a person choose one.
 *
 * @param label as a file ends: {@code csv}
 */
public record ExportForm(String label) {
    /** All that there are, in the order to offer them. */
    public static List<ExportForm> all() {
        return Arrays.stream(ExportFormat.values())
                .map(format -> new ExportForm(format.label()))
                .toList();
    }

    /** Whether separator, mark and guard of CSV can be chosen. */
    public boolean hasOptions() {
        return format() == ExportFormat.CSV;
    }

    /**
     * What is to go out, in this form.
     *
     * @param byteOrderMark see {@link ExportOptions}
     * @param formulaGuard  see {@link ExportOptions}
     * @param separator     of CSV
     */
    public ExportOrder order(
            Selection selection,
            ExportContent content,
            boolean byteOrderMark,
            boolean formulaGuard,
            CsvSeparator separator) {
        ExportOptions options = new ExportOptions(byteOrderMark, formulaGuard, separator.sign(), ExportGrouping.DAY);
        return new ExportOrder(selection, content, format(), options);
    }

    private ExportFormat format() {
        return Arrays.stream(ExportFormat.values())
                .filter(format -> format.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no format " + label));
    }
}
