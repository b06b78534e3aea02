package org.claimline.workspace.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimline.exchange.ArticleText;
import org.claimline.store.Store;
import org.claimline.workspace.index.StatementIndex;

/** The texts of articles, the latest ones remembered: statements of an article mostly stand together. */
final class ArticleTexts {
    private static final long MOST_CHARACTERS = 16_000_000;

    private final StatementIndex index;
    private final Map<Integer, ArticleText> latest = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    /** @param index that rows count in */
    ArticleTexts(StatementIndex index) {
        this.index = index;
    }

    /** Of the article that a row stands in. */
    ArticleText of(Store store, int row) {
        Integer article = index.article(row);
        ArticleText known = latest.get(article);
        if (known != null) {
            return known;
        }
        ArticleText text =
                ArticleText.of(store.articles().textAround(index.columns().numbers()[row]));
        latest.put(article, text);
        characters += text.text().length();
        while (characters > MOST_CHARACTERS && latest.size() > 1) {
            forgetEldest();
        }
        return text;
    }

    private void forgetEldest() {
        Map.Entry<Integer, ArticleText> eldest = latest.entrySet().iterator().next();
        characters -= eldest.getValue().text().length();
        latest.remove(eldest.getKey());
    }
}
