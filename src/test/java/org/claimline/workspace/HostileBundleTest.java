package org.claimline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.NoteSubject;
import org.claimline.model.Review;
import org.claimline.store.SharedContent;
import org.claimline.workspace.article.ImportReport;
import org.claimline.workspace.export.BundleExport;
import org.claimline.workspace.inbox.FileImport;
import org.claimline.workspace.inbox.FirstStart;
import org.claimline.workspace.inbox.ImportOrder;
import org.claimline.workspace.inbox.PastedText;
import org.claimline.workspace.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle that is damaged or made to do harm is refused in one sentence, and nothing is changed. */
class HostileBundleTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @TempDir
    static Path shared;

    private static Path good;

    private Workspace mine;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private String before;

    @BeforeAll
    static void makeAGoodOne() throws Exception {
        good = shared.resolve("good.zip");
        try (Workspace theirs = Workspace.open(shared.resolve("theirs.db"), Lexicon.load(), Library.CLOCK)) {
            FirstStart.takeInSeeds(theirs, Progress.NONE);
            theirs.review().decide(List.of(theirs.index().statementId(0)), Review.ACCEPTED);
            theirs.notebook().add(NoteSubject.PROJECT, "a note", List.of("t"));
            theirs.notebook().add(new NoteSubject.OfStatement(theirs.index().statementId(1)), "another", List.of());
            theirs.utterances()
                    .merge(List.of(theirs.index().statementId(0), theirs.index().statementId(1)));
            theirs.people().setCountry("NATO", "XX");
            new BundleExport(theirs).toFile(Optional.empty(), good, false, Progress.NONE);
        }
    }

    @BeforeEach
    void open() throws Exception {
        try (ZipFile zip = new ZipFile(good.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        mine = Workspace.open(folder.resolve("mine.db"), Lexicon.load(), Library.CLOCK);
        FileImport.run(mine, new PastedText("“No troops to Ukraine,” Putin said on Friday."));
        before = SharedContent.of(mine.database());
    }

    @AfterEach
    void close() {
        mine.close();
    }

    private void refused(Path bundle, String words) {
        ImportReport report = FileImport.run(mine, ImportOrder.of(List.of(bundle.toString())), Progress.NONE);
        assertThat(report.bundles()).isEmpty();
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.why())
                        .contains(words)
                        .startsWith(bundle.toString())
                        .endsWith(".")
                        .doesNotContain("Exception"));
        try {
            assertThat(SharedContent.of(mine.database())).isEqualTo(before);
        } catch (java.sql.SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private Path zip(Map<String, byte[]> content) throws IOException {
        Path file = Files.createTempFile(folder, "bad", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : content.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    /** With a manifest that fits what was done to the rest. */
    private Path sealed() throws Exception {
        ObjectNode manifest = (ObjectNode) JSON.readTree(entries.remove("manifest.json"));
        var list = manifest.putArray("entries");
        ObjectNode counts = (ObjectNode) manifest.get("counts");
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            byte[] bytes = entry.getValue();
            list.addObject()
                    .put("name", entry.getKey())
                    .put("bytes", bytes.length)
                    .put(
                            "sha256",
                            HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes)));
            if (entry.getKey().endsWith(".jsonl") && bytes.length < 10_000_000) {
                counts.put(
                        entry.getKey().replace(".jsonl", ""),
                        new String(bytes, StandardCharsets.UTF_8).lines().count());
            }
        }
        entries.put("manifest.json", JSON.writeValueAsBytes(manifest));
        return zip(entries);
    }

    private void firstLine(String part, Consumer<ObjectNode> change) throws IOException {
        List<String> lines = new String(entries.get(part + ".jsonl"), StandardCharsets.UTF_8)
                .lines()
                .collect(java.util.stream.Collectors.toList());
        ObjectNode line = (ObjectNode) JSON.readTree(lines.get(0));
        change.accept(line);
        lines.set(0, line.toString());
        entries.put(part + ".jsonl", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void bad(String part, String words, Consumer<ObjectNode> change) throws Exception {
        byte[] manifest = entries.get("manifest.json");
        byte[] lines = entries.get(part + ".jsonl");
        firstLine(part, change);
        refused(sealed(), words);
        entries.put("manifest.json", manifest);
        entries.put(part + ".jsonl", lines);
    }

    @Test
    void theSameMadeAnewIsTakenIn() throws Exception {
        ImportReport report = FileImport.run(mine, ImportOrder.of(List.of(sealed().toString())), Progress.NONE);
        assertThat(report.problems()).isEmpty();
        assertThat(report.bundles().get(0).notes()).isEqualTo(2);
    }

    @Test
    void damagedOnesAreRefused() throws Exception {
        byte[] whole = Files.readAllBytes(good);
        for (int length : new int[] {80, whole.length / 2, whole.length - 1}) {
            refused(Files.write(folder.resolve("short.zip"), Arrays.copyOf(whole, length)), "breaks off");
        }
        Random random = new Random(1);
        for (int i = 0; i < 30; i++) {
            byte[] spoilt = whole.clone();
            int at = 100 + random.nextInt(whole.length / 2);
            while (isBehindEntryHead(whole, at)) {
                at++;
            }
            spoilt[at] ^= 0x55;
            Path file = Files.write(folder.resolve("spoilt.zip"), spoilt);
            ImportReport report = FileImport.run(mine, ImportOrder.of(List.of(file.toString())), Progress.NONE);
            assertThat(report.problems()).hasSize(1);
        }
        assertThat(SharedContent.of(mine.database())).isEqualTo(before);
    }

    /** In the head of an entry stand its times, too, which nobody reads. */
    private static boolean isBehindEntryHead(byte[] zip, int at) {
        for (int head = Math.max(0, at - 100); head <= at; head++) {
            if (zip[head] == 'P' && zip[head + 1] == 'K' && zip[head + 2] == 3 && zip[head + 3] == 4) {
                return true;
            }
        }
        return false;
    }

    @Test
    void namesThatLeadOutOrAreNotToldOfAreRefused() throws Exception {
        Map<String, byte[]> more = new LinkedHashMap<>(entries);
        more.put("../../evil.txt", new byte[1]);
        refused(zip(more), "leads out");
        more = new LinkedHashMap<>(entries);
        more.put("extra.txt", new byte[1]);
        refused(zip(more), "of which its manifest does not tell");
        more = new LinkedHashMap<>(entries);
        more.remove("notes.jsonl");
        refused(zip(more), "lacks notes.jsonl");
        more = new LinkedHashMap<>(entries);
        more.remove("manifest.json");
        refused(zip(more), "without its manifest");
        entries.put("statements.csv", new byte[3]);
        refused(zip(entries), "otherwise than its manifest tells");
    }

    @Test
    void otherVersionsAndBrokenManifestsAreRefused() throws Exception {
        String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> change : Map.of(
                        "\"version\" : 1", "\"version\" : 2",
                        "\"format\" : \"claimline-bundle\"", "\"format\" : \"x\"",
                        "\"sha256\" : \"", "\"sha256\" : \"x",
                        "{", "[")
                .entrySet()) {
            Map<String, byte[]> changed = new LinkedHashMap<>(entries);
            changed.put(
                    "manifest.json",
                    manifest.replaceFirst(
                                    java.util.regex.Pattern.quote(change.getKey()),
                                    java.util.regex.Matcher.quoteReplacement(change.getValue()))
                            .getBytes(StandardCharsets.UTF_8));
            refused(zip(changed), change.getValue().endsWith("2") ? "newer Claimline" : "manifest that cannot be read");
        }
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() throws Exception {
        entries.put("articles.jsonl", new byte[210_000_000]);
        refused(sealed(), "unpacks to more than a bundle may");
    }

    @Test
    void whatStandsInItIsLookedAt() throws Exception {
        bad("articles", "lacks the original", line -> line.put("id", "x"));
        bad("articles", "lacks the original", line -> line.put("id", "0".repeat(64)));
        bad("articles", "articles.jsonl", line -> line.putArray("body").add(0).add(99_999_999));
        bad("articles", "articles.jsonl", line -> line.put("published", "someday"));
        bad("articles", "articles.jsonl", line -> line.remove("text"));
        bad("articles", "articles.jsonl", line -> line.put("taken_in", "yesterday"));
        bad("statements", "is no statement's id", line -> statement(line).put("id", "../../x"));
        bad("statements", "is not there", line -> statement(line).put("article", "0".repeat(64)));
        bad(
                "statements",
                "behind the end",
                line -> statement(line).putArray("contents").addArray().add(1).add(99_999_999));
        bad("statements", "statements.jsonl", line -> statement(line).put("kind", "LOUD"));
        bad("statements", "confidence", line -> statement(line).put("confidence", 7));
        bad("statements", "statements.jsonl", line -> statement(line).set("quote", null));
        bad("statements", "statements.jsonl", line -> line.putObject("review").put("decision", "new"));
        bad(
                "statements",
                "without a decision",
                line -> line.remove(List.of("review")).putObject("correction"));
        bad("notes", "which is not there", line -> line.put("statement", "0123456789abcdef"));
        bad("notes", "notes.jsonl", line -> line.put("note", Long.MAX_VALUE));
        bad("notes", "notes.jsonl", line -> line.put("created", 5));
        bad("groups", "no pair", line -> line.put("pair", "x"));
        bad("speakers", "names nobody", line -> line.put("name", " "));
    }

    private static ObjectNode statement(ObjectNode line) {
        return (ObjectNode) line.get("statement");
    }

    @Test
    void twiceTheSameAndNoJsonAreRefused() throws Exception {
        for (String part : List.of("articles", "statements", "notes", "groups", "speakers")) {
            byte[] manifest = entries.get("manifest.json");
            byte[] lines = entries.get(part + ".jsonl");
            String first = new String(lines, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            entries.put(part + ".jsonl", (first + "\n" + new String(lines, StandardCharsets.UTF_8)).getBytes("UTF-8"));
            refused(sealed(), "line 2 of " + part + ".jsonl is not as it must be: there are two of ");
            entries.put("manifest.json", manifest);
            for (String broken : List.of("{\"id\":", "[]", "{} {}", "[".repeat(100_000), "{\"a\":1,\"a\":2}")) {
                entries.put(part + ".jsonl", broken.getBytes(StandardCharsets.UTF_8));
                refused(sealed(), "line 1 of " + part + ".jsonl is not as it must be");
                entries.put("manifest.json", manifest);
            }
            entries.put(part + ".jsonl", lines);
        }
    }

    @Test
    void anOriginalThatIsNotWhatItsIdSaysIsRefused() throws Exception {
        String original = entries.keySet().stream()
                .filter(name -> name.startsWith("articles/"))
                .findFirst()
                .orElseThrow();
        entries.put(original, "another text".getBytes(StandardCharsets.UTF_8));
        refused(sealed(), "not what its folder's name says");
    }

    @Test
    void anArchiveOfArticlesIsNone() throws IOException {
        Map<String, byte[]> articles = Map.of("manifest.json", "{}".getBytes(StandardCharsets.UTF_8));
        ImportReport report =
                FileImport.run(mine, ImportOrder.of(List.of(zip(articles).toString())), Progress.NONE);
        assertThat(report.bundles()).isEmpty();
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.copy(good, inside.resolve("week.zip"));
        assertThat(FileImport.run(mine, ImportOrder.of(List.of(inside.toString())), Progress.NONE)
                        .problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.why()).contains("is a bundle of Claimline: import it by itself"));
    }

    @Test
    void aBundlePackedAnewByAnotherProgramIsStillOne() throws IOException {
        Map<String, byte[]> turned = new LinkedHashMap<>();
        List<String> names = new java.util.ArrayList<>(entries.keySet());
        java.util.Collections.reverse(names);
        names.forEach(name -> turned.put(name, entries.get(name)));
        ImportReport report =
                FileImport.run(mine, ImportOrder.of(List.of(zip(turned).toString())), Progress.NONE);
        assertThat(report.bundles()).hasSize(1);
    }
}
