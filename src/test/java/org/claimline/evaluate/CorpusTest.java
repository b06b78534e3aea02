package org.claimline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.reader.TextArticleReader;
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
    private static final String FOLDER = "/org/claimline/corpus/";
    private static final StatementExtractor EXTRACTOR = new StatementExtractor(Lexicon.load());

    /** Annotated articles in a folder of the test resources, with what the extractor must not fall below on them. */
    private record Corpus(String gold, String articles, String floors) {}

    private static final List<Corpus> CORPORA =
            List.of(new Corpus("gold.jsonl", "dev", "floors.properties"), more("gold.jsonl", "articles"));

    private static final Map<Corpus, Evaluation> EVALUATIONS = new HashMap<>();

    private static Corpus more(String gold, String articles) {
        return new Corpus("more/" + gold, "more/" + articles, "more/floors.properties");
    }

    @BeforeAll
    static void extract() {
        CORPORA.forEach(corpus ->
                EVALUATIONS.put(corpus, evaluation(FOLDER + corpus.gold(), resource(FOLDER + corpus.articles()))));
    }

    private static Properties properties(Corpus corpus) {
        Properties floors = new Properties();
        try (InputStream in = CorpusTest.class.getResourceAsStream(FOLDER + corpus.floors())) {
            floors.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return floors;
    }

    static Stream<Arguments> floors() {
        return CORPORA.stream()
                .flatMap(corpus -> Stream.of(
                        floor(corpus, "precision", Figures::precision),
                        floor(corpus, "recall", Figures::recall),
                        floor(corpus, "position", Figures::position),
                        floor(corpus, "date", Figures::date),
                        floor(corpus, "country", Figures::country)));
    }

    private static Arguments floor(Corpus corpus, String name, ToDoubleFunction<Figures> figure) {
        return Arguments.of(corpus, name, Double.parseDouble(properties(corpus).getProperty(name)), figure);
    }

    @ParameterizedTest(name = "{1} on {0} is at least {2}")
    @MethodSource("floors")
    void aWrittenCorpusStaysAboveItsFloors(Corpus corpus, String name, double floor, ToDoubleFunction<Figures> figure) {
        Figures figures = EVALUATIONS.get(corpus).figures();
        assertThat(figure.applyAsDouble(figures))
                .as(() -> String.join("\n", figures.lines()))
                .isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @MethodSource("articlesOfOtherMatters")
    void anArticleOfOtherMattersGivesNoStatement(String article) {
        assertThat(found(resource(FOLDER + article))).isEmpty();
    }

    static Stream<String> articlesOfOtherMatters() {
        return CORPORA.stream()
                .flatMap(corpus -> Stream.of(
                                properties(corpus).getProperty("silent").split(" "))
                        .map(name -> corpus.articles() + "/" + name));
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
