package org.claimline.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.claimline.model.Article;
import org.claimline.model.Evidence;
import org.claimline.model.Statement;
import org.claimline.text.Span;

/**
 * A stretch of an article that looks the same throughout.
 *
 * @param span      UTF-16 offsets into the article's text
 * @param role      what it is to its statement
 * @param statement whose evidence it is; null for plain text
 */
record ArticleRun(Span span, Role role, Statement statement) {
    enum Role {
        /** Header, footer and whatever else is not the running text. */
        ASIDE,
        PLAIN,
        PASSAGE,
        CONTENT,
        SOURCE,
        CUE
    }

    /**
     * Cuts the part of an article that is worth showing into runs. Where statements overlap, the selected one shows, then
     * the one that stands first.
     *
     * @param selectedId of the statement that is read
     */
    static List<ArticleRun> of(Article article, List<Statement> statements, String selectedId) {
        Span shown = shown(article, statements);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(shown.start(), shown.end()));
        addCuts(cuts, article.body());
        for (Statement statement : statements) {
            Evidence evidence = statement.evidence();
            addCuts(cuts, evidence.passage());
            evidence.contents().forEach(span -> addCuts(cuts, span));
            evidence.source().ifPresent(span -> addCuts(cuts, span));
            evidence.cue().ifPresent(span -> addCuts(cuts, span));
        }
        List<ArticleRun> runs = new ArrayList<>();
        int start = shown.start();
        for (int cut : cuts.subSet(shown.start(), false, shown.end(), true)) {
            runs.add(run(new Span(start, cut), article, statements, selectedId));
            start = cut;
        }
        return runs;
    }

    /** The running text, and any evidence outside it, as in a headline. */
    private static Span shown(Article article, List<Statement> statements) {
        Span shown = article.body();
        for (Statement statement : statements) {
            shown = shown.union(statement.evidence().passage());
        }
        return shown;
    }

    private static void addCuts(Collection<Integer> cuts, Span span) {
        cuts.add(span.start());
        cuts.add(span.end());
    }

    private static ArticleRun run(Span span, Article article, List<Statement> statements, String selectedId) {
        Statement owner = null;
        for (Statement statement : statements) {
            boolean covers = statement.evidence().passage().contains(span);
            if (covers && (owner == null || statement.id().equals(selectedId))) {
                owner = statement;
            }
        }
        if (owner == null) {
            return new ArticleRun(span, article.body().contains(span) ? Role.PLAIN : Role.ASIDE, null);
        }
        return new ArticleRun(span, role(span, owner.evidence()), owner);
    }

    private static Role role(Span span, Evidence evidence) {
        if (evidence.cue().filter(cue -> cue.contains(span)).isPresent()) {
            return Role.CUE;
        }
        if (evidence.source().filter(source -> source.contains(span)).isPresent()) {
            return Role.SOURCE;
        }
        return evidence.contents().stream().anyMatch(content -> content.contains(span)) ? Role.CONTENT : Role.PASSAGE;
    }
}
