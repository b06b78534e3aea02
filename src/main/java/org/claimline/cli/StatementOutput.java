package org.claimline.cli;

import java.io.Closeable;
import java.io.IOException;
import org.claimline.exchange.ExportWriter;
import org.claimline.exchange.ExportedStatement;
import org.claimline.exchange.export.ExportFormat;
import org.claimline.exchange.export.ExportOptions;

/** Prints statements in the format asked for. */
interface StatementOutput extends Closeable {
    void write(ExportedStatement found) throws IOException;

    static StatementOutput of(OutputFormat format, Terminal terminal) throws IOException {
        return format.ofFiles().isPresent()
                ? new InFileFormat(format.ofFiles().get(), terminal)
                : new AsTable(terminal);
    }

    final class AsTable implements StatementOutput {
        private final StatementTable table;
        private final Terminal terminal;

        AsTable(Terminal terminal) {
            this.terminal = terminal;
            this.table = new StatementTable(terminal);
        }

        @Override
        public void write(ExportedStatement found) throws IOException {
            table.add(found.entry());
        }

        @Override
        public void close() throws IOException {
            int rows = table.finish();
            terminal.say(rows == 0 ? "No statements." : Counted.of(rows, "statement") + ".");
        }
    }

    final class InFileFormat implements StatementOutput {
        private final ExportWriter<ExportedStatement> writer;

        InFileFormat(ExportFormat format, Terminal terminal) throws IOException {
            this.writer = format.statements(terminal.out(), ExportOptions.FOR_STREAMS);
        }

        @Override
        public void write(ExportedStatement found) throws IOException {
            writer.write(found);
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
