package org.claimline.exchange;

import java.util.List;
import java.util.function.Function;
import org.claimline.exchange.FieldValue.Several;
import org.claimline.exchange.FieldValue.Whole;
import org.claimline.exchange.FieldValue.Words;
import org.claimline.model.ArticleInfo;
import org.claimline.model.NoteEntry;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;

/** The fields of a note in every file, in their order: the note, then what it is about. Times are UTC. */
final class NoteFields {
    static final List<ExportField<NoteEntry>> ALL = List.of(
            field("note_id", row -> new Whole(row.note().id())),
            field("created", row -> new Words(row.note().created().toString())),
            field("modified", row -> new Words(row.note().modified().toString())),
            field("note", row -> new Words(row.note().text())),
            field("tags", row -> new Several(row.note().tags())),
            about("id", Statement::id),
            about("date", found -> found.dating().date().edtf()),
            field("speaker", row -> new Words(row.speaker())),
            about("country", found -> found.speaker().country()),
            about("position", found -> found.position().label()),
            about("quote", found -> found.wording().quote()),
            of("article", ArticleInfo::name),
            of("title", ArticleInfo::title),
            field("about", row -> new Words(row.about())));

    private NoteFields() {}

    private static ExportField<NoteEntry> field(String name, Function<NoteEntry, FieldValue> value) {
        return new ExportField<>(name, value, false);
    }

    private static ExportField<NoteEntry> about(String name, Function<Statement, String> value) {
        return field(
                name,
                row -> new Words(
                        row.entry().map(StatementEntry::statement).map(value).orElse("")));
    }

    private static ExportField<NoteEntry> of(String name, Function<ArticleInfo, String> value) {
        return field(name, row -> new Words(row.article().map(value).orElse("")));
    }
}
