package org.claimline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.claimline.exchange.ArticleText;
import org.claimline.exchange.ExportWriter;
import org.claimline.exchange.ExportedStatement;
import org.claimline.model.NoteEntry;
import org.claimline.model.StatementEntry;
import org.junit.jupiter.api.Test;

class ExportFormatTest {
    private static final StatementEntry ENTRY =
            Samples.entry("No troops,", List.of(Samples.note(1, "First.", "b", "a"), Samples.note(2, "Second.", "a")));

    @Test
    void csvHasEveryFieldOfATableInItsOrder() throws IOException {
        assertThat(csv(ENTRY, ExportOptions.FOR_STREAMS))
                .isEqualTo(
                        "id,date,date_earliest,date_latest,date_basis,date_words,speaker,speaker_type,role,country,position,condition,troops_of,kind,cue,source,quote,passage,start,end,article,title,outlet,published,url,confidence,rule,review,note,tags,group,reports\r\n"
                                + "00ff00ff00ff00ff,../2025-09-05,,2025-09-05,explicit,by September 5,Donald"
                                + " Tusk,person,Prime Minister,PL,RULES_OUT,,PL; FR,DIRECT,said,Tusk,\"No"
                                + " troops,\",\"“No troops,” Tusk said.\",2,25,tusk.txt,Tusk says"
                                + " no,PolNews,2025-09-06,,0.90,quote.said,accepted,\"First.\n\n"
                                + "Second.\",a; b,,1\r\n");
    }

    @Test
    void jsonLinesHasEveryFieldAndOffsetsInCodePoints() throws IOException {
        String lines = write(ExportFormat.JSONL, ENTRY, ENTRY);
        assertThat(lines.split("\n")).hasSize(2);
        JsonNode json = new ObjectMapper().readTree(lines.split("\n")[0]);
        assertThat(json.get("start").asInt()).isEqualTo(2);
        assertThat(json.get("end").asInt()).isEqualTo(25);
        assertThat(json.get("content_spans").toString()).isEqualTo("[[3,13]]");
        assertThat(json.get("source_span").toString()).isEqualTo("[15,19]");
        assertThat(json.get("cue_span").toString()).isEqualTo("[20,24]");
        assertThat(json.get("troops_of").toString()).isEqualTo("[\"PL\",\"FR\"]");
        assertThat(json.get("tags").toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(json.get("note").asText()).isEqualTo("First.\n\nSecond.");
        assertThat(lines).contains("\"confidence\":0.90");
        assertThat(json.size()).isEqualTo(35);
    }

    @Test
    void jsonIsOneArrayAlsoWhenEmpty() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(write(ExportFormat.JSON, ENTRY, ENTRY)).size())
                .isEqualTo(2);
        assertThat(mapper.readTree(write(ExportFormat.JSON)).isArray()).isTrue();
    }

    @Test
    void halfASurrogatePairIsReplacedAndTheRestWritten() throws IOException {
        assertThat(write(ExportFormat.JSONL, Samples.entry("odd \uD83D end", List.of())))
                .contains("odd ? end");
    }

    @Test
    void numbersObeyNoLocale() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(csv(ENTRY, ExportOptions.FOR_STREAMS)).contains(",0.90,").contains(",2,25,");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFileForSpreadsheetsOpensWithAByteOrderMark() throws IOException {
        assertThat(csv(ENTRY, ExportOptions.FOR_FILES)).startsWith("\uFEFFid,date,");
    }

    @Test
    void notesAreOneRowEach() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExportWriter<NoteEntry> writer = ExportFormat.CSV.notes(out, ExportOptions.FOR_STREAMS)) {
            for (NoteEntry note : NoteEntry.of(ENTRY)) {
                writer.write(note);
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "note_id,created,modified,note,tags,id,date,speaker,country,position,quote,article,title,about\r\n"
                                + "1,2026-01-02T03:04:05Z,2026-01-02T03:04:05Z,First.,b;"
                                + " a,00ff00ff00ff00ff,../2025-09-05,Donald Tusk,PL,RULES_OUT,\"No troops,\",tusk.txt,Tusk"
                                + " says no,statement\r\n"
                                + "2,2026-01-02T03:04:05Z,2026-01-02T03:04:05Z,Second.,a,00ff00ff00ff00ff,../2025-09-05,Donald"
                                + " Tusk,PL,RULES_OUT,\"No troops,\",tusk.txt,Tusk says no,statement\r\n");
    }

    @Test
    void csvGivesBackWhateverItWasGiven() throws IOException {
        String[] pieces = {
            "=",
            "+",
            "-",
            "@",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "\"",
            ",",
            ";",
            "'",
            " ",
            "a",
            "é",
            "😀",
            "\u00A0",
            "\uFEFF",
            "＝",
            "HYPERLINK(\"x\")",
            "1",
            "0x"
        };
        Random random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder quote = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) {
                quote.append(pieces[random.nextInt(pieces.length)]);
            }
            StatementEntry entry = Samples.entry(quote.toString(), List.of());
            String plain = quoteCell(csv(entry, new ExportOptions(false, false)));
            assertThat(plain).isEqualTo(quote.toString());
            String guarded = quoteCell(csv(entry, ExportOptions.FOR_STREAMS));
            assertThat(guarded)
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-")
                    .doesNotStartWith("@");
            assertThat(guarded.replaceAll(FormulaGuard.PATTERN, "")).isEqualTo(quote.toString());
        }
    }

    @Test
    void offsetsInCodePointsPointAtTheSameWords() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.appendCodePoint(random.nextInt(4) == 0 ? 0x1F600 + random.nextInt(80) : 'a' + random.nextInt(26));
            }
            int[] codePoints = text.codePoints().toArray();
            int first = random.nextInt(60);
            int last = first + random.nextInt(60 - first);
            int start = text.offsetByCodePoints(0, first);
            int end = text.offsetByCodePoints(0, last);
            var place = new ExportedStatement(ENTRY, ArticleText.of(text.toString()))
                    .place(new org.claimline.text.Span(start, end));
            assertThat(new String(codePoints, place.start(), place.length())).isEqualTo(text.substring(start, end));
        }
    }

    @Test
    void theFileNameTellsTheFormat() {
        assertThat(ExportFormat.ofFileName("claims.CSV")).contains(ExportFormat.CSV);
        assertThat(ExportFormat.ofFileName("claims.ndjson")).contains(ExportFormat.JSONL);
        assertThat(ExportFormat.ofFileName("csv")).contains(ExportFormat.CSV);
        assertThat(ExportFormat.ofFileName("claims.xls")).isEmpty();
    }

    private static String quoteCell(String csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            List<CsvRecord> records = reader.stream().toList();
            assertThat(records).hasSize(2);
            return records.get(1).getField(records.get(0).getFields().indexOf("quote"));
        }
    }

    private static String csv(StatementEntry entry, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExportWriter<ExportedStatement> writer = ExportFormat.CSV.statements(out, options)) {
            writer.write(new ExportedStatement(entry, ArticleText.of(Samples.TEXT)));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String write(ExportFormat format, StatementEntry... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExportWriter<ExportedStatement> writer = format.statements(out, ExportOptions.FOR_STREAMS)) {
            for (StatementEntry entry : entries) {
                writer.write(new ExportedStatement(entry, ArticleText.of(Samples.TEXT)));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
