package org.claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimline.Articles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands, run inside this process on a database whose every field is known. */
class CliTest {
    @TempDir
    Path folder;

    private Path database;

    @BeforeEach
    void fill() {
        database = folder.resolve("a.db");
        Articles.fill(database);
    }

    private record Answer(int code, String out, String err) {}

    @Test
    void everyCommandThatTheHelpListsIsThereUnderItsName() {
        List<String> names = List.of(
                "extract",
                "import",
                "articles",
                "repair",
                "list",
                "export",
                "note",
                "undo",
                "doctor",
                "check",
                "evaluate");
        assertThat(run("--help").out()).containsSubsequence(names);
        for (String name : names) {
            assertThat(run(name, "--help").out()).startsWith("Usage: claimline " + name + " ");
        }
    }

    @Test
    void theDoctorChecksBacksUpTellsWhatDiffersAndRestores() {
        assertThat(run("doctor").err()).contains("is whole", "0 backups.");
        assertThat(run("doctor", "--backup").code()).isZero();
        String backup = run("doctor").out().strip();
        assertThat(backup).endsWith("-doctor.db");
        run("note", Articles.PUTIN, "Later.");
        Answer differs = run("doctor", "--restore", backup);
        assertThat(differs.out()).contains("notes: now 1, in the backup 0");
        assertThat(differs.err()).contains("Nothing was changed");
        assertThat(run("note").out()).contains("Later.");
        assertThat(run("doctor", "--restore", backup, "--yes").code()).isZero();
        assertThat(run("note").out()).doesNotContain("Later.");
        assertThat(run("doctor", "--restore", "none.db").code()).isEqualTo(2);
    }

    @Test
    void theDoctorOfADamagedDatabaseSaysSo() throws Exception {
        java.nio.file.Files.writeString(database, "no database");
        Answer answer = run("doctor");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("is damaged");
    }

    @Test
    void undoTakesBackAndRedoDoesAgain() {
        run("note", Articles.PUTIN, "Later.");
        assertThat(run("undo").err()).startsWith("Undone: note.add").contains("1 change.");
        assertThat(run("note").out()).doesNotContain("Later.");
        assertThat(run("undo").err()).isEqualTo("There is nothing to undo.\n");
        assertThat(run("undo", "--redo").err()).startsWith("Done again: note.add");
        assertThat(run("note").out()).contains("Later.");
    }

