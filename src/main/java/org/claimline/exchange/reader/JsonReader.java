package org.claimline.exchange.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimline.exchange.Document;
import org.claimline.exchange.DocumentReader;
import org.claimline.exchange.Limits;
import org.claimline.exchange.Reading;
import org.claimline.exchange.Reading.Unread;
import org.claimline.exchange.UnreadableArticleException;

/**
 * Reads articles in JSON: one object; an array of them, at the top or under any name; or JSON Lines, an object a line, a
 * broken line keeping none of the others out. The original of an article is its object as it stands in the file.
 */
final class JsonReader implements DocumentReader {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEEPEST_JSON)
                    .maxStringLength(Limits.MOST_BYTES)
                    .build())
            .build());

    private final JsonFields fields;

    JsonReader(ColumnNames columns) {
        this.fields = new JsonFields(columns);
    }

    @Override
    public void read(Document document, Consumer<Reading> found) throws UnreadableArticleException {
        DecodedText decoded = DecodedText.of(document.bytes(), document.charset());
        if (isLines(decoded.text())) {
            lines(document, decoded, found);
        } else {
            whole(document, decoded, found);
        }
    }

    /** The first line is an object by itself, and there are more. */
    private static boolean isLines(String text) {
        Optional<String> first = text.lines().filter(line -> !line.isBlank()).findFirst();
        long lines = text.lines().filter(line -> !line.isBlank()).limit(2).count();
        if (lines < 2 || !first.orElse("").startsWith("{")) {
            return false;
        }
        try {
            return JSON.readTree(first.get()).isObject();
        } catch (JsonProcessingException goesOn) {
            return false;
        }
    }

    private void lines(Document document, DecodedText decoded, Consumer<Reading> found) {
        int number = 0;
        for (String line : (Iterable<String>) decoded.text().lines()::iterator) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String path = document.path() + ", line " + number;
            try {
                JsonNode object = JSON.readTree(line);
                if (object.isObject()) {
                    article(document, decoded, path, object, line.strip(), found);
                } else {
                    found.accept(new Unread(path, path + " is no object with an article: mend it and read it again."));
                }
            } catch (JsonProcessingException broken) {
                found.accept(new Unread(path, path + " is no proper JSON: mend it and read it again."));
            }
        }
    }

    private void whole(Document document, DecodedText decoded, Consumer<Reading> found)
            throws UnreadableArticleException {
        int articles = 0;
        try (JsonParser parser = JSON.getFactory().createParser(decoded.text())) {
            int level = arrayLevel(decoded.text());
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT
                        && depth == level
                        && (level == 0 || parser.getParsingContext().getParent().inArray())) {
                    int start = (int) parser.currentTokenLocation().getCharOffset();
                    JsonNode object = parser.readValueAsTree();
                    int end = (int) parser.currentLocation().getCharOffset();
                    articles++;
                    String path = document.path() + (level == 0 ? "" : ", item " + articles);
                    article(document, decoded, path, object, decoded.text().substring(start, end), found);
                } else if (token.isStructStart()) {
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                }
            }
        } catch (IOException broken) {
            throw new UnreadableArticleException(
                    document.name(), "is no proper JSON (" + cause(broken) + "): mend it and read it again.");
        }
        if (articles == 0) {
            throw new UnreadableArticleException(
                    document.name(), "is JSON without a single article: it needs objects with a text.");
        }
    }

    /**
     * How many brackets are open where the articles stand: 0 for one article, 1 for an array of them, 2 for an array
     * under a name. The first array of objects counts, unless the outermost object has a text of its own.
     */
    private int arrayLevel(String text) throws IOException {
        try (JsonParser parser = JSON.getFactory().createParser(text)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && depth == 1 && fields.isText(parser.currentName())) {
                    return 0;
                }
                if (token == JsonToken.START_OBJECT
                        && parser.getParsingContext().getParent().inArray()) {
                    return depth;
                }
                if (token.isStructStart()) {
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                }
            }
            return 0;
        }
    }

    private void article(
            Document document,
            DecodedText decoded,
            String path,
            JsonNode object,
            String source,
            Consumer<Reading> found) {
        ArticleDraft draft = FieldDraft.draft(field -> fields.value(object, field));
        if (!draft.hasText()) {
            found.accept(new Unread(
                    path,
                    path + " has no text among its fields " + fields.names(object)
                            + ": say which it is with --column text=NAME."));
            return;
        }
        FieldDraft.finish(
                draft, document, path, source.getBytes(Charset.forName(decoded.charset())), decoded.charset(), found);
    }

    private static String cause(IOException broken) {
        if (broken instanceof StreamConstraintsException) {
            return "it is more than " + Limits.DEEPEST_JSON + " brackets deep, or a name or a number in it has no end";
        }
        if (broken instanceof JsonProcessingException json && json.getLocation() != null) {
            return "it goes wrong at line " + json.getLocation().getLineNr() + ", column "
                    + json.getLocation().getColumnNr();
        }
        return "it goes wrong somewhere";
    }
}
