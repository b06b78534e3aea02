package org.claimline.evaluate;

import java.util.List;
import java.util.Optional;
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
import org.claimline.text.Span;

/** Two annotated articles and what might be found in them: a case of everything that is counted. */
final class Samples {
    static final List<GoldArticle> GOLD = List.of(
            new GoldArticle(
                    "news/a.txt",
                    List.of(
                            gold(0, 40, "Volodymyr Zelenskyy", "UA", List.of("SUPPORTS"), "2025-09-05", "DIRECT"),
                            gold(50, 100, "Russia", "RU", List.of("THREATENS", "OPPOSES"), "..", "INDIRECT"),
                            optional(110, 140, "NATO"),
                            gold(150, 200, "Emmanuel Macron", "", List.of("OPEN_TO"), "2025-09-04", "MIXED"))),
            new GoldArticle(
                    "b.txt", List.of(gold(0, 30, "Keir Starmer", "GB", List.of("COMMITS"), "2025-09", "DIRECT"))));

    static final List<Found> FOUND = List.of(
            found("a.txt", 300, 350, "Olaf Scholz", "DE", "RULES_OUT", "2025-09-05", 0.6),
            found("a.txt", 0, 40, "Volodymyr Zelenskiy", "UA", "SUPPORTS", "2025-09-05", 0.95),
            found("a.txt", 10, 30, "Zelensky", "UA", "UNCLEAR", "2025-09-05", 0.5),
            found("a.txt", 60, 120, "Russia", "RU", "OPPOSES", "", 0.9),
            found("a.txt", 110, 140, "NATO", "NATO", "UNCLEAR", "2025-09-05", 0.7),
            found("a.txt", 150, 200, "Macron", "FR", "UNCLEAR", "2025-09-05", 0.69),
            found("nobody-annotated-it.txt", 0, 40, "Russia", "RU", "OPPOSES", "", 0.9));

    private Samples() {}

    private static GoldStatement gold(
            int start, int end, String speaker, String country, List<String> positions, String date, String kind) {
        List<String> countries = country.isEmpty() ? List.of() : List.of(country);
        return new GoldStatement(
                null,
                start,
                end,
                "passage at " + start,
                List.of(speaker),
                countries,
                positions,
                List.of(date),
                kind,
                true);
    }

    private static GoldStatement optional(int start, int end, String speaker) {
        return new GoldStatement(
                null, start, end, "", List.of(speaker), null, List.of("UNCLEAR"), List.of("2025-09-05"), null, false);
    }

    static Found found(
            String article,
            int start,
            int end,
            String speaker,
            String country,
            String position,
            String date,
            double confidence) {
        Statement statement = new Statement(
                "0",
                "0",
                new Speaker(speaker, SpeakerType.PERSON, country, ""),
                new Dating(StatementDate.parse(date), DateBasis.EXPLICIT, ""),
                new Position(position),
                "",
                List.of(),
                StatementKind.DIRECT,
                new Evidence(new Span(start, end), List.of(new Span(start, end)), Optional.empty(), Optional.empty()),
                new Wording("", "found\nat " + start, "", ""),
                confidence,
                List.of(new Reason(Reason.Aspect.ATTRIBUTION, "saying", "")));
        return new Found(article, new Span(start, end), statement);
    }
}