    @Test
    void aListIsATableAsWideAsTheTerminal() {
        Answer answer = run("list");
        assertThat(answer.out()).isEqualTo("""
            id        date           speaker            for  position   quote
            3333cccc  2025-09?       Stéphane Séjourné  FR   SUPPORTS   would help soldiers
            1111aaaa  2025-09-05     Donald Tusk        PL   RULES_OUT  “No troops,”
            2222bbbb  ../2025-09-05  Vladimir Putin     RU   THREATENS  “legitimate targets”
            4444dddd                 officials               OPPOSES    no need for troops
            """);
        assertThat(answer.err()).isEqualTo("4 of 4 statements.\n");
        assertThat(answer.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--speaker=putin|2222bbbb",
                "--speaker=DONALD tusk|1111aaaa",
                "--speaker=sejourne|3333cccc",
                "--country=PL,ru|1111aaaa 2222bbbb",
                "--country=France|3333cccc",
                "--country=french republic|3333cccc",
                "--position=rules-out|1111aaaa",
                "--from=2025-09-06|3333cccc",
                "--to=2025-09-01|2222bbbb 3333cccc",
                "--from=2025 --to=2025-09|1111aaaa 2222bbbb 3333cccc",
                "--from=2025-09-06 --clock=published|''",
                "--from=2025-09-05 --to=2025-09-05 --clock=PUBLISHED|1111aaaa 2222bbbb 3333cccc",
                "--text=legitimate|2222bbbb",
                "--outlet=polnews --country=PL|1111aaaa",
                "--review=accepted|''",
                "--tag=none|''",
            })
    void filtersSelect(String filters, String ids) {
        List<String> arguments = new ArrayList<>(List.of("list", "--format", "csv"));
        arguments.addAll(List.of(filters.split(" (?=--)")));
        Answer answer = run(arguments.toArray(String[]::new));
        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines().skip(1).map(line -> line.substring(0, 8)))
                .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
    }

    @Test
    void aNameThatNobodyGoesByGivesNothingAndNamesItsNeighbours() {
        Answer answer = run("list", "--speaker", "Puttin", "--format", "jsonl");
        assertThat(answer).isEqualTo(new Answer(0, "", "No speaker \"Puttin\" here; near it: \"Vladimir Putin\".\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list --position no|--position no: use one of THREATENS, OPPOSES, RULES_OUT, UNCLEAR, OPEN_TO,"
                        + " SUPPORTS, COMMITS.",
                "list --review no|--review no: use one of new, accepted, corrected, rejected.",
                "list --country Xyzzy|--country Xyzzy: there is no such country.",
                "list --from 31.12.2025|--from 31.12.2025: use a day, month or year as 2025-09-05, 2025-09 or 2025.",
                "list --from 2026 --to 2025|--from 2026 lies after --to 2025.",
                "list --format xml|Invalid value for option '--format': \"xml\" is none of table, csv, jsonl, json",
                "lst|there is no command or option \"lst\" here; did you mean list, history?",
                "list --speker x|there is no command or option \"--speker\" here",
                "extract|Missing required parameter: 'PATH'",
                "export|Missing required parameter: 'FILE'",
                "export a.xls|a.xls: the name tells no format; let it end in .csv, .jsonl, .json, .jsonld, .xlsx, .md, .html, .svg, .png or .zip, or give --format.",
                "export a.csv --format table|Invalid value for option '--format': a table is for the terminal: use one of csv, jsonl, json, jsonld, xlsx, md",
                "note abc|abc is too short: give at least 4 characters of the id.",
                "check --speaker x|there is no command or option \"--speaker\" here",
            })
    void wrongUsageIsToldAndGivesTwo(String arguments, String message) {
        Answer answer = run(arguments.split(" "));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("claimline: " + message).contains("--help'.");
    }

    @Test
    void withoutACommandTheTimelineIsPrintedWhereThereIsNoWindow() {
        Answer answer = run("--db=" + database);
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).isEqualTo(run("list").out()).contains("Donald Tusk");
        assertThat(answer.err())
                .startsWith("There is no display.\nHere is the timeline as a table;")
                .endsWith("4 of 4 statements.\n");
    }

    private static void noWindow(Path database) throws NoWindowException {
        throw new NoWindowException("There is no display.", null);
    }

    @Test
    void aCommandsOptionsMayStandBeforeItsName() {
        Answer before = run("--country", "PL", "--format=csv", "list");
        assertThat(before).isEqualTo(run("list", "--format", "csv", "--country", "PL"));
        assertThat(before.code()).isZero();
        assertThat(run("--speaker", "x", "check").code()).isEqualTo(2);
    }

    @Test
    void anExportIsNotOverwrittenUnlessForced() throws IOException {
        Path file = folder.resolve("claims.csv");
        assertThat(run("export", file.toString()).err()).isEqualTo("4 statements written to " + file + ".\n");
        assertThat(Files.readString(file)).startsWith("\uFEFFid,date,").contains("\r\n");
        Answer again = run("export", file.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err())
                .contains(file + " is there already: choose another name, or give --force to replace it.");
        assertThat(run("export", file.toString(), "--force", "--country", "PL", "--no-bom")
                        .code())
                .isZero();
        assertThat(Files.readAllLines(file)).hasSize(2).element(0).asString().startsWith("id,");
    }

    @Test
    void anExportIsDescribedBesideItWhereAsked() throws IOException {
        Path file = folder.resolve("claims.csv");
        Path description = folder.resolve("claims.datapackage.json");
        assertThat(run("export", file.toString(), "--describe", "--country", "PL", "--separator", "tab")
                        .code())
                .isZero();
        assertThat(Files.readString(file)).startsWith("\uFEFFid\tdate\t");
        assertThat(Files.readString(description))
                .contains("\"filter\" : \"Country: Poland.\"")
                .contains("\"delimiter\" : \"\\t\"");
        Files.delete(file);
        Answer again = run("export", file.toString(), "--describe");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("claims.datapackage.json is there already");
        assertThat(file).doesNotExist();
        assertThat(run("export", "a.json", "--describe").err()).contains("--describe is for CSV");
        assertThat(run("export", "-", "--describe").err()).contains("give the export a name");
    }

    @Test
    void theSchemaOfJsonIsPrinted() {
        assertThat(run("export", "--schema").out()).contains("urn:x-claimline:schema:statement:");
        assertThat(run("export", "--schema", "--notes").out()).contains("urn:x-claimline:schema:note:");
    }

    @Test
    void theFileNameTellsEveryFormat() throws IOException {
        for (String ending : List.of("csv", "jsonl", "json", "jsonld", "xlsx", "md")) {
            Path file = folder.resolve("claims." + ending);
            assertThat(run("export", file.toString()).err()).isEqualTo("4 statements written to " + file + ".\n");
            assertThat(Files.size(file)).isPositive();
        }
        assertThat(run("export", "-", "--format", "md", "--group", "speaker").out())
                .startsWith("# Statements by speaker");
        assertThat(run("export", "-", "--separator", "x").err()).contains("is none of ',', ';', '|' and tab");
    }

    @Test
    void anExportToTheStandardOutputIsCsvWithoutAMark() {
        assertThat(run("export", "-", "--country", "PL").out())
                .startsWith("id,date,")
                .contains("1111aaaa");
    }

    @Test
    void anExportWhereNothingCanBeWrittenIsToldInASentence() {
        Answer answer = run("export", folder.resolve("no/claims.csv").toString());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .isEqualTo("claimline: The folder " + folder.resolve("no")
                        + " does not exist: make it, or choose another place.\n");
    }

    @Test
    void notesAreAddedListedAndExported() throws IOException {
        assertThat(run("note", "1111", "=Said", "at the summit.", "--tag", "check"))
                .isEqualTo(new Answer(0, "", "Noted on " + Articles.TUSK + ", Donald Tusk, 2025-09-05.\n"));
        assertThat(run("note", Articles.PUTIN, "Seen before.").code()).isZero();
        assertThat(run("note").out()).contains("=Said at the summit.").contains("Seen before.");
        assertThat(run("note", "1111").out()).contains("=Said at the summit.").doesNotContain("Seen before.");
        assertThat(run("note", "--tag", "check").out()).contains("=Said").doesNotContain("Seen before.");
        assertThat(run("list", "--tag", "check", "--format", "csv").out().lines())
                .hasSize(2);
        Path file = folder.resolve("notes.csv");
        assertThat(run("export", file.toString(), "--notes").err()).isEqualTo("2 notes written to " + file + ".\n");
        assertThat(Files.readString(file)).contains(",'=Said at the summit.,check," + Articles.TUSK);
    }

    @Test
    void aNoteMayBeginWithAnAtSignWhateverFilesThereAre() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "secret");
        assertThat(run("note", "1111", "@" + file).code()).isZero();
        assertThat(run("note", "1111", "--format", "jsonl").out()).contains("\"note\":\"@" + file);
    }

    @Test
    void aNoteOnAStatementThatIsNotThereIsToldInASentence() {
        assertThat(run("note", "99999", "x"))
                .isEqualTo(
                        new Answer(1, "", "claimline: there is no statement 99999: claimline list prints the ids.\n"));
    }

    @Test
    void anImportTakesWhatItCanAndTellsTheRest() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "Poland will send no soldiers, he said on Friday.");
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {0, 1, 2});
        Path lost = folder.resolve("lost.txt");
        Answer first = run("import", good.toString(), bad.toString(), lost.toString());
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.out()).startsWith("1 article added with ").endsWith(" 0 already there.\n");
        assertThat(first.err())
                .isEqualTo("claimline: " + bad
                        + " is a binary file, not a text: save the article as plain text and read that.\n"
                        + "claimline: " + lost + " does not exist: check the name.\n");
        assertThat(run("import", good.toString()).out())
                .isEqualTo("0 articles added with 0 statements, 1 already there.\n");
    }

    @Test
    void theStandardInputCanBeImported() {
        assertThat(run("import", "-").out()).startsWith("1 article added");
    }

    @Test
    void aNewDatabaseBeginsWithTheSeeds() {
        Answer answer = runOn(folder.resolve("new.db"), null, "list", "--format", "csv");
        assertThat(answer.code()).isZero();
        assertThat(runOn(folder.resolve("new.db"), null, "import", "seeds").out())
                .endsWith("5 already there.\n");
    }

    @Test
    void aDamagedDatabaseGivesThreeAndIsLeftAsItIs() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.db"), "this is no database");
        Answer answer = runOn(damaged, null, "list");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err())
                .startsWith("claimline: ")
                .contains(damaged.toString())
                .doesNotContain("\tat ");
        assertThat(damaged).hasContent("this is no database");
        assertThat(runOn(damaged, null, "list", "--debug").err()).contains("\tat ");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoError() {
        assertThat(runOn(database, new FailingOutput("Broken pipe"), "list").err())
                .doesNotContain("claimline:");
        assertThat(runOn(database, new FailingOutput("Broken pipe"), "list").code())
                .isZero();
        assertThat(runOn(database, new FailingOutput("Broken pipe"), "list", "--format", "json")
                        .code())
                .isZero();
    }

    @Test
    void anOutputThatIsFullIsToldInASentence() {
        Answer answer = runOn(database, new FailingOutput("No space left on device"), "list");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).endsWith("claimline: the output cannot be written: No space left on device.\n");
    }

    @Test
    void extractPrintsAndStoresNothing() throws IOException {
        Path article = Files.writeString(folder.resolve("tusk.txt"), "5 September 2025\n\n“No,” he said.");
        Answer answer =
                run("extract", article.toString(), folder.resolve("lost").toString(), "--format", "jsonl");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .isEqualTo("claimline: " + folder.resolve("lost") + " does not exist: check the name.\n");
        assertThat(run("import", article.toString()).out()).startsWith("1 article added");
    }

    @Test
    void evaluateScoresAndTellsWhatItCouldNotScore() throws IOException {
        Path article = Files.writeString(folder.resolve("weather.txt"), "It rained.");
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"article\": \"weather.txt\", \"statements\": []}\n"
                        + "{\"article\": \"lost.txt\", \"statements\": [{\"id\": \"lost-1\", \"start\": 0, \"end\": 9,"
                        + " \"passage\": \"No.\", \"speakers\": [\"NATO\"], \"positions\": [\"OPPOSES\"], \"dates\":"
                        + " [\"\"], \"required\": true}]}");
        Answer answer = run("evaluate", gold.toString(), article.toString(), "--list");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .endsWith("annotates 1 article not read here, whose statements count as missed: lost.txt.\n");
        assertThat(answer.out().lines())
                .startsWith(
                        "missed       lost-1  NATO OPPOSES | No.",
                        "articles 2  required 1  matched 0  missed 1  false alarms 0  optional 0  fragments 0")
                .anyMatch(line -> line.matches("OPPOSES +1 +0 +0 +nan"));
        Answer noGold = run("evaluate", article.toString(), article.toString());
        assertThat(noGold.code()).isEqualTo(1);
        assertThat(noGold.err()).startsWith("claimline: " + article + ", line 1 is no annotated article: ");
    }

    @Test
    void everyCommandHelps() {
        for (String command : List.of("extract", "import", "list", "export", "note", "check", "evaluate")) {
            Answer answer = run(command, "--help");
            assertThat(answer.code()).isZero();
            assertThat(answer.out()).startsWith("Usage: claimline " + command);
            assertThat(answer.err()).isEmpty();
        }
        assertThat(runOn(database, null, "--help").out()).contains("Exit codes: 0 done");
        assertThat(runOn(database, null, "--version").out()).startsWith("claimline ");
    }

    @Test
    void aReportIsWrittenAsOnePage() throws Exception {
        Path html = folder.resolve("report.html");
        Answer answer = run("export", html.toString(), "--country", "PL,RU", "--lanes", "speaker");
        assertThat(answer).isEqualTo(new Answer(0, "", "2 statements told in " + html + ".\n"));
        assertThat(Files.readString(html))
                .startsWith("<!DOCTYPE html>")
                .contains("One lane for each speaker", "Donald Tusk", "Poland or Russia")
                .doesNotContain("Stéphane Séjourné");
        assertThat(run("export", html.toString()).err()).contains("is there already");
        assertThat(run("export", folder.resolve("b.html").toString(), "--notes").code())
                .isEqualTo(2);
    }

    /** On the database that is filled. */
    @Test
    void aPictureOfTheTimelineIsDrawn() throws Exception {
        Path svg = folder.resolve("timeline.svg");
        Answer answer = run("export", svg.toString(), "--from", "2025-09", "--to", "2025-09", "--lanes", "speaker");
        assertThat(answer.err()).isEqualTo("3 statements drawn in " + svg + ".\n");
        assertThat(answer.code()).isZero();
        assertThat(Files.readString(svg))
                .startsWith("<?xml")
                .contains("Donald Tusk", "Vladimir Putin", "3 statements by speaker");
        assertThat(run("export", svg.toString()).err()).contains("is there already");
        assertThat(run("export", svg.toString(), "--lanes", "outlet", "--clock", "published", "--force")
                        .code())
                .isZero();
        Path png = folder.resolve("timeline.png");
        assertThat(run("export", png.toString(), "--sort", "latest").code()).isZero();
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(run("export", png.toString(), "--notes").code()).isEqualTo(2);
        assertThat(run("export", "b.svg", "--lanes", "colour").err()).contains("COUNTRY, SPEAKER, POSITION, OUTLET");
    }

    @Test
    void anyTopicTakesEveryStatement() throws IOException {
        Path article = folder.resolve("soup.txt");
        Files.writeString(article, "Jaan Tamm said on Monday that the soup was cold.\n");
        assertThat(run("extract", article.toString()).out()).doesNotContain("the soup was cold");
        Answer answer = run("extract", "--topic", "any", "--format", "csv", article.toString());
        assertThat(answer.out()).contains("Jaan Tamm").contains("the soup was cold");
        assertThat(answer.code()).isZero();
    }

    @Test
    void aTopicOfOnesOwnHasItsOwnPositions() throws IOException {
        Path article = folder.resolve("soup.txt");
        Files.writeString(article, "Jaan Tamm said the soup was too cold. Mari Kask said the soup was fine.\n");
        Path topic = folder.resolve("soup.json");
        Files.writeString(topic, """
            {"id": "soup", "about": ["soup"], "examples": ["The soup is hot."], "counterexamples": ["Bread."],
             "positions": [{"id": "dislikes", "label": "DISLIKES", "patterns": ["too cold"],
                            "examples": ["It is too cold."], "counterexamples": ["It is cold."]}]}
            """);
        String file = topic.toString();
        Answer answer = run("extract", "--topic", file, "--position", "dislikes", article.toString());
        assertThat(answer.out()).contains("Jaan Tamm").doesNotContain("Mari Kask");
        assertThat(run("extract", "--topic", file, "--position", "SUPPORTS", article.toString())
                        .err())
                .contains("--position SUPPORTS: use one of DISLIKES, UNCLEAR.");
        assertThat(run("check", "--topic", file).out()).isEqualTo("2 rules, 4 examples, 0 broken.\n");
    }

    @Test
    void whatIsWrongWithATopicIsToldAndIsWrongUsage() {
        Path none = folder.resolve("none.json");
        Answer absent = run("extract", "--topic", none.toString(), "x.txt");
        assertThat(absent.err())
                .contains("claimline: The topic file " + none + " is not there; check its name, or write \"any\"");
        assertThat(absent.code()).isEqualTo(2);
        assertThat(run("check", "--topic", "any").err()).contains("--topic any has no rules that could be checked");
        assertThat(run("extract", "--topic", "any", "--position", "SUPPORTS", "x.txt")
                        .err())
                .contains("on this topic there are no positions; leave the option out.");
    }

    private Answer run(String... arguments) {
        return execute(null, database, arguments);
    }

    private static Answer runOn(Path file, OutputStream out, String... arguments) {
        return execute(out, file, arguments);
    }

    private static Answer execute(OutputStream out, Path database, String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(
                        "An article from elsewhere, with one sentence.".getBytes(StandardCharsets.UTF_8)),
                out == null ? results : out,
                new PrintStream(said, true, StandardCharsets.UTF_8),
                Map.of("COLUMNS", "100", "CLAIMLINE_DB", database.toString()));
        int code = Cli.run(terminal, CliTest::noWindow, arguments);
        return new Answer(code, results.toString(StandardCharsets.UTF_8), said.toString(StandardCharsets.UTF_8));
    }

    private static final class FailingOutput extends OutputStream {
        private final String reason;

        FailingOutput(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
