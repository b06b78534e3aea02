package org.claimline.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimline.exchange.ExportWriter;
import org.claimline.exchange.ExportedStatement;
import org.claimline.model.NoteEntry;
import org.dhatim.fastexcel.Workbook;

/**
 * XLSX: a sheet of rows, one of their notes, and one that tells what all this is. Rows go out as they come; the notes, which
 * a person has written, wait in memory for their sheet.
 */
final class SpreadsheetWriter<R> implements ExportWriter<R> {
    private static final String APPLICATION_VERSION = "1.0";

    private final Workbook book;
    private final Sheet<R> rows;
    private final Function<R, List<NoteEntry>> notesOf;
    private final List<NoteEntry> notes = new ArrayList<>();
    private final ExportAbout about;

    private SpreadsheetWriter(
            OutputStream out, ExportTable<R> table, ExportAbout about, Function<R, List<NoteEntry>> notesOf)
            throws IOException {
        this.book = new Workbook(new StaysOpen(out), "Claimline", APPLICATION_VERSION);
        this.rows = new Sheet<>(book, table);
        this.about = about;
        this.notesOf = notesOf;
    }

    static ExportWriter<ExportedStatement> statements(OutputStream out, ExportAbout about) throws IOException {
        Sheet.checkRows(about.statements());
        return new SpreadsheetWriter<>(out, ExportTable.STATEMENTS, about, row -> NoteEntry.of(row.entry()));
    }

    static ExportWriter<NoteEntry> notes(OutputStream out, ExportAbout about) throws IOException {
        return new SpreadsheetWriter<>(out, ExportTable.NOTES, about, row -> List.of());
    }

    @Override
    public void write(R row) throws IOException {
        rows.write(row);
        notes.addAll(notesOf.apply(row));
    }

    @Override
    public void close() throws IOException {
        rows.finish();
        if (!rows.isOf(ExportTable.NOTES)) {
            Sheet<NoteEntry> second = new Sheet<>(book, ExportTable.NOTES);
            for (NoteEntry note : notes) {
                second.write(note);
            }
            second.finish();
        }
        AboutSheet.write(book, about);
        book.finish();
    }
}
