package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.claimline.model.Correction;
import org.claimline.model.Review;
import org.claimline.model.Statement;
import org.claimline.store.sqlite.Json;
import org.claimline.store.statement.CorrectedStatement;
import org.claimline.store.statement.CorrectionJson;
import org.claimline.store.statement.Corrections;
import org.claimline.store.statement.Reviews;
import org.claimline.store.statement.StatementJson;

/**
 * What a person holds of a statement: her decision, the reading that she decided on, and what she set right of it.
 *
 * @param read    the program's reading that she decided on
 * @param decided UTC
 * @param right   the fact as {@link Corrections} keeps it; empty where nothing is set right
 */
record Stand(Review review, Instant decided, Statement read, Optional<JsonNode> right) {

    Correction correction() {
        return right.map(json -> CorrectionJson.read(json.get("fields"))).orElse(Correction.NONE);
    }

    /** What the statement shows to one who holds this. @param text of its article */
    Statement shown(String text) {
        return CorrectedStatement.of(read, correction(), text);
    }

    /** Whether the two come to the same: rejected, or the same statement held to be right. */
    boolean agrees(Stand other, String text) {
        if (review == Review.REJECTED || other.review == Review.REJECTED) {
            return review == other.review;
        }
        return StatementJson.tellTheSame(shown(text), other.shown(text));
    }

    /** The fact as {@link Reviews} keeps it. */
    String reviewJson() {
        return Json.object()
                .put("decision", review.label())
                .put("decided", decided.toString())
                .toString();
    }

    String json() {
        ObjectNode json = Json.object();
        json.set("review", Json.tree(reviewJson()));
        json.set("read", Json.tree(StatementJson.of(read)));
        right.ifPresent(correction -> json.set("correction", correction));
        return json.toString();
    }

    /** As it was written by {@link #json}. */
    static Stand read(JsonNode json) {
        return new Stand(
                Review.ofLabel(json.get("review").get("decision").textValue()),
                Instant.parse(json.get("review").get("decided").textValue()),
                StatementJson.read(json.get("read")),
                Optional.ofNullable(json.get("correction")));
    }

    /**
     * As a bundle has it.
     *
     * @param read   the reading that was decided on
     * @param length of the article's text
     */
    static Stand of(BundleLine line, Statement read, int length) {
        BundleLine review = line.line("review");
        return new Stand(
                decision(review),
                Instant.parse(review.time("decided")),
                read,
                line.has("correction")
                        ? Optional.of(StatementLine.correction(line.line("correction"), length))
                        : Optional.empty());
    }

    private static Review decision(BundleLine line) {
        Review review = Review.ofLabel(line.words("decision"));
        if (review == Review.NEW) {
            throw new IllegalArgumentException("\"new\" is no decision");
        }
        return review;
    }
}
