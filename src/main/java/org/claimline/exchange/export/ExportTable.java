package org.claimline.exchange.export;

import java.util.List;
import org.claimline.exchange.ExportedStatement;
import org.claimline.model.NoteEntry;

/**
 * A kind of rows that go out: their fields, in their order.
 *
 * @param name as files and sheets name it: {@code statements}
 * @param key  the field by which rows are told apart
 */
record ExportTable<R>(String name, String key, List<ExportField<R>> fields) {
    static final ExportTable<ExportedStatement> STATEMENTS = new ExportTable<>("statements", "id", StatementFields.ALL);
    static final ExportTable<NoteEntry> NOTES = new ExportTable<>("notes", "note_id", NoteFields.ALL);

    /** Those that have a column in tables. */
    List<ExportField<R>> columns() {
        return fields.stream().filter(field -> !field.jsonOnly()).toList();
    }
}
