package org.claimline.cli;

import org.claimline.exchange.export.ExportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a format of files from the command line. */
final class FileFormat implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String word) {
        if (word.equalsIgnoreCase("table")) {
            throw new TypeConversionException("a table is for the terminal: use one of " + ExportFormat.labels());
        }
        return ExportFormat.ofLabel(word)
                .orElseThrow(() -> new TypeConversionException("\"" + word + "\" is none of " + ExportFormat.labels()));
    }
}
