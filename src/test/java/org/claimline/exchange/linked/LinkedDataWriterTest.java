package org.claimline.exchange.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimline.exchange.ExportedStatement;
import org.claimline.exchange.export.ExportFormat;
import org.claimline.exchange.export.ExportOptions;
import org.claimline.exchange.export.Written;
import org.junit.jupiter.api.Test;

class LinkedDataWriterTest {
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String SCHEMA = "https://schema.org/";

    private final ExportedStatement row = Written.cyrillic();

    @Test
    void expandsToSchemaOrgAndWebAnnotationWithNothingFetched() throws Exception {
        List<JsonObject> nodes = expanded(text(List.of(row)));
        assertThat(nodes).hasSize(4);
        JsonObject claim = nodes.get(0);
        assertThat(claim.getString("@id")).isEqualTo("urn:x-claimline:statement:" + "1".repeat(16));
        assertThat(claim.getJsonArray("@type").toString())
                .isEqualTo("[\"https://schema.org/Claim\",\"https://schema.org/Quotation\"]");
        assertThat(value(claim, SCHEMA + "text")).isEqualTo("солдаты — да");
        JsonObject speaker = first(claim, SCHEMA + "spokenByCharacter");
        assertThat(value(speaker, SCHEMA + "name")).isEqualTo("Emmanuel Macron");
        assertThat(speaker.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "Person");
        JsonObject article = first(claim, SCHEMA + "firstAppearance");
        assertThat(first(article, SCHEMA + "url").getString("@id")).isEqualTo("https://example.org/a?b=1&c=d");
        assertThat(first(claim, "urn:x-claimline:term:date").getString("@type"))
                .isEqualTo("http://id.loc.gov/datatypes/edtf/EDTF");
    }

    @Test
    void everyNameHasAMeaning() throws Exception {
        String expanded = JsonLd.expand(JsonDocument.of(new StringReader(text(List.of(row)))))
                .get()
                .toString();
        for (String words : List.of("quote.said", "2025-09-05", "0.85", "explicit", "тег", "FR", "DIRECT", "new")) {
            assertThat(expanded).contains("\"" + words + "\"");
        }
        assertThat(expanded).doesNotContain("ClaimReview").doesNotContain("eviewRating");
    }

    @Test
    void theSelectorsFindTheirWordsAgainInTheArticle() throws Exception {
        String original = row.text().text();
        int[] codePoints = original.codePoints().toArray();
        List<JsonObject> evidence = expanded(text(List.of(row))).stream()
                .filter(node -> node.getJsonArray("@type").getString(0).equals(OA + "Annotation"))
                .filter(node -> first(node, OA + "hasTarget").containsKey(OA + "hasSelector"))
                .toList();
        assertThat(evidence).hasSize(2);
        for (JsonObject annotation : evidence) {
            JsonArray selectors = first(annotation, OA + "hasTarget").getJsonArray(OA + "hasSelector");
            JsonObject words = selectors.getJsonObject(0);
            JsonObject place = selectors.getJsonObject(1);
            String exact = value(words, OA + "exact");
            String around = value(words, OA + "prefix") + exact + value(words, OA + "suffix");
            assertThat(original.indexOf(around)).isNotNegative().isEqualTo(original.lastIndexOf(around));
            int start = number(place, OA + "start");
            assertThat(new String(codePoints, start, number(place, OA + "end") - start))
                    .isEqualTo(exact);
        }
        assertThat(value(
                        first(evidence.get(0), OA + "hasTarget")
                                .getJsonArray(OA + "hasSelector")
                                .getJsonObject(0),
                        OA + "exact"))
                .isEqualTo("«Наши солдаты — да», сказал Макрон 😀.");
    }

    @Test
    void aLaterReportNamesTheFirst() throws Exception {
        ExportedStatement later = new ExportedStatement(row.entry(), row.text(), "f".repeat(16), 3);
        JsonObject claim = expanded(text(List.of(later))).get(0);
        assertThat(claim.containsKey(SCHEMA + "firstAppearance")).isFalse();
        assertThat(claim.containsKey(SCHEMA + "appearance")).isTrue();
        assertThat(first(claim, "urn:x-claimline:term:group").getString("@id"))
                .isEqualTo("urn:x-claimline:statement:" + "f".repeat(16));
    }

    @Test
    void notesCommentOnTheirStatement() throws Exception {
        String text = new String(
                Written.notes(ExportFormat.JSON_LD, ExportOptions.FOR_FILES, List.of(row)), StandardCharsets.UTF_8);
        JsonObject note = expanded(text).get(0);
        assertThat(first(note, OA + "motivatedBy").getString("@id")).isEqualTo(OA + "commenting");
        assertThat(first(note, OA + "hasTarget").getString("@id"))
                .isEqualTo("urn:x-claimline:statement:" + "1".repeat(16));
        assertThat(value(first(note, OA + "hasBody"), "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"))
                .isEqualTo("=1+1");
    }

    @Test
    void eachNodeStandsOnALineOfItsOwn() throws Exception {
        assertThat(text(List.of(row))
                        .lines()
                        .filter(line -> line.startsWith("{\"id\""))
                        .count())
                .isEqualTo(4);
    }

    private static String text(List<ExportedStatement> rows) throws Exception {
        return new String(Written.of(ExportFormat.JSON_LD, ExportOptions.FOR_FILES, rows), StandardCharsets.UTF_8);
    }

    /** With a loader that refuses every address. */
    private static List<JsonObject> expanded(String text) throws JsonLdError {
        JsonLdOptions offline = new JsonLdOptions((address, options) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "fetched " + address);
        });
        return JsonLd.expand(JsonDocument.of(new StringReader(text))).options(offline).get().stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    private static JsonObject first(JsonObject node, String name) {
        return node.getJsonArray(name).getJsonObject(0);
    }

    private static String value(JsonObject node, String name) {
        return first(node, name).getString("@value");
    }

    private static int number(JsonObject node, String name) {
        return first(node, name).getInt("@value");
    }
}
