package org.claimline.cli;

import org.claimline.exchange.export.ExportGrouping;
import org.claimline.exchange.export.ExportOptions;
import org.claimline.workspace.export.CsvSeparator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a file is written, where its format leaves a choice. */
final class CsvOptions {
    @Option(names = "--no-bom", description = "CSV without the byte order mark by which spreadsheets know UTF-8")
    private boolean noByteOrderMark;

    @Option(
            names = "--no-formula-guard",
            description = "CSV without the apostrophe before = + - @ that keeps a spreadsheet from running a cell")
    private boolean noFormulaGuard;

    @Option(
            names = "--separator",
            paramLabel = "SIGN",
            converter = Separator.class,
            description = "CSV: what stands between cells: ',' unless given, ';', '|' or tab")
    private char separator = ',';

    @Option(names = "--group", paramLabel = "BY", description = "Markdown: by day or speaker; day unless given")
    private ExportGrouping grouping = ExportGrouping.DAY;

    /** Streams have no byte order mark: it would stick to the first field's name in a pipe. */
    ExportOptions chosen(boolean toStream) {
        return new ExportOptions(!noByteOrderMark && !toStream, !noFormulaGuard, separator, grouping);
    }

    /** Reads the separator from the command line. */
    static final class Separator implements ITypeConverter<Character> {
        @Override
        public Character convert(String word) {
            return CsvSeparator.of(word.equals("\\t") ? "tab" : word)
                    .map(CsvSeparator::sign)
                    .orElseThrow(
                            () -> new TypeConversionException("\"" + word + "\" is none of ',', ';', '|' and tab"));
        }
    }
}
