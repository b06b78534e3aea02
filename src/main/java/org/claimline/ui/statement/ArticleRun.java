package org.claimline.ui.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
        CUE,
        /** The words that date it; they may stand far from it. */
        DATE
    }

    /**
     * Cuts the part of an article that is worth showing into runs. Where statements overlap, the selected one shows, then
     * the one that stands first.
     *
     * @param selectedId of the statement that is read
     */
    static List<ArticleRun> of(Article article, List<Statement> statements, String selectedId) {
        List<Marked> marked = statements.stream()
                .map(statement -> new Marked(statement, DateEvidence.in(article.text(), statement)))
                .toList();
        Span shown = shown(article, statements);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(shown.start(), shown.end()));
        addCuts(cuts, article.body());
        for (Marked one : marked) {
            addCuts(cuts, one.evidence().passage());
            one.evidence().contents().forEach(span -> addCuts(cuts, span));
            one.evidence().source().ifPresent(span -> addCuts(cuts, span));
            one.evidence().cue().ifPresent(span -> addCuts(cuts, span));
            one.date().ifPresent(span -> addCuts(cuts, span));
        }
        List<ArticleRun> runs = new ArrayList<>();
        int start = shown.start();
        for (int cut : cuts.subSet(shown.start(), false, shown.end(), true)) {
            add(runs, run(new Span(start, cut), article, marked, selectedId));
            start = cut;
        }
        return runs;
    }

    /** One that looks as the one before makes it longer. */
    private static void add(List<ArticleRun> runs, ArticleRun next) {
        ArticleRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.role() == next.role() && last.statement() == next.statement()) {
            runs.set(runs.size() - 1, new ArticleRun(last.span().union(next.span()), last.role(), last.statement()));
        } else {
            runs.add(next);
        }
    }

    /** A statement with the words that date it, which may stand outside of its passage. */
    private record Marked(Statement statement, Optional<Span> date) {
        Evidence evidence() {
            return statement.evidence();
        }

        boolean dates(Span span) {
            return date.filter(words -> words.contains(span)).isPresent();
        }
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

    private static ArticleRun run(Span span, Article article, List<Marked> marked, String selectedId) {
        Marked owner = null;
        for (Marked one : marked) {
            boolean selected = one.statement().id().equals(selectedId);
            boolean covers = one.evidence().passage().contains(span) || selected && one.dates(span);
            if (covers && (owner == null || selected)) {
                owner = one;
            }
        }
        if (owner == null) {
            return new ArticleRun(span, article.body().contains(span) ? Role.PLAIN : Role.ASIDE, null);
        }
        return new ArticleRun(span, role(span, owner), owner.statement());
    }

    private static Role role(Span span, Marked owner) {
        Evidence evidence = owner.evidence();
        if (evidence.cue().filter(cue -> cue.contains(span)).isPresent()) {
            return Role.CUE;
        }
        if (evidence.source().filter(source -> source.contains(span)).isPresent()) {
            return Role.SOURCE;
        }
        if (owner.dates(span)) {
            return Role.DATE;
        }
        return evidence.contents().stream().anyMatch(content -> content.contains(span)) ? Role.CONTENT : Role.PASSAGE;
    }
}
