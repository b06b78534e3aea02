package org.claimline.exchange.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimline.exchange.ArticleText;
import org.claimline.exchange.ExportWriter;
import org.claimline.exchange.ExportedStatement;
import org.claimline.model.ArticleInfo;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.Evidence;
import org.claimline.model.Note;
import org.claimline.model.NoteEntry;
import org.claimline.model.Position;
import org.claimline.model.Reason;
import org.claimline.model.Review;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementKind;
import org.claimline.model.Wording;
import org.claimline.text.Span;

/** Statements written in a format, as bytes. */
public final class Written {
    static final ExportAbout ABOUT = new ExportAbout("country FR or UA", 2, Instant.parse("2026-02-03T10:00:00Z"));

    private static final String PLAIN = "😀🇺🇦 В Киеве: «Наши солдаты — да», сказал Макрон 😀. Так он сказал.";

    private Written() {}

    public static byte[] of(ExportFormat format, ExportOptions options, List<ExportedStatement> rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExportWriter<ExportedStatement> writer = format.statements(out, options, ABOUT)) {
            for (ExportedStatement row : rows) {
                writer.write(row);
            }
        }
        return out.toByteArray();
    }

    public static byte[] notes(ExportFormat format, ExportOptions options, List<ExportedStatement> rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExportWriter<NoteEntry> writer = format.notes(out, options, ABOUT)) {
            for (ExportedStatement row : rows) {
                for (NoteEntry note : NoteEntry.of(row.entry())) {
                    writer.write(note);
                }
            }
        }
        return out.toByteArray();
    }

    /** One that every format has trouble with: emoji, Cyrillic, two contents, an address, notes. */
    public static ExportedStatement cyrillic() {
        return row(
                "1".repeat(16),
                PLAIN,
                "«Наши солдаты — да», сказал Макрон 😀.",
                "солдаты — да",
                "https://example.org/a?b=1&c=d",
                List.of(note(7, "=1+1", "тег")));
    }

    /** One whose quotation, notes and title are those words. */
    static ExportedStatement saying(String words) {
        return row("2".repeat(16), words + "\n" + words, words, words, "", List.of(note(8, words, "b", "a")));
    }

    static ExportedStatement row(String id, String text, String passage, String quote, String url, List<Note> notes) {
        int start = text.indexOf(passage);
        int content = text.indexOf(quote, start);
        Statement statement = new Statement(
                id,
                "a".repeat(64),
                new Speaker("Emmanuel Macron", SpeakerType.PERSON, "FR", "President"),
                new Dating(StatementDate.parse("2025-09-05"), DateBasis.EXPLICIT, "on Friday"),
                Position.COMMITS,
                "",
                List.of("FR"),
                StatementKind.DIRECT,
                new Evidence(
                        new Span(start, start + passage.length()),
                        List.of(new Span(content, content + quote.length())),
                        Optional.empty(),
                        Optional.empty()),
                new Wording(quote, passage, "", ""),
                0.85,
                List.of(new Reason(Reason.Aspect.ATTRIBUTION, "quote.said", "A quotation and a verb.")));
        ArticleInfo article = new ArticleInfo(
                "a".repeat(64), "macron.txt", quote, "", "Le Monde", url, StatementDate.parse("2025-09-06"));
        return new ExportedStatement(new StatementEntry(statement, article, Review.NEW, notes), ArticleText.of(text));
    }

    private static Note note(long id, String text, String... tags) {
        Instant time = Instant.parse("2026-01-02T03:04:05Z");
        return new Note(id, "1".repeat(16), text, List.of(tags), time, time);
    }
}
