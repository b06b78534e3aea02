package org.claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

/** What an analyst does at the review desk, done in the terminal on a database whose every field is known. */
class ReviewCommandsTest {
    @TempDir
    Path folder;

    private Path database;

    @BeforeEach
    void fill() {
        database = folder.resolve("a.db");
        Articles.fill(database);
    }

    private record Answer(int code, String out, String err) {}

    private Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--db", database.toString()));
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of());
        int code = Cli.run(terminal, none -> {}, all.toArray(String[]::new));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void decidingIsOneActHoweverMany() {
        assertThat(run("decide", "1111", "2222", "--accept")).isEqualTo(new Answer(0, "", "2 statements accepted.\n"));
        assertThat(run("list", "--review", "accepted").err()).isEqualTo("2 of 4 statements.\n");
        run("undo");
        assertThat(run("list", "--review", "accepted").err()).isEqualTo("0 of 4 statements.\n");
        run("decide", "1111", "--reject");
        assertThat(run("decide", "1111", "--undecide").err()).isEqualTo("1 statement undecided.\n");
        assertThat(run("list", "--review", "new").err()).isEqualTo("4 of 4 statements.\n");
    }

    @Test
    void whatIsNotThereIsToldAndTheRestIsDone() {
        Answer answer = run("decide", "1111", "9999", "--accept");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .isEqualTo("claimline: there is no statement 9999: claimline list prints the ids.\n"
                        + "1 statement accepted.\n");
        assertThat(run("history", "9999").code()).isEqualTo(1);
    }

    @Test
    void aCorrectionSetsEveryFieldAndTheHistoryTellsIt() {
        assertThat(run(
                                "correct",
                                "4444",
                                "--speaker",
                                "tusk",
                                "--date",
                                "2025-09-04",
                                "--position",
                                "rules out",
                                "--condition",
                                "before a ceasefire",
                                "--country",
                                "Germany")
                        .err())
                .isEqualTo("1 statement set right.\n");
        String row = run("list", "--review", "corrected", "--format", "csv").out();
        assertThat(row).contains("2025-09-04", "Donald Tusk", ",DE,", "RULES_OUT", "before a ceasefire");
        Answer history = run("history", "4444");
        assertThat(history.out()).contains("correct", "position", "OPPOSES", "RULES_OUT", "Donald Tusk");
        assertThat(history.err()).endsWith("changes.\n");
        run("undo");
        assertThat(run("history", "4444").out()).contains("(undone)");
        assertThat(run("history").out()).contains("correct (undone)");
        assertThat(run("correct", "4444", "--speaker", "Someone New").code()).isZero();
        assertThat(run("list", "--speaker", "someone new").err()).isEqualTo("1 of 4 statements.\n");
    }

    @Test
    void whoSomeoneIsIsSetRightAndEveryStatementFollows() {
        assertThat(run("people").out()).contains("Vladimir Putin", "Donald Tusk");
        assertThat(run("people", "putin", "--merge", "officials").err()).isEqualTo("officials means Vladimir Putin.\n");
        Answer card = run("people", "putin");
        assertThat(card.out()).startsWith("Vladimir Putin\nalso: officials\n").contains("4444dddd", "2222bbbb");
        assertThat(card.err()).endsWith("2 statements, 0 changes.\n");
        assertThat(run("people", "putin", "--country", "France").err())
                .isEqualTo("Vladimir Putin speaks for France.\n");
        assertThat(run("list", "--country", "FR").err()).isEqualTo("3 of 4 statements.\n");
        run("undo");
        run("undo");
        assertThat(run("list", "--country", "FR").err()).isEqualTo("1 of 4 statements.\n");
        assertThat(run("people", "tusk", "--alias", "the prime minister").code())
                .isZero();
        assertThat(run("people", "tusk").out()).contains("also: the prime minister");
        assertThat(run("people", "tusk", "--forget", "the prime minister").code())
                .isZero();
        assertThat(run("people", "tusk").out()).doesNotContain("the prime minister");
    }

    @Test
    void statementsAreHeldToBeOneUtteranceOrNot() {
        assertThat(run("groups").err()).isEqualTo("0 utterances in 0 statements.\n");
        assertThat(run("groups", "1111", "2222", "--merge").err())
                .isEqualTo("2 statements held to be one utterance.\n");
        assertThat(run("groups").err()).isEqualTo("1 utterance in 2 statements.\n");
        assertThat(run("list", "--format", "csv").out()).contains("," + Articles.TUSK + ",2");
        assertThat(run("groups", "2222", "--split").err()).isEqualTo("1 statement held to be another utterance.\n");
        assertThat(run("groups").out()).isEmpty();
        assertThat(run("groups", "1111").out()).contains("1111aaaa", "first.txt");
    }

    @Test
    void notesStandOnArticlesSpeakersAndTheProjectToo() throws IOException {
        assertThat(run("note", "1111", "On a statement.").code()).isZero();
        assertThat(run("note", "--article", "first.txt", "On", "an article.", "--tag", "source")
                        .err())
                .startsWith("Noted on the article \"");
        assertThat(run("note", "--speaker", "putin", "On a speaker.").err()).isEqualTo("Noted on Vladimir Putin.\n");
        assertThat(run("note", "--project", "On everything.").err()).isEqualTo("Noted on the whole project.\n");
        Answer all = run("note");
        assertThat(all.out()).contains("On a statement.", "On an article.", "On a speaker.", "On everything.");
        assertThat(all.out()).contains("statement", "article", "speaker", "project");
        assertThat(run("note", "--speaker", "putin").out())
                .contains("On a speaker.")
                .doesNotContain("everything");
        assertThat(run("note", "--tag", "source").err()).isEqualTo("1 note.\n");
        Path csv = folder.resolve("notes.csv");
        assertThat(run("export", csv.toString(), "--notes").err()).isEqualTo("4 notes written to " + csv + ".\n");
        assertThat(Files.readString(csv))
                .contains(",title,about\r\n", "Vladimir Putin", ",speaker\r\n", ",project\r\n");
        Path json = folder.resolve("notes.json");
        run("export", json.toString(), "--notes");
        assertThat(Files.readString(json)).contains("\"about\" : \"article\"");
        Path some = folder.resolve("some.csv");
        run("export", some.toString(), "--notes", "--speaker", "tusk");
        assertThat(Files.readString(some)).contains("On a statement.", "On an article.", "On everything.");
        assertThat(Files.readString(some)).doesNotContain("On a speaker.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decide 1111|Missing required argument (specify one of these): (--accept | --reject | --undecide)",
                "decide 1111 --accept --reject|--accept, --reject are mutually exclusive (specify only one)",
                "decide 111 --accept|111 is too short: give at least 4 characters of the id.",
                "correct 1111|nothing is to be set right: give --speaker, --country, --date, --position or"
                        + " --condition.",
                "correct 1111 --date 5.9.2025|--date 5.9.2025: use EDTF as 2025-09-05",
                "correct 1111 --position no|--position no: use one of THREATENS",
                "correct 1111 --country Xyzzy|--country Xyzzy: there is no such country.",
                "people --country FR|who is meant? Give the speaker's name first.",
                "people Nobody|there is no speaker Nobody: claimline people prints them.",
                "people tusk --merge Puti|there is no speaker Puti; near it: Vladimir Putin.",
                "groups --merge|which statements are meant? Give their ids.",
                "groups 1111 --merge|two statements at least make a group.",
                "note --article first.txt --project x|--article=ARTICLE, --project are mutually exclusive",
            })
    void wrongUsageIsToldAndGivesTwo(String arguments, String message) {
        Answer answer = run(arguments.split(" "));
        assertThat(answer.err()).startsWith("claimline: " + message).contains("--help'.");
        assertThat(answer.code()).isEqualTo(2);
    }
}
