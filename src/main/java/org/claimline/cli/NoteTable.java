package org.claimline.cli;

import java.io.IOException;
import java.util.List;
import org.claimline.cli.TerminalTable.Column;
import org.claimline.exchange.ExportedNote;
import org.claimline.model.Statement;

/** Notes one a line, with the beginning of the id of the statement they are about. */
final class NoteTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("id", StatementTable.SHORT_ID),
            new Column("noted", 10),
            new Column("speaker", 22),
            new Column("date", 21),
            new Column("tags", 18),
            new Column("note", 0));
    private static final int DAY = 10;

    private NoteTable() {}

    static void print(List<ExportedNote> notes, Terminal terminal) throws IOException {
        TerminalTable table = new TerminalTable(terminal.out(), terminal.width(), COLUMNS);
        for (ExportedNote row : notes) {
            Statement statement = row.entry().statement();
            table.add(List.of(
                    statement
                            .id()
                            .substring(
                                    0,
                                    Math.min(
                                            StatementTable.SHORT_ID,
                                            statement.id().length())),
                    row.note().created().toString().substring(0, DAY),
                    statement.speaker().name(),
                    statement.dating().date().edtf(),
                    String.join(", ", row.note().tags()),
                    row.note().text()));
        }
        terminal.say(Counted.of(table.finish(), "note") + ".");
    }
}
