package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.model.Evidence;
import org.claimline.model.Statement;
import org.claimline.store.sqlite.Json;
import org.claimline.store.statement.CorrectionJson;
import org.claimline.store.statement.Corrections;
import org.claimline.store.statement.StatementJson;
import org.claimline.text.Span;

/** A statement and a correction as a bundle has them, which anybody may have written: looked at closely, then read. */
final class StatementLine {
    private static final List<String> WORDS = List.of(
            "id",
            "article",
            "date",
            "date_basis",
            "date_words",
            "position",
            "condition",
            "kind",
            "quote",
            "passage",
            "source",
            "cue");
    private static final List<String> SPEAKER = List.of("name", "type", "country", "role");
    private static final int PARTS_OF_A_REASON = 3;

    private StatementLine() {}

    /** @param length of the article's text, in UTF-16 units, in which all of its spans must lie */
    static Statement statement(BundleLine line, int length) {
        WORDS.forEach(line::words);
        line.statementId("id");
        SPEAKER.forEach(line.line("speaker")::words);
        line.list("troops_of");
        for (JsonNode reason : line.array("reasons")) {
            if (reason.size() != PARTS_OF_A_REASON || !all(reason, JsonNode::isTextual)) {
                throw new IllegalArgumentException("one of its reasons is none");
            }
        }
        double confidence = line.number("confidence");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("its confidence is not between 0 and 1");
        }
        Statement statement = StatementJson.read(line.json());
        requireWithin(statement.evidence(), length);
        return statement;
    }

    private static boolean all(JsonNode array, java.util.function.Predicate<JsonNode> so) {
        for (JsonNode node : array) {
            if (!so.test(node)) {
                return false;
            }
        }
        return true;
    }

    private static void requireWithin(Evidence evidence, int length) {
        if (evidence.contents().isEmpty()) {
            throw new IllegalArgumentException("nothing is said in it");
        }
        Stream.of(
                        Stream.of(evidence.passage()),
                        evidence.contents().stream(),
                        evidence.source().stream(),
                        evidence.cue().stream())
                .flatMap(spans -> spans)
                .forEach(span -> requireWithin(span, length));
    }

    private static void requireWithin(Span span, int length) {
        if (span.end() > length) {
            throw new IllegalArgumentException("it stands behind the end of its article");
        }
    }

    /** The fact as {@link Corrections} keeps it. Read and written again, so that nothing else comes in than what it may hold. */
    static JsonNode correction(BundleLine line, int length) {
        BundleLine fields = line.line("fields");
        Stream.of("country", "date", "position", "condition").forEach(fields::wordsIfAny);
        if (fields.has("speaker")) {
            SPEAKER.forEach(fields.line("speaker")::words);
        }
        var correction = CorrectionJson.read(fields.json());
        correction.contents().ifPresent(spans -> spans.forEach(span -> requireWithin(span, length)));
        return Json.object().put("corrected", line.time("corrected")).set("fields", CorrectionJson.of(correction));
    }
}
