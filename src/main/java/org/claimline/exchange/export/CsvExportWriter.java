package org.claimline.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimline.exchange.ExportWriter;

/** RFC 4180 in UTF-8: headings first, lines end in CRLF; the separator may be another. */
final class CsvExportWriter<R> implements ExportWriter<R> {
    private final List<ExportField<R>> fields;
    private final ExportOptions options;
    private final CsvWriter csv;

    CsvExportWriter(ExportTable<R> table, OutputStream out, ExportOptions options) throws IOException {
        this.fields = table.columns();
        this.options = options;
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (options.byteOrderMark()) {
            writer.write('\uFEFF');
        }
        this.csv = CsvWriter.builder()
                .fieldSeparator(options.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(fields.stream().map(ExportField::name).toList());
    }

    @Override
    public void write(R row) throws IOException {
        CsvWriter.CsvWriterRecord cells = csv.writeRecord();
        for (ExportField<R> field : fields) {
            String cell = field.value().apply(row).cell();
            cells.writeField(options.formulaGuard() ? FormulaGuard.guard(cell) : cell);
        }
        cells.endRecord();
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
