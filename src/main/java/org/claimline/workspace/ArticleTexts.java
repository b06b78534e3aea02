package org.claimline.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimline.exchange.ArticleText;

/** The texts of articles, the latest ones remembered: statements of an article mostly stand together. */
final class ArticleTexts {
    private static final long MOST_CHARACTERS = 16_000_000;

    private final Workspace workspace;
    private final Map<String, ArticleText> latest = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    ArticleTexts(Workspace workspace) {
        this.workspace = workspace;
    }

    ArticleText of(String articleId) {
        ArticleText known = latest.get(articleId);
        if (known != null) {
            return known;
        }
        ArticleText text = ArticleText.of(workspace.text(articleId));
        latest.put(articleId, text);
        characters += text.text().length();
        while (characters > MOST_CHARACTERS && latest.size() > 1) {
            forgetEldest();
        }
        return text;
    }

    private void forgetEldest() {
        Map.Entry<String, ArticleText> eldest = latest.entrySet().iterator().next();
        characters -= eldest.getValue().text().length();
        latest.remove(eldest.getKey());
    }
}
