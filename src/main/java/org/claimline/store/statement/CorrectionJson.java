package org.claimline.store.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.model.Correction;
import org.claimline.model.Position;
import org.claimline.model.StatementDate;
import org.claimline.store.sqlite.Json;

/** A correction as JSON, both ways; only what is set right stands in it. */
public final class CorrectionJson {
    private CorrectionJson() {}

    public static ObjectNode of(Correction correction) {
        ObjectNode json = Json.object();
        correction.speaker().ifPresent(speaker -> json.set("speaker", StatementJson.speaker(speaker)));
        correction.country().ifPresent(code -> json.put("country", code));
        correction.date().ifPresent(date -> json.put("date", date.edtf()));
        correction.position().ifPresent(position -> json.put("position", position.label()));
        correction.condition().ifPresent(words -> json.put("condition", words));
        correction.contents().ifPresent(spans -> json.set("contents", Json.tree(Json.ofSpans(spans))));
        return json;
    }

    public static Correction read(String text) {
        return read(Json.tree(text));
    }

    public static Correction read(JsonNode json) {
        return new Correction(
                field(json, "speaker", StatementJson::speaker),
                field(json, "country", JsonNode::textValue),
                field(json, "date", node -> StatementDate.parse(node.textValue())),
                field(json, "position", node -> new Position(node.textValue())),
                field(json, "condition", JsonNode::textValue),
                field(json, "contents", Json::spans));
    }

    private static <T> Optional<T> field(JsonNode json, String name, Function<JsonNode, T> read) {
        return Optional.ofNullable(json.get(name)).map(read);
    }
}
