package org.claimline.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimline.Articles;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Review;
import org.claimline.model.StatementQuery;
import org.claimline.timeline.Arrangement;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.article.ArticleChange;
import org.claimline.workspace.export.NotExportedException;
import org.claimline.workspace.task.Progress;

/** Reports of a small database, with texts in it that would like to be more than texts. */
final class Reports {
    static final Instant MADE = Instant.parse("2026-02-10T09:30:00Z");
    static final String HOSTILE =
            "</script></style><script>document.title='broken'</script><img src=x onerror=alert(1)> \u202e‏ 😀 {{size}}";

    private Reports() {}

    static Workspace workspace(Path folder) {
        Articles.fill(folder.resolve("a.db"));
        return Workspace.open(folder.resolve("a.db"), Lexicon.load(), Clock.systemUTC());
    }

    /** @param canary an address that nobody may ask for */
    static void annotate(Workspace workspace, String canary) {
        workspace
                .notebook()
                .add(
                        Articles.TUSK,
                        HOSTILE + "<img src=\"" + canary + "/note.png\"><link rel=stylesheet href=\"" + canary
                                + "/a.css\">",
                        List.of("<b>tag</b>", "red line"));
        workspace.review().decide(List.of(Articles.PUTIN), Review.ACCEPTED);
        workspace.notebook().add(Articles.PUTIN, "Second thoughts.", List.of());
        String article = workspace.entry(Articles.TUSK).article().id();
        workspace
                .articles()
                .repair(
                        List.of(article),
                        new ArticleChange(
                                Optional.of("\"><script src='" + canary + "/title.js'></script>"),
                                Optional.empty(),
                                Optional.of("Out & <i>let</i>"),
                                Optional.of(canary + "/story?a=1&b='\"<x>"),
                                Optional.empty()));
    }

    static ReportOrder order(Workspace workspace, StatementQuery query) {
        return new ReportOrder(workspace.select(query), query, Arrangement.USUAL, MADE);
    }

    static Path write(Workspace workspace, StatementQuery query, Path file) throws NotExportedException {
        new HtmlReport(workspace).toFile(order(workspace, query), file, true, Progress.NONE);
        return file;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
