package org.claimline.exchange.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.claimline.exchange.ExportedStatement;
import org.claimline.exchange.Hundredths;
import org.claimline.exchange.WebLink;
import org.claimline.model.ArticleInfo;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementKind;

/** A statement as a schema.org {@code Claim}; one wholly in quotation marks is a {@code Quotation}, too. */
final class LinkedClaim {
    private LinkedClaim() {}

    static void write(ExportedStatement row, JsonGenerator json) throws IOException {
        Statement statement = row.entry().statement();
        json.writeStartObject();
        json.writeStringField("id", LinkedIds.statement(statement.id()));
        types(statement, json);
        json.writeStringField("text", statement.wording().quote());
        json.writeFieldName(statement.kind() == StatementKind.DIRECT ? "spokenByCharacter" : "author");
        speaker(statement.speaker(), json);
        dates(statement, json);
        words(json, "position", statement.position().label());
        words(json, "condition", statement.condition());
        words(json, "troopsOf", statement.troopsOf());
        words(json, "kind", statement.kind().name());
        words(json, "cue", statement.wording().cue());
        appearances(row, json);
        json.writeStringField("confidence", Hundredths.of(statement.confidence()));
        words(json, "rule", statement.rule());
        words(json, "review", row.entry().review().label());
        json.writeEndObject();
    }

    private static void types(Statement statement, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("type");
        json.writeString("Claim");
        if (statement.kind() == StatementKind.DIRECT) {
            json.writeString("Quotation");
        }
        json.writeEndArray();
    }

    private static void speaker(Speaker speaker, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type(speaker.type()));
        json.writeStringField("name", speaker.name());
        words(json, "jobTitle", speaker.role());
        words(json, "speakerType", speaker.type().label());
        words(json, "country", speaker.country());
        json.writeEndObject();
    }

    private static String type(SpeakerType type) {
        return switch (type) {
            case PERSON -> "Person";
            case GOVERNMENT -> "GovernmentOrganization";
            case BODY, ORGANISATION -> "Organization";
            case GROUP, ANONYMOUS -> "Thing";
        };
    }

    private static void dates(Statement statement, JsonGenerator json) throws IOException {
        StatementDate date = statement.dating().date();
        words(json, "date", date.edtf());
        if (date.isExactDay() && !date.isUncertain()) {
            json.writeStringField("dateCreated", date.edtf());
        }
        words(json, "dateBasis", statement.dating().basis().label());
        words(json, "dateWords", statement.dating().words());
    }

    /** The article it stands in is the first appearance where no other report came before. */
    private static void appearances(ExportedStatement row, JsonGenerator json) throws IOException {
        String id = row.entry().statement().id();
        boolean first = row.group().isEmpty() || row.group().equals(id);
        json.writeFieldName(first ? "firstAppearance" : "appearance");
        article(row.entry().article(), json);
        if (!first) {
            json.writeStringField("firstReport", LinkedIds.statement(row.group()));
        }
        json.writeStringField("reports", Integer.toString(row.reports()));
    }

    private static void article(ArticleInfo article, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", LinkedIds.article(article));
        json.writeStringField("type", "NewsArticle");
        words(json, "name", article.name());
        words(json, "headline", article.title());
        if (!article.outlet().isEmpty()) {
            json.writeObjectFieldStart("publisher");
            json.writeStringField("type", "Organization");
            json.writeStringField("name", article.outlet());
            json.writeEndObject();
        }
        words(json, "publishedDate", article.published().edtf());
        if (article.published().isExactDay() && !article.published().isUncertain()) {
            json.writeStringField("datePublished", article.published().edtf());
        }
        if (WebLink.isOne(article.url())) {
            json.writeStringField("url", WebLink.encoded(article.url()));
        }
        json.writeStringField("sha256", article.id());
        json.writeEndObject();
    }

    private static void words(JsonGenerator json, String name, String words) throws IOException {
        if (!words.isEmpty()) {
            json.writeStringField(name, words);
        }
    }

    private static void words(JsonGenerator json, String name, List<String> words) throws IOException {
        if (!words.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String word : words) {
                json.writeString(word);
            }
            json.writeEndArray();
        }
    }
}
