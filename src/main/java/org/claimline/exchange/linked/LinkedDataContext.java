package org.claimline.exchange.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * The {@code @context} of a JSON-LD file, written into the file itself, so that nobody has to fetch one: schema.org for
 * claims and articles, Web Annotation (W3C) for evidence and notes, a name space of the program's own for the rest.
 */
final class LinkedDataContext {
    private static final String[][] PREFIXES = {
        {"schema", "https://schema.org/"},
        {"oa", "http://www.w3.org/ns/oa#"},
        {"dcterms", "http://purl.org/dc/terms/"},
        {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
        {"xsd", "http://www.w3.org/2001/XMLSchema#"},
        {"edtf", "http://id.loc.gov/datatypes/edtf/"},
        {"claimline", "urn:x-claimline:term:"}
    };

    private static final String[] NAMES = {
        "id @id",
        "type @type",
        "Claim schema:Claim",
        "Quotation schema:Quotation",
        "NewsArticle schema:NewsArticle",
        "Person schema:Person",
        "Organization schema:Organization",
        "GovernmentOrganization schema:GovernmentOrganization",
        "Thing schema:Thing",
        "text schema:text",
        "name schema:name",
        "jobTitle schema:jobTitle",
        "headline schema:headline",
        "sha256 schema:sha256",
        "author schema:author",
        "spokenByCharacter schema:spokenByCharacter",
        "appearance schema:appearance",
        "firstAppearance schema:firstAppearance",
        "publisher schema:publisher",
        "Annotation oa:Annotation",
        "SpecificResource oa:SpecificResource",
        "TextQuoteSelector oa:TextQuoteSelector",
        "TextPositionSelector oa:TextPositionSelector",
        "TextualBody oa:TextualBody",
        "commenting oa:commenting",
        "highlighting oa:highlighting",
        "linking oa:linking",
        "tagging oa:tagging",
        "exact oa:exact",
        "prefix oa:prefix",
        "suffix oa:suffix",
        "value rdf:value",
        "country claimline:country",
        "speakerType claimline:speaker_type",
        "position claimline:position",
        "condition claimline:condition",
        "troopsOf claimline:troops_of",
        "kind claimline:kind",
        "cue claimline:cue",
        "dateBasis claimline:date_basis",
        "dateWords claimline:date_words",
        "rule claimline:rule",
        "review claimline:review"
    };

    private static final String[] TYPED_NAMES = {
        "date claimline:date edtf:EDTF",
        "publishedDate claimline:published edtf:EDTF",
        "dateCreated schema:dateCreated schema:Date",
        "datePublished schema:datePublished schema:Date",
        "url schema:url @id",
        "body oa:hasBody @id",
        "target oa:hasTarget @id",
        "source oa:hasSource @id",
        "selector oa:hasSelector @id",
        "motivation oa:motivatedBy @vocab",
        "purpose oa:hasPurpose @vocab",
        "start oa:start xsd:nonNegativeInteger",
        "end oa:end xsd:nonNegativeInteger",
        "created dcterms:created xsd:dateTime",
        "modified dcterms:modified xsd:dateTime",
        "confidence claimline:confidence xsd:decimal",
        "reports claimline:reports xsd:nonNegativeInteger",
        "firstReport claimline:group @id"
    };

    private LinkedDataContext() {}

    static void writeTo(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("@context");
        json.writeNumberField("@version", 1.1);
        for (String[] prefix : PREFIXES) {
            json.writeStringField(prefix[0], prefix[1]);
        }
        for (String name : NAMES) {
            String[] words = name.split(" ");
            json.writeStringField(words[0], words[1]);
        }
        for (String name : TYPED_NAMES) {
            String[] words = name.split(" ");
            json.writeObjectFieldStart(words[0]);
            json.writeStringField("@id", words[1]);
            json.writeStringField("@type", words[2]);
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
