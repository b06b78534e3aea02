package org.claimline.store.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.claimline.store.sqlite.Json;
import org.claimline.text.Span;

/** A whole statement as JSON, both ways: what is written reads back equal. */
public final class StatementJson {
    private StatementJson() {}

    public static String of(Statement statement) {
        Evidence evidence = statement.evidence();
        Wording wording = statement.wording();
        ObjectNode json = Json.object()
                .put("id", statement.id())
                .put("article", statement.articleId())
                .put("date", statement.dating().date().edtf())
                .put("date_basis", statement.dating().basis().label())
                .put("date_words", statement.dating().words())
                .put("position", statement.position().label())
                .put("condition", statement.condition())
                .put("kind", statement.kind().name())
                .put("quote", wording.quote())
                .put("passage", wording.passage())
                .put("source", wording.source())
                .put("cue", wording.cue())
                .put("confidence", statement.confidence());
        json.set("speaker", speaker(statement.speaker()));
        json.set("troops_of", Json.tree(Json.ofWords(statement.troopsOf())));
        json.set("passage_span", Json.tree(Json.ofSpans(List.of(evidence.passage()))));
        json.set("contents", Json.tree(Json.ofSpans(evidence.contents())));
        json.set(
                "source_span", Json.tree(Json.ofSpans(evidence.source().stream().toList())));
        json.set("cue_span", Json.tree(Json.ofSpans(evidence.cue().stream().toList())));
        json.set("reasons", Json.tree(Json.ofReasons(statement.reasons())));
        return json.toString();
    }

    public static Statement read(String text) {
        return read(Json.tree(text));
    }

    public static Statement read(JsonNode json) {
        return new Statement(
                words(json, "id"),
                words(json, "article"),
                speaker(json.get("speaker")),
                new Dating(
                        StatementDate.parse(words(json, "date")),
                        DateBasis.ofLabel(words(json, "date_basis")),
                        words(json, "date_words")),
                new Position(words(json, "position")),
                words(json, "condition"),
                Json.words(json.get("troops_of")),
                StatementKind.valueOf(words(json, "kind")),
                new Evidence(
                        span(json, "passage_span").orElseThrow(),
                        Json.spans(json.get("contents")),
                        span(json, "source_span"),
                        span(json, "cue_span")),
                new Wording(words(json, "quote"), words(json, "passage"), words(json, "source"), words(json, "cue")),
                json.get("confidence").doubleValue(),
                Json.reasons(json.get("reasons")));
    }

    static ObjectNode speaker(Speaker speaker) {
        return Json.object()
                .put("name", speaker.name())
                .put("type", speaker.type().label())
                .put("country", speaker.country())
                .put("role", speaker.role());
    }

    static Speaker speaker(JsonNode json) {
        return new Speaker(
                words(json, "name"),
                SpeakerType.ofLabel(words(json, "type")),
                words(json, "country"),
                words(json, "role"));
    }

    /** Whether two readings tell a person the same; how sure the program is, and why, is left out of account. */
    public static boolean tellTheSame(Statement one, Statement other) {
        return withoutReasons(one).equals(withoutReasons(other));
    }

    private static Statement withoutReasons(Statement statement) {
        List<Reason> none = List.of();
        return new Statement(
                statement.id(),
                statement.articleId(),
                statement.speaker(),
                new Dating(statement.dating().date(), DateBasis.UNKNOWN, ""),
                statement.position(),
                statement.condition(),
                statement.troopsOf(),
                statement.kind(),
                statement.evidence(),
                statement.wording(),
                0,
                none);
    }

    private static String words(JsonNode json, String field) {
        return json.get(field).textValue();
    }

    private static Optional<Span> span(JsonNode json, String field) {
        return Json.spans(json.get(field)).stream().findFirst();
    }
}
