package org.claimline.cli;

import picocli.CommandLine.Option;

/** How results are printed. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = OutputFormat.Converter.class,
            description = "table, csv, jsonl or json; table without it")
    private OutputFormat format;

    OutputFormat chosen() {
        return format;
    }
}
