package org.claimline.store.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.Evidence;
import org.claimline.model.Position;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementKind;
import org.claimline.model.Wording;
import org.claimline.store.sqlite.Exactness;
import org.claimline.store.sqlite.Json;
import org.claimline.store.sqlite.StatementId;
import org.claimline.text.Span;

/** A statement as a row, both ways. */
public final class StatementRow {
    static final String INSERT = """
            INSERT INTO statement (
                id, article, passage_start, passage_end, speaker, position, earliest, latest, exactness, role,
                date, date_basis, date_words, condition, troops_of, kind, contents, source_start, source_end,
                cue_start, cue_end, quote, passage, source, cue, confidence, reasons)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET
                passage_start = excluded.passage_start, passage_end = excluded.passage_end,
                speaker = excluded.speaker, position = excluded.position, earliest = excluded.earliest,
                latest = excluded.latest, exactness = excluded.exactness, found = 1, role = excluded.role,
                date = excluded.date, date_basis = excluded.date_basis, date_words = excluded.date_words,
                condition = excluded.condition, troops_of = excluded.troops_of, kind = excluded.kind,
                contents = excluded.contents, source_start = excluded.source_start,
                source_end = excluded.source_end, cue_start = excluded.cue_start, cue_end = excluded.cue_end,
                quote = excluded.quote, passage = excluded.passage, source = excluded.source, cue = excluded.cue,
                confidence = excluded.confidence, reasons = excluded.reasons
            WHERE article = excluded.article
            RETURNING number
            """;

    static final String SELECT = """
            SELECT s.id, s.article, p.name, p.type, p.country, s.role, s.date, s.date_basis, s.date_words,
                o.label, s.condition, s.troops_of, s.kind, s.passage_start, s.passage_end, s.contents,
                s.source_start, s.source_end, s.cue_start, s.cue_end, s.quote, s.passage, s.source, s.cue,
                s.confidence, s.reasons, r.decision, EXISTS (SELECT 1 FROM note n WHERE n.statement = s.number),
                s.number, a.id, a.name, a.title, a.author, u.name, a.url, a.published
            FROM statement s
            JOIN article a ON a.number = s.article
            JOIN outlet u ON u.number = a.outlet
            JOIN known_speaker p ON p.number = s.speaker
            JOIN position o ON o.number = s.position
            LEFT JOIN review r ON r.statement = s.number
            """;

    /** The same with the speaker as the program names it, without a person's own lines on speakers. */
    public static final String SELECT_AS_FOUND = SELECT.replace("JOIN known_speaker", "JOIN speaker");

    /** Columns of {@link #SELECT} that are no part of the statement itself. */
    static final int ARTICLE = 2;

    static final int DECISION = 27;

    static final int HAS_NOTES = 28;

    static final int NUMBER = 29;

    /** The first of those that tell the article, see {@link Articles#info(ResultSet, int)}. */
    static final int ARTICLE_INFO = 30;

    private StatementRow() {}

    static Object[] values(Statement statement, long article, long speaker, long position) {
        StatementDate date = statement.dating().date();
        Evidence evidence = statement.evidence();
        Wording wording = statement.wording();
        return new Object[] {
            StatementId.bits(statement.id()),
            article,
            evidence.passage().start(),
            evidence.passage().end(),
            speaker,
            position,
            date.earliest().map(LocalDate::toEpochDay).orElse(null),
            date.latest().map(LocalDate::toEpochDay).orElse(null),
            Exactness.of(date).code(),
            statement.speaker().role(),
            date.edtf(),
            statement.dating().basis().label(),
            statement.dating().words(),
            statement.condition(),
            Json.ofWords(statement.troopsOf()),
            statement.kind().name(),
            Json.ofSpans(evidence.contents()),
            evidence.source().map(Span::start).orElse(null),
            evidence.source().map(Span::end).orElse(null),
            evidence.cue().map(Span::start).orElse(null),
            evidence.cue().map(Span::end).orElse(null),
            wording.quote(),
            wording.passage(),
            wording.source(),
            wording.cue(),
            statement.confidence(),
            Json.ofReasons(statement.reasons())
        };
    }

    public static Statement statement(ResultSet row, String articleId) throws SQLException {
        return new Statement(
                StatementId.of(row.getLong(1)),
                articleId,
                new Speaker(
                        row.getString(3), SpeakerType.ofLabel(row.getString(4)), row.getString(5), row.getString(6)),
                new Dating(
                        StatementDate.parse(row.getString(7)), DateBasis.ofLabel(row.getString(8)), row.getString(9)),
                new Position(row.getString(10)),
                row.getString(11),
                Json.words(row.getString(12)),
                StatementKind.valueOf(row.getString(13)),
                new Evidence(
                        new Span(row.getInt(14), row.getInt(15)),
                        Json.spans(row.getString(16)),
                        span(row, 17),
                        span(row, 19)),
                new Wording(row.getString(21), row.getString(22), row.getString(23), row.getString(24)),
                row.getDouble(25),
                Json.reasons(row.getString(26)));
    }

    private static Optional<Span> span(ResultSet row, int start) throws SQLException {
        int from = row.getInt(start);
        return row.wasNull() ? Optional.empty() : Optional.of(new Span(from, row.getInt(start + 1)));
    }
}
