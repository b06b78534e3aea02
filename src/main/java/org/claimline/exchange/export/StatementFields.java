package org.claimline.exchange.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimline.exchange.ExportedStatement;
import org.claimline.exchange.export.FieldValue.Place;
import org.claimline.exchange.export.FieldValue.Places;
import org.claimline.exchange.export.FieldValue.Several;
import org.claimline.exchange.export.FieldValue.Share;
import org.claimline.exchange.export.FieldValue.Whole;
import org.claimline.exchange.export.FieldValue.Words;
import org.claimline.model.ArticleInfo;
import org.claimline.model.DateBasis;
import org.claimline.model.Evidence;
import org.claimline.model.Note;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.SpeakerType;
import org.claimline.model.Statement;
import org.claimline.model.StatementKind;
import org.claimline.text.Span;

/** The fields of a statement in every file, in their order: others rely on these names, so they only ever grow in number. */
final class StatementFields {
    static final List<ExportField<ExportedStatement>> ALL = List.of(
            words(
                    "id",
                    FieldType.STATEMENT_ID.unique(),
                    "the same article and passage give the same id on every machine",
                    Statement::id),
            words(
                    "date",
                    "when it was said, in EDTF (ISO 8601-2); empty where unknown",
                    found -> found.dating().date().edtf()),
            words(
                    "date_earliest",
                    FieldType.DAY,
                    "first day that it may have been said; empty where open",
                    found -> day(found.dating().date().earliest())),
            words(
                    "date_latest",
                    FieldType.DAY,
                    "last day that it may have been said; empty where open",
                    found -> day(found.dating().date().latest())),
            words(
                    "date_basis",
                    labels(DateBasis.values(), DateBasis::label),
                    "on what the date rests",
                    found -> found.dating().basis().label()),
            words(
                    "date_words",
                    "the words in the article that tell the date",
                    found -> found.dating().words()),
            words(
                    "speaker",
                    "who speaks, by canonical name",
                    found -> found.speaker().name()),
            words(
                    "speaker_type",
                    labels(SpeakerType.values(), SpeakerType::label),
                    "what kind of source speaks",
                    found -> found.speaker().type().label()),
            words(
                    "role",
                    "the speaker's office as the text gives it",
                    found -> found.speaker().role()),
            words(
                    "country",
                    "whom they speak for: ISO 3166-1 alpha-2, or EU, NATO, UN; empty for a mixed group",
                    found -> found.speaker().country()),
            words(
                    "position",
                    labels(Position.SCALE.toArray(Position[]::new), Position::label),
                    "what is said of foreign troops, from against to for",
                    found -> found.position().label()),
            words("condition", "the words that bind the position; empty where none", Statement::condition),
            field(
                    "troops_of",
                    FieldType.WORDS,
                    "codes of the countries whose forces are meant, \"; \" between",
                    row -> new Several(row.entry().statement().troopsOf())),
            words(
                    "kind",
                    labels(StatementKind.values(), StatementKind::name),
                    "how much of the content stands in quotation marks: all, part or none",
                    found -> found.kind().name()),
            words(
                    "cue",
                    "the word that attributes, as \"said\"",
                    found -> found.wording().cue()),
            words("source", "the source as written", found -> found.wording().source()),
            words(
                    "quote",
                    "what is said; parts that the cue divides are joined by \" … \"",
                    found -> found.wording().quote()),
            words(
                    "passage",
                    "the whole sentence or sentences",
                    found -> found.wording().passage()),
            field(
                    "start",
                    FieldType.COUNT,
                    "where the passage begins in the decoded file, in Unicode code points",
                    row -> new Whole(passage(row).start())),
            field(
                    "end",
                    FieldType.COUNT,
                    "where the passage ends, likewise; the first one after it",
                    row -> new Whole(passage(row).end())),
            about("article", "the article's file name", ArticleInfo::name),
            about("title", "the article's headline", ArticleInfo::title),
            about("outlet", "who published it", ArticleInfo::outlet),
            about(
                    "published",
                    "when it was published, in EDTF; empty where unknown",
                    article -> article.published().edtf()),
            about("url", "where the article stands on the web", ArticleInfo::url),
            field(
                    "confidence",
                    FieldType.SHARE,
                    "how likely the statement is read rightly",
                    row -> new Share(row.entry().statement().confidence())),
            words("rule", "the rule that found it", Statement::rule),
            field(
                    "review",
                    labels(Review.values(), Review::label),
                    "what the analyst decided",
                    row -> new Words(row.entry().review().label())),
            field(
                    "note",
                    FieldType.WORDS,
                    "the analyst's notes, a blank line between",
                    row -> new Words(notes(row.entry().notes()))),
            field(
                    "tags",
                    FieldType.WORDS,
                    "the tags of these notes, \"; \" between",
                    row -> new Several(tags(row.entry().notes()))),
            field(
                    "group",
                    FieldType.WORDS,
                    "id of the first report of the same utterance; empty where there is only one",
                    row -> new Words(row.group())),
            field(
                    "reports",
                    FieldType.COUNT,
                    "how many reports of the utterance there are",
                    row -> new Whole(row.reports())),
            jsonOnly(
                    "content_spans",
                    "where the content stands: start and end of each part, in Unicode code points",
                    row -> new Places(
                            evidence(row).contents().stream().map(row::place).toList())),
            jsonOnly(
                    "source_span",
                    "where the source stands",
                    row -> place(row, evidence(row).source())),
            jsonOnly(
                    "cue_span",
                    "where the cue stands",
                    row -> place(row, evidence(row).cue())));

    private StatementFields() {}

    private static ExportField<ExportedStatement> field(
            String name, FieldType type, String meaning, Function<ExportedStatement, FieldValue> value) {
        return new ExportField<>(name, type, meaning, value, false);
    }

    private static ExportField<ExportedStatement> jsonOnly(
            String name, String meaning, Function<ExportedStatement, FieldValue> value) {
        return new ExportField<>(name, FieldType.WORDS, meaning, value, true);
    }

    private static ExportField<ExportedStatement> words(
            String name, String meaning, Function<Statement, String> value) {
        return words(name, FieldType.WORDS, meaning, value);
    }

    private static ExportField<ExportedStatement> words(
            String name, FieldType type, String meaning, Function<Statement, String> value) {
        return field(
                name, type, meaning, row -> new Words(value.apply(row.entry().statement())));
    }

    private static ExportField<ExportedStatement> about(
            String name, String meaning, Function<ArticleInfo, String> value) {
        return field(
                name,
                FieldType.WORDS,
                meaning,
                row -> new Words(value.apply(row.entry().article())));
    }

    private static <T> FieldType labels(T[] values, Function<T, String> label) {
        return FieldType.oneOf(Stream.of(values).map(label).toList());
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
        return notes.isEmpty()
                ? ""
                : String.join("\n\n", notes.stream().map(Note::text).toList());
    }

    private static List<String> tags(List<Note> notes) {
        if (notes.isEmpty()) {
            return List.of();
        }
        return notes.stream()
                .flatMap(note -> note.tags().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
