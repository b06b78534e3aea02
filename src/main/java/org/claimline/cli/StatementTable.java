package org.claimline.cli;

import java.io.IOException;
import java.util.List;
import org.claimline.cli.TerminalTable.Column;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;

/** Statements one a line: the beginning of the id, by which {@code note} knows it, then when, who, for whom, how and what. */
final class StatementTable {
    static final int SHORT_ID = 8;

    private static final List<Column> COLUMNS = List.of(
            new Column("id", SHORT_ID),
            new Column("date", 21),
            new Column("speaker", 26),
            new Column("for", 4),
            new Column("position", 10),
            new Column("quote", 0));

    private final TerminalTable table;

    StatementTable(Terminal terminal) {
        this.table = new TerminalTable(terminal.out(), terminal.width(), COLUMNS);
    }

    void add(StatementEntry entry) throws IOException {
        Statement statement = entry.statement();
        table.add(List.of(
                statement.id().substring(0, Math.min(SHORT_ID, statement.id().length())),
                statement.dating().date().edtf(),
                statement.speaker().name(),
                statement.speaker().country(),
                statement.position().label(),
                statement.wording().quote()));
    }

    /** How many rows there were. */
    int finish() throws IOException {
        return table.finish();
    }
}
