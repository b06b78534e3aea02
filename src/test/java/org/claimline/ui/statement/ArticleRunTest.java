package org.claimline.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.claimline.model.Article;
import org.claimline.model.Statement;
import org.claimline.ui.Samples;
import org.claimline.ui.statement.ArticleRun.Role;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleRunTest {
    @TempDir
    Path folder;

    @Test
    void runsCoverTheTextOnceAndTheSelectedStatementShowsWhereTwoOverlap() {
        try (Workspace workspace = Samples.workspace(folder)) {
            List<Statement> statements = workspace
                    .entries(
                            workspace.index(),
                            java.util.stream.IntStream.range(
                                            0, workspace.index().size())
                                    .toArray())
                    .stream()
                    .map(entry -> entry.statement())
                    .toList();
            Statement france = statements.stream()
                    .filter(statement -> statement.speaker().name().equals("France")
                            && statement.position().label().equals("COMMITS"))
                    .findFirst()
                    .orElseThrow();
            Article article = workspace.articles().find(france.articleId());
            List<Statement> ofArticle = statements.stream()
                    .filter(statement -> statement.articleId().equals(article.id()))
                    .toList();
            List<ArticleRun> runs = ArticleRun.of(article, ofArticle, france.id());
            String joined =
                    runs.stream().map(run -> run.span().in(article.text())).collect(Collectors.joining());
            assertThat(joined).isEqualTo(article.body().in(article.text()));
            assertThat(runs.stream()
                            .filter(run -> run.role() == Role.SOURCE && run.statement() == france)
                            .map(run -> run.span().in(article.text())))
                    .containsExactly("France");
            assertThat(runs.stream()
                            .filter(run -> run.statement() == france && run.role() == Role.CUE)
                            .map(run -> run.span().in(article.text())))
                    .containsExactly(france.evidence().cue().orElseThrow().in(article.text()));
        }
    }
}
