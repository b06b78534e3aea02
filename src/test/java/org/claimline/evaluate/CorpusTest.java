package org.claimline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.claimline.exchange.TextArticleReader;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.extract.StatementExtractor;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.claimline.text.CodePoints;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The extractor on annotated articles: what was right once stays right. */
class CorpusTest {
    private static final StatementExtractor EXTRACTOR = new StatementExtractor(Lexicon.load());

    private static Evaluation corpus;

    @BeforeAll
    static void extract() {
        corpus = evaluation("/org/claimline/corpus/gold.jsonl", resource("/org/claimline/corpus/dev"));
    }

    private static Properties properties() throws IOException {
        Properties floors = new Properties();
        try (InputStream in = CorpusTest.class.getResourceAsStream("/org/claimline/corpus/floors.properties")) {
            floors.load(in);
        }
        return floors;
    }

    static Stream<Arguments> floors() throws IOException {
        Properties floors = properties();
        return Stream.of(
                floor(floors, "precision", Figures::precision),
                floor(floors, "recall", Figures::recall),
                floor(floors, "position", Figures::position),
                floor(floors, "date", Figures::date),
                floor(floors, "country", Figures::country));
    }

    private static Arguments floor(Properties floors, String name, ToDoubleFunction<Figures> figure) {
        return Arguments.of(name, Double.parseDouble(floors.getProperty(name)), figure);
    }

    @ParameterizedTest(name = "{0} is at least {1}")
    @MethodSource("floors")
    void theWrittenCorpusStaysAboveItsFloors(String name, double floor, ToDoubleFunction<Figures> figure) {
        assertThat(figure.applyAsDouble(corpus.figures()))
                .as(() -> String.join("\n", corpus.figures().lines()))
                .isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @MethodSource("articlesOfOtherMatters")
    void anArticleOfOtherMattersGivesNoStatement(String article) {
        assertThat(found(resource("/org/claimline/corpus/dev/" + article))).isEmpty();
    }

    static Stream<String> articlesOfOtherMatters() throws IOException {
        return Stream.of(properties().getProperty("silent").split(" "));
    }

    @Test
    void theSeedsAreAllRight() {
        Evaluation seeds = evaluation("/org/claimline/extract/seeds.jsonl", Path.of("seeds"));
        assertThat(seeds.faults()).isEmpty();
        assertThat(seeds.figures().lines().get(1))
                .isEqualTo("precision 1.000  recall 1.000  F1 1.000  position 1.000  date 1.000  country 1.000  "
                        + "all-right 1.000");
    }

    private static Evaluation evaluation(String gold, Path articles) {
        List<Found> found = new ArrayList<>();
        files(articles).forEach(file -> found.addAll(found(file)));
        return Evaluation.of(Gold.read(resource(gold)), found);
    }

    private static List<Found> found(Path file) {
        Article article = article(file);
        CodePoints offsets = CodePoints.of(article.text());
        return EXTRACTOR.extract(article).statements().stream()
                .map(statement -> Found.of(statement, article.info(), offsets))
                .toList();
    }

    private static Article article(Path file) {
        try {
            return new TextArticleReader()
                    .read(file.getFileName().toString(), Files.readAllBytes(file))
                    .article();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (UnreadableArticleException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path resource(String name) {
        try {
            return Path.of(CorpusTest.class.getResource(name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
