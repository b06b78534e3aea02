package org.claimline.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.exchange.FieldValue.Place;
import org.claimline.exchange.FieldValue.Places;
import org.claimline.exchange.FieldValue.Several;
import org.claimline.exchange.FieldValue.Share;
import org.claimline.exchange.FieldValue.Whole;
import org.claimline.exchange.FieldValue.Words;
import org.claimline.model.ArticleInfo;
import org.claimline.model.Evidence;
import org.claimline.model.Note;
import org.claimline.model.Statement;
import org.claimline.text.Span;

/** The fields of a statement in every file, in their order: others rely on these names, so they only ever grow in number. */
final class StatementFields {
    static final List<ExportField<ExportedStatement>> ALL = List.of(
            words("id", Statement::id),
            words("date", found -> found.dating().date().edtf()),
            words("date_earliest", found -> day(found.dating().date().earliest())),
            words("date_latest", found -> day(found.dating().date().latest())),
            words("date_basis", found -> found.dating().basis().label()),
            words("date_words", found -> found.dating().words()),
            words("speaker", found -> found.speaker().name()),
            words("speaker_type", found -> found.speaker().type().label()),
            words("role", found -> found.speaker().role()),
            words("country", found -> found.speaker().country()),
            words("position", found -> found.position().label()),
            words("condition", Statement::condition),
            field("troops_of", row -> new Several(row.entry().statement().troopsOf())),
            words("kind", found -> found.kind().name()),
            words("cue", found -> found.wording().cue()),
            words("source", found -> found.wording().source()),
            words("quote", found -> found.wording().quote()),
            words("passage", found -> found.wording().passage()),
            field("start", row -> new Whole(passage(row).start())),
            field("end", row -> new Whole(passage(row).end())),
            about("article", ArticleInfo::name),
            about("title", ArticleInfo::title),
            about("outlet", ArticleInfo::outlet),
            about("published", article -> article.published().edtf()),
            about("url", ArticleInfo::url),
            field("confidence", row -> new Share(row.entry().statement().confidence())),
            words("rule", Statement::rule),
            field("review", row -> new Words(row.entry().review().label())),
            field("note", row -> new Words(notes(row.entry().notes()))),
            field("tags", row -> new Several(tags(row.entry().notes()))),
            field("group", row -> new Words(row.group())),
            field("reports", row -> new Whole(row.reports())),
            jsonOnly(
                    "content_spans",
                    row -> new Places(
                            evidence(row).contents().stream().map(row::place).toList())),
            jsonOnly("source_span", row -> place(row, evidence(row).source())),
            jsonOnly("cue_span", row -> place(row, evidence(row).cue())));

    private StatementFields() {}

    private static ExportField<ExportedStatement> field(String name, Function<ExportedStatement, FieldValue> value) {
        return new ExportField<>(name, value, false);
    }

    private static ExportField<ExportedStatement> jsonOnly(String name, Function<ExportedStatement, FieldValue> value) {
        return new ExportField<>(name, value, true);
    }

    private static ExportField<ExportedStatement> words(String name, Function<Statement, String> value) {
        return field(name, row -> new Words(value.apply(row.entry().statement())));
    }

    private static ExportField<ExportedStatement> about(String name, Function<ArticleInfo, String> value) {
        return field(name, row -> new Words(value.apply(row.entry().article())));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Evidence evidence(ExportedStatement row) {
        return row.entry().statement().evidence();
    }

    private static Span passage(ExportedStatement row) {
        return row.place(evidence(row).passage());
    }

    private static Place place(ExportedStatement row, Optional<Span> utf16) {
        return new Place(utf16.map(row::place).orElse(null));
    }

    /** The notes' words with a blank line between them. */
    private static String notes(List<Note> notes) {
        return String.join("\n\n", notes.stream().map(Note::text).toList());
    }

    private static List<String> tags(List<Note> notes) {
        return notes.stream()
                .flatMap(note -> note.tags().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
