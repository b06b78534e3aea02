package org.claimline.exchange.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds where on a page the article stands: what the page itself marks as its text, else the element whose own paragraphs
 * hold most words, as Readability does it.
 */
final class MainText {
    /** What pages call it, the surest first. */
    private static final List<String> MARKED = List.of(
            "[itemprop~=articleBody]",
            "[property~=articleBody]",
            "article .article-body, article .article__body, article .story-body, article .entry-content, article .post-content",
            ".article-body, .article__body, .story-body, .entry-content, .post-content, .article-text, .post_text, .news-text",
            "article",
            "main, [role=main]");

    private static final int LEAST = 80;
    private static final int LEAST_PARAGRAPH = 25;
    private static final double SHARE_OF_BEST = 0.5;

    private MainText() {}

    /** The paragraphs of the article; empty where the page has none. */
    static List<String> of(org.jsoup.nodes.Document page) {
        Element densest = densest(page);
        List<String> best = PageText.of(densest);
        for (String marked : MARKED) {
            List<String> found = longest(page.select(marked));
            if (length(found) >= LEAST && length(found) >= SHARE_OF_BEST * length(best)) {
                return found;
            }
        }
        List<String> all = length(best) > 0 ? best : PageText.of(page.body(), true);
        return length(best) > 0 || length(all) >= LEAST ? all : List.of();
    }

    private static List<String> longest(Elements elements) {
        List<String> best = List.of();
        int looked = 0;
        for (Element element : elements) {
            if (++looked > 50) {
                break;
            }
            List<String> found = PageText.of(element);
            if (length(found) > length(best)) {
                best = found;
            }
        }
        return best;
    }

    /** A paragraph counts for its parent, and half for the one above that. */
    private static Element densest(org.jsoup.nodes.Document page) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : paragraphs(page)) {
            int length = paragraph.text().length();
            Element parent = paragraph.parent();
            if (length < LEAST_PARAGRAPH || parent == null) {
                continue;
            }
            scores.merge(parent, (double) length, Double::sum);
            if (parent.parent() != null) {
                scores.merge(parent.parent(), length / 2.0, Double::sum);
            }
        }
        Element best = page.body();
        double most = 0;
        for (Map.Entry<Element, Double> scored : scores.entrySet()) {
            double score = scored.getValue();
            boolean better = score > most || score == most && scored.getKey().siblingIndex() < best.siblingIndex();
            if (better) {
                most = score;
                best = scored.getKey();
            }
        }
        return best;
    }

    /** Those that no menu, footer or form holds. */
    private static List<Element> paragraphs(org.jsoup.nodes.Document page) {
        List<Element> found = new ArrayList<>();
        for (Element paragraph : page.getElementsByTag("p")) {
            boolean around = false;
            Element above = paragraph;
            for (int i = 0; i < 8 && above != null && !around; i++) {
                around = Boilerplate.isNone(above, false);
                above = above.parent();
            }
            if (!around) {
                found.add(paragraph);
            }
        }
        return found;
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
