package org.claimline.exchange.export;

import java.util.List;
import java.util.function.Function;
import org.claimline.exchange.export.FieldValue.Several;
import org.claimline.exchange.export.FieldValue.Whole;
import org.claimline.exchange.export.FieldValue.Words;
import org.claimline.model.ArticleInfo;
import org.claimline.model.NoteEntry;
import org.claimline.model.Position;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;

/** The fields of a note in every file, in their order: the note, then what it is about. Times are UTC. */
final class NoteFields {
    static final List<ExportField<NoteEntry>> ALL = List.of(
            field(
                    "note_id",
                    FieldType.COUNT.unique(),
                    "the note's number in its database",
                    row -> new Whole(row.note().id())),
            field(
                    "created",
                    FieldType.MOMENT,
                    "when it was written, UTC",
                    row -> new Words(row.note().created().toString())),
            field(
                    "modified",
                    FieldType.MOMENT,
                    "when it was last changed, UTC",
                    row -> new Words(row.note().modified().toString())),
            field(
                    "note",
                    FieldType.WORDS,
                    "the analyst's words",
                    row -> new Words(row.note().text())),
            field(
                    "tags",
                    FieldType.WORDS,
                    "the note's tags, \"; \" between",
                    row -> new Several(row.note().tags())),
            about("id", FieldType.STATEMENT_ID.optional(), Statement::id),
            about("date", FieldType.WORDS, found -> found.dating().date().edtf()),
            field(
                    "speaker",
                    FieldType.WORDS,
                    "who made the statement, or whom the note is about",
                    row -> new Words(row.speaker())),
            about("country", FieldType.WORDS, found -> found.speaker().country()),
            about(
                    "position",
                    FieldType.oneOf(Position.SCALE.stream().map(Position::label).toList())
                            .optional(),
                    found -> found.position().label()),
            about("quote", FieldType.WORDS, found -> found.wording().quote()),
            field(
                    "article",
                    FieldType.WORDS,
                    meaning("article"),
                    row -> new Words(row.article().map(ArticleInfo::name).orElse(""))),
            field(
                    "title",
                    FieldType.WORDS,
                    meaning("title"),
                    row -> new Words(row.article().map(ArticleInfo::title).orElse(""))),
            field(
                    "about",
                    FieldType.oneOf(List.of("statement", "article", "speaker", "project")),
                    "what the note is on",
                    row -> new Words(row.about())));

    private NoteFields() {}

    private static ExportField<NoteEntry> field(
            String name, FieldType type, String meaning, Function<NoteEntry, FieldValue> value) {
        return new ExportField<>(name, type, meaning, value, false);
    }

    private static ExportField<NoteEntry> about(String name, FieldType type, Function<Statement, String> value) {
        return field(
                name,
                type,
                meaning(name),
                row -> new Words(
                        row.entry().map(StatementEntry::statement).map(value).orElse("")));
    }

    /** What the field of that name means of a statement. */
    private static String meaning(String name) {
        return StatementFields.ALL.stream()
                .filter(field -> field.name().equals(name))
                .map(ExportField::meaning)
                .findFirst()
                .map(meaning -> "of the statement: " + meaning)
                .orElseThrow();
    }
}
