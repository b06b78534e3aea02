package org.claimline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimline.corpus.Story.Said;
import org.claimline.exchange.Reading;
import org.claimline.exchange.Reading.Read;
import org.claimline.exchange.Reading.Unread;
import org.claimline.exchange.intake.ArticleFiles;
import org.claimline.exchange.intake.FoundFile;
import org.claimline.exchange.reader.ColumnNames;
import org.claimline.exchange.reader.DocumentReaders;
import org.claimline.extract.StatementExtractor;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every good file gives its exact title, date, author, outlet, address, body and statements. */
class GoodFilesTest {
    private static final ArticleFiles FILES =
            new ArticleFiles(new DocumentReaders(ColumnNames.USUAL), InputStream.nullInputStream());
    private static StatementExtractor extractor;

    @TempDir
    static Path folder;

    @BeforeAll
    static void load() {
        extractor = new StatementExtractor(Lexicon.load());
    }

    static List<GoodFile> all() {
        return GoodFiles.all();
    }

    @Test
    void thereAreAtLeastTwoHundred() {
        assertThat(GoodFiles.all()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(GoodFiles.all()).extracting(GoodFile::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReadToTheLetter(GoodFile file) throws IOException {
        Path path =
                Files.write(folder.resolve("name-tells-nothing-" + file.name().hashCode() + ".bin"), file.bytes());
        List<Article> articles = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (FoundFile found : FILES.find(List.of(path.toString()))) {
            FILES.read(found, reading -> take(reading, articles, problems));
        }
        assertThat(problems).isEmpty();
        assertThat(articles).hasSameSizeAs(file.stories());
        for (int i = 0; i < articles.size(); i++) {
            check(file, file.stories().get(i), articles.get(i));
        }
    }

    private static void take(Reading reading, List<Article> articles, List<String> problems) {
        if (reading instanceof Read read) {
            articles.add(read.file().article());
        } else {
            problems.add(((Unread) reading).why());
        }
    }

    private static void check(GoodFile file, Story story, Article article) {
        assertThat(article.info().title()).as(file.name()).isEqualTo(story.title());
        assertThat(article.info().published().edtf()).isEqualTo(story.day().toString());
        assertThat(article.info().author()).isEqualTo(story.author());
        assertThat(article.info().outlet()).isEqualTo(story.outlet());
        assertThat(article.info().url()).isEqualTo(story.url());
        assertThat(article.body().in(article.text()).strip())
                .isEqualTo(story.body().replace("\n", file.lines()));
        List<Said> said = extractor.extract(article).statements().stream()
                .map(found -> new Said(
                        found.speaker().name(),
                        found.position().label(),
                        found.wording().quote()))
                .toList();
        assertThat(said).isEqualTo(story.said());
    }
}
