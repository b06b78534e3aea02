package org.claimline.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.claimline.exchange.export.ExportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How results are printed. */
enum OutputFormat {
    TABLE,
    CSV,
    JSONL,
    JSON;

    /** The format of files that it is; empty for a table. */
    Optional<ExportFormat> ofFiles() {
        return this == TABLE ? Optional.empty() : Optional.of(ExportFormat.valueOf(name()));
    }

    /** Reads it from the command line. */
    static final class Converter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String word) {
            return Arrays.stream(values())
                    .filter(format -> format.name().equals(word.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("\"" + word + "\" is none of table, csv, jsonl, json"));
        }
    }
}
