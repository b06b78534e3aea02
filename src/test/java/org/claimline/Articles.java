package org.claimline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.reader.TextArticleReader;
import org.claimline.model.ArticleFile;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.Evidence;
import org.claimline.model.Position;
import org.claimline.model.Reason;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementKind;
import org.claimline.model.Wording;
import org.claimline.store.Store;
import org.claimline.text.Span;

/** A database with two articles and four statements whose every field is known, whatever the extractor finds. */
public final class Articles {
    public static final String TUSK = "1111aaaa00000001";
    public static final String PUTIN = "2222bbbb00000002";

    private static final String FIRST = "PolNews, 5.09.2025 18:44\n\n😀 “No troops,” Tusk said on Friday. "
            + "Putin called them “legitimate targets” again. Séjourné would help soldiers.\n";
    private static final String SECOND = "A second article, without any date. Officials saw no need for troops.\n";

    private Articles() {}

    public static void fill(Path database) {
        try (Store store = Store.open(database)) {
            store.inTransaction(() -> {
                ArticleFile first = read("first.txt", FIRST);
                ArticleFile second = read("second.txt", SECOND);
                Instant now = Instant.parse("2026-01-01T00:00:00Z");
                store.findings()
                        .take(
                                first,
                                List.of(
                                        statement(
                                                first,
                                                TUSK,
                                                "Donald Tusk",
                                                "PL",
                                                "2025-09-05",
                                                Position.RULES_OUT,
                                                "“No troops,”"),
                                        statement(
                                                first,
                                                PUTIN,
                                                "Vladimir Putin",
                                                "RU",
                                                "../2025-09-05",
                                                Position.THREATENS,
                                                "“legitimate targets”"),
                                        statement(
                                                first,
                                                "3333cccc00000003",
                                                "Stéphane Séjourné",
                                                "FR",
                                                "2025-09?",
                                                Position.SUPPORTS,
                                                "would help soldiers")),
                                List.of(),
                                now);
                store.findings()
                        .take(
                                second,
                                List.of(statement(
                                        second,
                                        "4444dddd00000004",
                                        "officials",
                                        "",
                                        "",
                                        Position.OPPOSES,
                                        "no need for troops")),
                                List.of(),
                                now);
                return null;
            });
        }
    }

    private static ArticleFile read(String name, String text) {
        try {
            return new TextArticleReader().read(name, text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableArticleException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Statement statement(
            ArticleFile file, String id, String speaker, String country, String date, Position position, String quote) {
        String text = file.article().text();
        int start = text.indexOf(quote);
        Span content = new Span(start, start + quote.length());
        Span passage = new Span(
                Math.max(file.article().body().start(), text.lastIndexOf(". ", start) + 2),
                text.indexOf('.', content.end()) + 1);
        StatementDate said = StatementDate.parse(date);
        return new Statement(
                id,
                file.article().id(),
                new Speaker(speaker, SpeakerType.PERSON, country, ""),
                new Dating(said, said.isKnown() ? DateBasis.EXPLICIT : DateBasis.UNKNOWN, ""),
                position,
                "",
                new ArrayList<String>(),
                StatementKind.DIRECT,
                new Evidence(passage, List.of(content), Optional.empty(), Optional.empty()),
                new Wording(quote, passage.in(text), "", ""),
                0.9,
                List.of(new Reason(Reason.Aspect.ATTRIBUTION, "test.rule", "It is a test.")));
    }
}
