package org.claimline.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the extractor found against what people read in the same articles.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.of(Gold.read(Path.of("gold.jsonl")), found);
 * evaluation.figures().lines().forEach(System.out::println);
 * }</pre>
 */
public final class Evaluation {
    private final List<ArticleScore> articles;

    private Evaluation(List<ArticleScore> articles) {
        this.articles = articles;
    }

    /** @param found in articles that nobody annotated is passed over */
    public static Evaluation of(List<GoldArticle> gold, Collection<Found> found) {
        Map<String, List<Found>> byArticle = found.stream().collect(Collectors.groupingBy(Found::article));
        return new Evaluation(gold.stream()
                .map(article -> ArticleScore.of(article, byArticle.getOrDefault(article.fileName(), List.of())))
                .toList());
    }

    public Figures figures() {
        return Figures.of(articles);
    }

    /** Every false alarm, miss and wrong field, a line each, by article. */
    public List<String> faults() {
        return articles.stream().flatMap(article -> Faults.in(article).stream()).toList();
    }

    /** Where the figures come from: by position, date basis, kind, rule and confidence. */
    public List<ScoreTable> tables() {
        return List.of(
                FieldTables.byPosition(outcomes()),
                FieldTables.byDateBasis(outcomes()),
                FieldTables.byKind(outcomes()),
                VerdictTables.byRule(verdicts()),
                VerdictTables.byConfidence(verdicts()));
    }

    private List<Outcome> outcomes() {
        return articles.stream()
                .flatMap(article -> article.outcomes().stream())
                .filter(outcome -> outcome.gold().required())
                .toList();
    }

    private List<Verdict> verdicts() {
        return articles.stream().flatMap(article -> article.verdicts().stream()).toList();
    }
}
