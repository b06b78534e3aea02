package org.claimline.exchange;

import java.util.List;
import java.util.function.Function;
import org.claimline.exchange.FieldValue.Several;
import org.claimline.exchange.FieldValue.Whole;
import org.claimline.exchange.FieldValue.Words;
import org.claimline.model.Statement;

/** The fields of a note in every file, in their order: the note, then the statement it is about. Times are UTC. */
final class NoteFields {
    static final List<ExportField<ExportedNote>> ALL = List.of(
            field("note_id", row -> new Whole(row.note().id())),
            field("created", row -> new Words(row.note().created().toString())),
            field("modified", row -> new Words(row.note().modified().toString())),
            field("note", row -> new Words(row.note().text())),
            field("tags", row -> new Several(row.note().tags())),
            about("id", Statement::id),
            about("date", found -> found.dating().date().edtf()),
            about("speaker", found -> found.speaker().name()),
            about("country", found -> found.speaker().country()),
            about("position", found -> found.position().label()),
            about("quote", found -> found.wording().quote()),
            field("article", row -> new Words(row.entry().article().name())),
            field("title", row -> new Words(row.entry().article().title())));

    private NoteFields() {}

    private static ExportField<ExportedNote> field(String name, Function<ExportedNote, FieldValue> value) {
        return new ExportField<>(name, value, false);
    }

    private static ExportField<ExportedNote> about(String name, Function<Statement, String> value) {
        return field(name, row -> new Words(value.apply(row.entry().statement())));
    }
}
