package org.claimline.workspace.index;

import java.util.Arrays;
import org.claimline.store.index.ArticleColumns;
import org.claimline.store.index.StatementColumns;

/**
 * The order of the timeline: by the earliest known day, then the latest; undated ones last; on the same days by the
 * article's name, then by the place in its text.
 */
final class TimelineOrder {
    private TimelineOrder() {}

    /** For each row of the timeline, where the statement stands in {@code statements}. */
    static int[] of(ArticleColumns articles, StatementColumns statements) {
        int[] byArticle = byArticle(rankOfArticle(articles), articles.numbers().length, statements.articles());
        return byDay(byArticle, statements.earliest(), statements.latest());
    }

    /** By the article's number: where it stands among all, by name. */
    static int[] rankOfArticle(ArticleColumns articles) {
        int[] numbers = articles.numbers();
        int[] rank = new int[Arrays.stream(numbers).max().orElse(0) + 1];
        for (int i = 0; i < numbers.length; i++) {
            rank[numbers[i]] = i;
        }
        return rank;
    }

    /** A counting sort, which leaves the statements of an article in the order of the text. */
    private static int[] byArticle(int[] rank, int articles, int[] articleOf) {
        int[] next = new int[articles + 1];
        for (int article : articleOf) {
            next[rank[article] + 1]++;
        }
        for (int i = 0; i < articles; i++) {
            next[i + 1] += next[i];
        }
        int[] order = new int[articleOf.length];
        for (int place = 0; place < articleOf.length; place++) {
            order[next[rank[articleOf[place]]]++] = place;
        }
        return order;
    }

    /** Sorts by the last day and then by the first, each time keeping the order that was there. */
    private static int[] byDay(int[] order, int[] earliest, int[] latest) {
        int[] first = new int[order.length];
        for (int place = 0; place < first.length; place++) {
            first[place] = earliest[place] == StatementIndex.OPEN_START ? latest[place] : earliest[place];
        }
        return DaySort.by(first, DaySort.by(latest, order));
    }
}
