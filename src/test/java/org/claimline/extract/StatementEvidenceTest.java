package org.claimline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.claimline.model.Article;
import org.claimline.model.Statement;
import org.claimline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of every statement are the article's own, wherever they stand. */
class StatementEvidenceTest {
    static Stream<Article> articles() {
        return Written.SEEDS.stream()
                .flatMap(name -> Stream.of(
                        Written.seed(name),
                        Written.read(name, "😀🇺🇦 " + Written.seedText(name)),
                        Written.read(name, Written.seedText(name).replace("\n", "\r\n")),
                        Written.read(name, Written.seedText(name).replace(". ", ". 😀 "))));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void spansLieInTheArticleAndHoldTheWording(Article article) {
        List<Statement> statements = Written.EXTRACTOR.extract(article).statements();
        assertThat(statements).isNotEmpty().allSatisfy(statement -> assertEvidence(statement, article));
    }

    private static void assertEvidence(Statement statement, Article article) {
        String text = article.text();
        Span passage = statement.evidence().passage();
        assertThat(article.body().contains(passage)).isTrue();
        assertThat(passage.in(text)).isEqualTo(statement.wording().passage()).isNotBlank();
        assertThat(statement.evidence().contents())
                .isNotEmpty()
                .isSorted()
                .allSatisfy(content -> assertThat(passage.contains(content)).isTrue());
        assertThat(statement.evidence().contents())
                .allSatisfy(content -> assertThat(content.in(text)).isNotBlank());
        assertHeld(
                statement.evidence().source().orElse(null), statement.wording().source(), passage, text);
        assertHeld(statement.evidence().cue().orElse(null), statement.wording().cue(), passage, text);
        assertThat(Stream.of(statement.wording().quote().split(" … ")))
                .allSatisfy(part -> assertThat(passage.in(text)).contains(part));
        assertThat(article.text()).contains(statement.dating().words());
    }

    private static void assertHeld(Span span, String words, Span passage, String text) {
        if (span == null) {
            assertThat(words).isEmpty();
            return;
        }
        assertThat(passage.contains(span)).isTrue();
        assertThat(span.in(text)).isEqualTo(words).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void noTwoStatementsShareAnIdAndEachKeepsItsReasons(Article article) {
        List<Statement> statements = Written.EXTRACTOR.extract(article).statements();
        assertThat(statements)
                .extracting(Statement::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{16}"));
        assertThat(statements).allSatisfy(statement -> {
            assertThat(statement.rule()).isNotEmpty();
            assertThat(statement.confidence()).isBetween(0.0, 1.0);
            assertThat(statement.articleId()).isEqualTo(article.id());
            assertThat(statement.reasons())
                    .extracting(reason -> reason.aspect().label())
                    .containsExactly("attribution", "topic", "speaker", "date", "position");
            assertThat(statement.reasons())
                    .allMatch(reason ->
                            !reason.rule().isBlank() && !reason.words().isBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void whatIsPassedOverLiesInTheArticleAndSaysWhy(Article article) {
        assertThat(Written.EXTRACTOR.extract(article).passedOver()).allSatisfy(passed -> {
            assertThat(article.body().contains(passed.passage())).isTrue();
            assertThat(passed.rule()).isNotBlank();
            assertThat(passed.why()).isNotBlank();
        });
    }
}
