package org.claimline.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.claimline.model.DateWords;
import org.claimline.model.StatementEntry;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.index.StatementIndex;

/** Puts rows on the clipboard as a spreadsheet takes them: a line each, columns divided by tabs, their names on top. */
final class RowCopy {
    private static final int MOST = 10_000;

    private final TableView<Integer> table;
    private final StatementIndex index;
    private final EntryPages entries;
    private final MessageModel message;

    RowCopy(TableView<Integer> table, StatementIndex index, EntryPages entries, MessageModel message) {
        this.table = table;
        this.index = index;
        this.entries = entries;
        this.message = message;
    }

    void copy(int... rows) {
        if (rows.length > MOST) {
            message.refuse(Texts.text("table.toomany", MOST));
            return;
        }
        List<TableColumn<Integer, ?>> columns = List.copyOf(table.getVisibleLeafColumns());
        entries.read(rows, read -> {
            StringBuilder lines = new StringBuilder(
                    line(columns.stream().map(TableColumn::getText).toList()));
            for (int place = 0; place < rows.length; place++) {
                int row = rows[place];
                StatementEntry entry = read.get(place);
                lines.append(line(columns.stream()
                        .map(column -> cell(column.getId(), row, entry))
                        .toList()));
            }
            ClipboardContent content = new ClipboardContent();
            content.putString(lines.toString());
            Clipboard.getSystemClipboard().setContent(content);
            message.tell(Texts.text("table.copied", rows.length));
        });
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> plain(cell)).collect(Collectors.joining("\t", "", "\n"));
    }

    /** No tab and no line may end a cell, and no spreadsheet may take it for a formula. */
    private static String plain(String cell) {
        String flat = cell.replaceAll("\\s+", " ").strip();
        return flat.matches("[=+@-].*") ? "'" + flat : flat;
    }

    private String cell(String column, int row, StatementEntry entry) {
        return switch (column) {
            case "column-date" -> entry.statement().dating().date().edtf();
            case "column-position" -> entry.statement().position().label();
            case "column-speaker" -> entry.statement().speaker().name();
            case "column-country" -> entry.statement().speaker().country();
            case "column-quote" -> entry.statement().wording().quote();
            case "column-outlet" -> entry.article().outlet();
            case "column-published" ->
                entry.article().published().isKnown()
                        ? DateWords.of(entry.article().published())
                        : "";
            case "column-title" -> entry.article().heading();
            case "column-review" -> index.review(row).label();
            default -> entry.notes().stream().map(note -> note.text()).collect(Collectors.joining(" / "));
        };
    }
}
