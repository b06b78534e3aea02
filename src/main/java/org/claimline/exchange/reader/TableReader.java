package org.claimline.exchange.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimline.exchange.Document;
import org.claimline.exchange.DocumentReader;
import org.claimline.exchange.Reading;
import org.claimline.exchange.UnreadableArticleException;

/**
 * Reads CSV with an article in each row, whatever separates the fields. The original of an article is its row under the
 * headings, written as RFC 4180 has it: the same row in another table is the same article.
 */
final class TableReader implements DocumentReader {
    private final ColumnNames columns;

    TableReader(ColumnNames columns) {
        this.columns = columns;
    }

    @Override
    public void read(Document document, Consumer<Reading> found) throws UnreadableArticleException {
        DecodedText decoded = DecodedText.of(document.bytes(), document.charset());
        Delimiter delimiter = Delimiter.of(decoded.text(), columns)
                .orElseThrow(() -> new UnreadableArticleException(document.name(), "is no table of articles."));
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(delimiter.mark())
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(decoded.text())) {
            Iterator<CsvRecord> each = rows.iterator();
            List<String> headings = each.next().getFields();
            Map<ArticleField, Integer> places = places(document, headings);
            while (each.hasNext()) {
                row(document, headings, places, each.next(), found);
            }
        } catch (CsvParseException | java.io.IOException broken) {
            throw new UnreadableArticleException(
                    document.name(),
                    "is no proper CSV from some row on (" + cause(broken)
                            + "): the rows before were read; mend it there and read it again.");
        }
    }

    private static String cause(Exception broken) {
        String message = String.valueOf(
                broken.getCause() == null
                        ? broken.getMessage()
                        : broken.getCause().getMessage());
        return message.length() > 120 ? message.substring(0, 120) + "…" : message;
    }

    private Map<ArticleField, Integer> places(Document document, List<String> headings)
            throws UnreadableArticleException {
        Map<ArticleField, Integer> places = new EnumMap<>(ArticleField.class);
        for (ArticleField field : ArticleField.values()) {
            columns.in(headings, field).ifPresent(name -> places.put(field, headings.indexOf(name)));
        }
        if (!places.containsKey(ArticleField.TEXT)) {
            throw new UnreadableArticleException(
                    document.name(),
                    "has no column of text among " + String.join(", ", headings)
                            + ": say which it is with --column text=NAME.");
        }
        return places;
    }

    private static void row(
            Document document,
            List<String> headings,
            Map<ArticleField, Integer> places,
            CsvRecord record,
            Consumer<Reading> found) {
        String path = document.path() + ", line " + record.getStartingLineNumber();
        List<String> fields = record.getFields();
        if (fields.stream().allMatch(String::isBlank)) {
            return;
        }
        ArticleDraft draft = FieldDraft.draft(field -> {
            Integer place = places.get(field);
            return place == null || place >= fields.size() ? "" : fields.get(place);
        });
        String row = csv(headings, fields);
        FieldDraft.finish(
                draft, document, path, row.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name(), found);
    }

    private static String csv(List<String> headings, List<String> fields) {
        StringWriter row = new StringWriter();
        CsvWriter.builder().build(row).writeRecord(headings).writeRecord(fields);
        return row.toString();
    }
}
