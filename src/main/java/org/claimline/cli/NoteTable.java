package org.claimline.cli;

import java.io.IOException;
import java.util.List;
import org.claimline.cli.TerminalTable.Column;
import org.claimline.model.ArticleInfo;
import org.claimline.model.NoteEntry;
import org.claimline.model.NoteSubject;

/** Notes one a line, with the beginning of the id of the statement or article they are about. */
final class NoteTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("id", StatementTable.SHORT_ID),
            new Column("on", 9),
            new Column("noted", 10),
            new Column("about", 22),
            new Column("date", 21),
            new Column("tags", 18),
            new Column("note", 0));
    private static final int DAY = 10;

    private NoteTable() {}

    static void print(List<NoteEntry> notes, Terminal terminal) throws IOException {
        TerminalTable table = new TerminalTable(terminal.out(), terminal.width(), COLUMNS);
        for (NoteEntry row : notes) {
            table.add(List.of(
                    shortId(row),
                    row.about(),
                    row.note().created().toString().substring(0, DAY),
                    row.note().about() instanceof NoteSubject.OfArticle
                            ? row.article().map(ArticleInfo::name).orElse("")
                            : row.speaker(),
                    row.entry()
                            .map(entry -> entry.statement().dating().date().edtf())
                            .orElse(""),
                    String.join(", ", row.note().tags()),
                    row.note().text()));
        }
        terminal.say(Counted.of(table.finish(), "note") + ".");
    }

    /** Of the statement or the article; empty where it is about neither. */
    private static String shortId(NoteEntry row) {
        String id = row.entry()
                .map(entry -> entry.statement().id())
                .orElse(row.article().map(ArticleInfo::id).orElse(""));
        return id.substring(0, Math.min(StatementTable.SHORT_ID, id.length()));
    }
}
