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
import java.util.stream.Stream;
import org.claimline.exchange.TextArticleReader;
import org.claimline.extract.StatementExtractor;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;
import org.claimline.store.Ties.Tie;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UtterancesTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "org", "claimline", "corpus");
    private static List<StatementEntry> entries;

    @BeforeAll
    static void read() throws Exception {
        entries = new ArrayList<>();
        StatementExtractor extractor = new StatementExtractor(Lexicon.load());
        for (Path folder : List.of(Path.of("seeds"), CORPUS.resolve("dev"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    Article article = new TextArticleReader()
                            .read(file.getFileName().toString(), Files.readAllBytes(file))
                            .article();
                    for (Statement statement : extractor.extract(article).statements()) {
                        entries.add(StatementEntry.fresh(statement, article.info()));
                    }
                }
            }
        }
    }

    @Test
    void reportsOfOneUtteranceGroupAsPeopleGroupThem() throws IOException {
        Set<String> gold = new HashSet<>();
        for (String line : Files.readAllLines(CORPUS.resolve("utterances.txt"), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                gold.addAll(pairs(List.of(line.split(" "))));
            }
        }
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(entry.statement().id()));
        gold.removeIf(pair -> !ids.contains(pair.substring(0, 16)) || !ids.contains(pair.substring(17)));
        Set<String> found = new HashSet<>();
        Utterances.of(entries, List.of()).all().forEach(one -> found.addAll(pairs(one.reports())));
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
        Utterance putin = Utterances.of(entries, List.of()).all().stream()
                .filter(one -> one.reports().size() > 3)
                .findFirst()
                .orElseThrow();
        String out = putin.reports().get(1);
        List<Tie> ties = new ArrayList<>();
        putin.reports().stream().filter(id -> !id.equals(out)).forEach(id -> ties.add(new Tie(id, out, false)));
        String stranger = Utterances.of(entries, List.of()).all().stream()
                .filter(one -> one.reports().size() == 1)
                .findFirst()
                .orElseThrow()
                .first();
        ties.add(new Tie(putin.first(), stranger, true));
        Utterances after = Utterances.of(entries, ties);
        assertThat(after.of(out).orElseThrow().reports()).doesNotContain(putin.first());
        assertThat(after.of(putin.first()).orElseThrow().reports())
                .contains(stranger)
                .doesNotContain(out);
    }
}
