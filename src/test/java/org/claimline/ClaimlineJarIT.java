package org.claimline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a person runs it: a process of its own, no display, a locale without accents. */
class ClaimlineJarIT {
    private static final Path TARGET =
            Path.of(System.getProperty("claimline.target", "target")).toAbsolutePath();

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
    void withoutADisplayTheTimelineIsPrinted() throws Exception {
        Answer answer = claimline(Map.of());
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Donald Tusk", "Stéphane Séjourné");
        assertThat(answer.err())
                .startsWith("No window can be opened: there is no display")
                .doesNotContain("WARNING", "\tat ");
    }

    @Test
    void withADisplayThatDoesNotAnswerTheTimelineIsPrinted() throws Exception {
        assumeTrue(System.getProperty("os.name").contains("Linux"), "displays are named so on Linux only");
        Answer answer = claimline(Map.of("DISPLAY", ":4711"));
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Donald Tusk");
        assertThat(answer.err()).contains("Here is the timeline").doesNotContain("WARNING", "\tat ");
    }

    @Test
    void theVersionIsTheJars() throws Exception {
        assertThat(claimline(Map.of(), "--version").out()).matches("claimline \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void theReadmesCommandStartsItWithItsClassesLaidOut() throws Exception {
        assertThat(TARGET.resolve("claimline.jsa")).exists();
        Answer answer = run(List.of(java(), "@" + TARGET.resolve("claimline.args"), "extract", "seeds"), Map.of());
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Russian Foreign Ministry");
        assertThat(answer.err()).matches("\\d+ statements\\.\\R");
    }

    @Test
    void extractPrintsTheSeedsStatementsAsJsonLines() throws Exception {
        Answer answer = claimline(Map.of(), "extract", seeds().toString(), "--format", "jsonl");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        for (String line : answer.out().lines().toList()) {
            JsonNode statement = new ObjectMapper().readTree(line);
            String text =
                    Files.readString(seeds().resolve(statement.get("article").asText()));
            int[] codePoints = text.codePoints().toArray();
            int start = statement.get("start").asInt();
            assertThat(new String(codePoints, start, statement.get("end").asInt() - start))
                    .isEqualTo(statement.get("passage").asText());
        }
    }

    @Test
    void listIsUtf8WhateverTheLocale() throws Exception {
        assertThat(claimline(Map.of("LC_ALL", "C"), "list", "--country", "FR").out())
                .contains("Stéphane Séjourné")
                .contains("would help soldiers");
    }

    @Test
    void exportAndNoteWriteFiles() throws Exception {
        assertThat(claimline(Map.of(), "note", "1111", "=2+3", "--tag", "check").code())
                .isZero();
        Path claims = folder.resolve("claims.csv");
        assertThat(claimline(Map.of(), "export", claims.toString()).code()).isZero();
        assertThat(Files.readString(claims)).startsWith("\uFEFFid,date,").contains("'=2+3");
        assertThat(claimline(Map.of(), "export", claims.toString()).code()).isEqualTo(2);
        Path notes = folder.resolve("notes.csv");
        assertThat(claimline(Map.of(), "export", notes.toString(), "--notes").code())
                .isZero();
        assertThat(Files.readAllLines(notes)).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestTaken() throws Exception {
        Path binary = Files.write(folder.resolve("bad.txt"), new byte[] {0, 1, 2, 3});
        Answer answer = claimline(
                Map.of(), "import", folder.resolve("lost.txt").toString(), binary.toString(), seeds().toString());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).startsWith("5 articles added with ");
        assertThat(answer.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("claimline: ") && line.endsWith("."));
    }

    @Test
    void aDatabaseThatCannotBeUsedGivesThreeAndIsLeftAsItIs() throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged.db"), "no database");
        assertRefused(damaged);
        assertThat(damaged).hasContent("no database");
        Path newer = folder.resolve("newer.db");
        Articles.fill(newer);
        try (RandomAccessFile file = new RandomAccessFile(newer.toFile(), "rw")) {
            file.seek(60);
            file.writeInt(9_999);
        }
        byte[] before = Files.readAllBytes(newer);
        assertRefused(newer);
        assertThat(Files.readAllBytes(newer)).isEqualTo(before);
        assertRefused(folder);
        assumeTrue(Files.isDirectory(Path.of("/proc")), "a folder that nobody may write to is known on Linux only");
        assertRefused(Path.of("/proc/claimline.db"));
    }

    private void assertRefused(Path unusable) throws Exception {
        Answer answer = claimline(Map.of(), "list", "--db", unusable.toString());
        assertThat(answer.code()).as(answer.err()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("claimline: ").contains(unusable.toString());
        assertThat(answer.err().lines()).hasSize(1);
    }

    @Test
    void wrongUsageGivesTwo() throws Exception {
        Answer answer = claimline(Map.of(), "list", "--position", "MAYBE");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("THREATENS, OPPOSES, RULES_OUT");
    }

    @Test
    void aReaderThatStopsAndADiskThatIsFullAreNoSurprise() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "/dev/full is known on Linux only");
        String jar = String.join(" ", command("export", "-", "--db", database.toString()));
        Answer stopped = run(List.of("sh", "-c", jar + " | head -c 1"), Map.of());
        assertThat(stopped.out()).hasSize(1);
        assertThat(stopped.err()).isEmpty();
        Answer full = run(List.of("sh", "-c", jar + " > /dev/full"), Map.of());
        assertThat(full.code()).isEqualTo(1);
        assertThat(full.err()).isEqualTo("claimline: the output cannot be written: No space left on device.\n");
        Answer device = claimline(Map.of(), "export", "/dev/full", "--format", "json");
        assertThat(device.code()).isEqualTo(1);
        assertThat(device.err()).contains("the disk is full");
    }

    private static Path seeds() {
        return TARGET.resolveSibling("seeds");
    }

    private Answer claimline(Map<String, String> environment, String... arguments) throws Exception {
        return run(command(arguments), environment);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(java(), "-jar", TARGET.resolve("claimline.jar").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private Answer run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .directory(TARGET.getParent().toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "JAVA_TOOL_OPTIONS", "COLUMNS"));
        builder.environment().put("CLAIMLINE_DB", database.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("%s ends", command).isTrue();
        return new Answer(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
