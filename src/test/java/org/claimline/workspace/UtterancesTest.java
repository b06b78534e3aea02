package org.claimline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.lexicon.Lexicon;
import org.claimline.workspace.inbox.FileImport;
import org.claimline.workspace.inbox.ImportOrder;
import org.claimline.workspace.index.StatementIndex;
import org.claimline.workspace.task.Progress;
import org.claimline.workspace.utterance.Utterance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UtterancesTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "org", "claimline", "corpus");

    @TempDir
    static Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void read() {
        workspace = Workspace.open(folder.resolve("corpus.db"), Lexicon.load(), Library.CLOCK);
        FileImport.run(
                workspace, ImportOrder.of(List.of("seeds", CORPUS.resolve("dev").toString())), Progress.NONE);
        workspace.utterances().find();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void reportsOfOneUtteranceGroupAsPeopleGroupThem() throws IOException {
        Set<String> gold = new HashSet<>();
        for (String line : Files.readAllLines(CORPUS.resolve("utterances.txt"), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                gold.addAll(pairs(List.of(line.split(" "))));
            }
        }
        StatementIndex index = workspace.index();
        gold.removeIf(pair -> index.row(pair.substring(0, 16)).isEmpty()
                || index.row(pair.substring(17)).isEmpty());
        Set<String> found = new HashSet<>();
        workspace.utterances().several().forEach(one -> found.addAll(pairs(one.reports())));
        Set<String> right = new HashSet<>(found);
        right.retainAll(gold);
        String figures = "%d pairs by hand, %d found, %d right".formatted(gold.size(), found.size(), right.size());
        assertThat((double) right.size() / found.size())
                .as("precision: " + figures)
                .isGreaterThanOrEqualTo(0.95);
        assertThat((double) right.size() / gold.size()).as("recall: " + figures).isGreaterThanOrEqualTo(0.80);
    }

    private static List<String> pairs(List<String> group) {
        List<String> pairs = new ArrayList<>();
        List<String> sorted = group.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                pairs.add(sorted.get(i) + " " + sorted.get(j));
            }
        }
        return pairs;
    }

    @Test
    void whatAPersonPartsOrJoinsStaysSo() {
        UtteranceDesk desk = workspace.utterances();
        Utterance putin = desk.several().stream()
                .filter(one -> one.reports().size() > 3)
                .findFirst()
                .orElseThrow();
        String out = putin.reports().get(1);
        StatementIndex index = workspace.index();
        String stranger = IntStream.range(0, index.size())
                .filter(row -> index.groups().count(row) == 1)
                .mapToObj(index::statementId)
                .findFirst()
                .orElseThrow();
        desk.split(putin, out);
        desk.merge(List.of(putin.first(), stranger));
        desk.find();
        assertThat(desk.of(out).reports()).doesNotContain(putin.first());
        assertThat(desk.of(putin.first()).reports()).contains(stranger).doesNotContain(out);
        workspace.review().undo();
        workspace.review().undo();
        desk.find();
        assertThat(desk.of(out)).isEqualTo(putin);
    }
}
