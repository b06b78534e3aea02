package org.claimline.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimline.text.CodePoints;

/** The code points of articles' texts, the latest ones remembered: statements of an article mostly stand together. */
final class ArticleOffsets {
    private static final int REMEMBERED = 1_024;

    private final Workspace workspace;
    private final Map<String, CodePoints> latest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CodePoints> eldest) {
            return size() > REMEMBERED;
        }
    };

    ArticleOffsets(Workspace workspace) {
        this.workspace = workspace;
    }

    CodePoints of(String articleId) {
        return latest.computeIfAbsent(
                articleId, id -> CodePoints.of(workspace.article(id).text()));
    }
}
