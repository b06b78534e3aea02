package org.claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Review;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles and conflicts in the terminal, run for real. */
class BundleCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void workIsHandedOnMergedAndSettled() throws IOException {
        String bundle = folder.resolve("anna.zip").toString();
        assertThat(run("anna", "list", "--format", "csv")).isZero();
        String id = out.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",")[0];
        run("anna", "note", id, "Said again in Paris.", "--tag", "paris");
        decide("anna", id, Review.REJECTED);
        assertThat(run("anna", "export", bundle)).isZero();
        assertThat(err()).endsWith("with articles, decisions and notes written to " + bundle + ".\n");
        assertThat(run("anna", "export", bundle)).isEqualTo(2);
        assertThat(run("anna", "export", bundle, "--force")).isZero();
        assertThat(run("anna", "export", bundle, "--force", "--notes")).isEqualTo(2);

        assertThat(run("mine", "import", bundle)).isZero();
        assertThat(out())
                .startsWith("anna.zip: ")
                .contains(" articles, ", " statements, 1 decision, 1 note taken in, 0 conflicts.");
        assertThat(run("mine", "import", bundle)).isZero();
        assertThat(out()).isEqualTo("anna.zip: nothing in it is new.\n");

        decide("mine", id, Review.ACCEPTED);
        decide("anna", id, Review.NEW);
        decide("anna", id, Review.ACCEPTED);
        decide("mine", id, Review.REJECTED);
        run("anna", "export", bundle, "--force");
        assertThat(run("mine", "import", bundle)).isZero();
        assertThat(out())
                .contains("anna.zip: nothing taken in, 1 conflict.")
                .contains("rejected")
                .contains("accepted");
        assertThat(run("mine", "conflicts")).isZero();
        String conflict = out().lines().skip(1).findFirst().orElseThrow().substring(0, 8);
        assertThat(run("mine", "conflicts", "--take", "zzz")).isEqualTo(2);
        assertThat(run("mine", "conflicts", "--take", conflict, "--leave", "all"))
                .isEqualTo(2);
        assertThat(run("mine", "conflicts", "--take", conflict)).isZero();
        assertThat(err()).isEqualTo("1 conflict taken, 0 left; 0 still open.\n");
        assertThat(run("mine", "list", "--review", "accepted")).isZero();
        assertThat(out()).contains(id.substring(0, 8));
        assertThat(run("mine", "conflicts")).isZero();
        assertThat(err()).isEqualTo("There are no conflicts.\n");
    }

    @Test
    void aSelectionAndADamagedBundle() throws IOException {
        String bundle = folder.resolve("ru.zip").toString();
        assertThat(run("anna", "export", bundle, "--country", "RU")).isZero();
        assertThat(run("mine", "import", bundle)).isZero();
        run("mine", "list", "--country", "FR");
        assertThat(out()).isEmpty();
        Path half = folder.resolve("half.zip");
        byte[] whole = Files.readAllBytes(Path.of(bundle));
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));
        assertThat(run("mine", "import", half.toString())).isEqualTo(1);
        assertThat(err())
                .isEqualTo("claimline: " + half + " is a damaged bundle, or one that breaks off: ask for it again.\n");
    }

    private void decide(String who, String id, Review review) {
        try (Workspace workspace =
                Workspace.open(folder.resolve(who + ".db"), Lexicon.load(), java.time.Clock.systemUTC())) {
            workspace.review().decide(java.util.List.of(id), review);
        }
    }

    private int run(String who, String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("COLUMNS", "160"));
        return Cli.run(
                terminal,
                database -> {
                    throw new IllegalStateException("no window here");
                },
                Stream.concat(
                                Arrays.stream(arguments),
                                Stream.of("--db", folder.resolve(who + ".db").toString()))
                        .toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
