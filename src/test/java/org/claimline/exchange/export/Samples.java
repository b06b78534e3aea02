package org.claimline.exchange.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimline.model.ArticleInfo;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.Evidence;
import org.claimline.model.Note;
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

/** Statements to write. */
final class Samples {
    static final String TEXT = "😀 “No troops,” Tusk said.";

    private Samples() {}

    /** All offsets count in {@link #TEXT}, whose first character takes two UTF-16 units. */
    static StatementEntry entry(String quote, List<Note> notes) {
        Statement statement = new Statement(
                "00ff00ff00ff00ff",
                "a".repeat(64),
                new Speaker("Donald Tusk", SpeakerType.PERSON, "PL", "Prime Minister"),
                new Dating(StatementDate.parse("../2025-09-05"), DateBasis.EXPLICIT, "by September 5"),
                Position.RULES_OUT,
                "",
                List.of("PL", "FR"),
                StatementKind.DIRECT,
                new Evidence(
                        new Span(3, 26),
                        List.of(new Span(4, 14)),
                        Optional.of(new Span(16, 20)),
                        Optional.of(new Span(21, 25))),
                new Wording(quote, "“No troops,” Tusk said.", "Tusk", "said"),
                0.9,
                List.of(new Reason(Reason.Aspect.ATTRIBUTION, "quote.said", "A quotation and a verb.")));
        ArticleInfo article = new ArticleInfo(
                "a".repeat(64), "tusk.txt", "Tusk says no", "", "PolNews", "", StatementDate.parse("2025-09-06"));
        return new StatementEntry(statement, article, Review.ACCEPTED, notes);
    }

    static Note note(long id, String text, String... tags) {
        Instant time = Instant.parse("2026-01-02T03:04:05Z");
        return new Note(id, "00ff00ff00ff00ff", text, List.of(tags), time, time);
    }
}
