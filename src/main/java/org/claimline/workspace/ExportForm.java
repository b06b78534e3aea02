package org.claimline.workspace;

import java.util.Arrays;
import java.util.List;
import org.claimline.exchange.ExportFormat;
import org.claimline.exchange.ExportOptions;

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

    /** Whether mark and guard of CSV can be chosen. */
    public boolean hasOptions() {
        return format() == ExportFormat.CSV;
    }

    /**
     * What is to go out, in this form.
     *
     * @param byteOrderMark see {@link ExportOptions}
     * @param formulaGuard  see {@link ExportOptions}
     */
    public ExportOrder order(Selection selection, ExportContent content, boolean byteOrderMark, boolean formulaGuard) {
        return new ExportOrder(selection, content, format(), new ExportOptions(byteOrderMark, formulaGuard));
    }

    private ExportFormat format() {
        return Arrays.stream(ExportFormat.values())
                .filter(format -> format.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no format " + label));
    }
}
