package org.claimline.ui;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.exchange.ArticleFiles;
import org.claimline.exchange.ArticleReader;
import org.claimline.exchange.ExportException;
import org.claimline.exchange.ExportFile;
import org.claimline.exchange.ExportFormat;
import org.claimline.exchange.ExportOptions;
import org.claimline.exchange.ExportedStatement;
import org.claimline.exchange.Reading;
import org.claimline.exchange.TextArticleReader;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.model.ArticleFile;
import org.claimline.model.StatementEntry;
import org.claimline.text.CodePoints;
import org.claimline.workspace.ImportReport;
import org.claimline.workspace.Problem;
import org.claimline.workspace.Progress;
import org.claimline.workspace.Seed;
import org.claimline.workspace.Seeds;
import org.claimline.workspace.Workspace;

/** Carries files between the disk and the workspace. */
public final class ExchangePorter implements Porter {
    private static final int PAGE = 256;
    private final ArticleReader reader = new TextArticleReader();

    @Override
    public ImportReport bring(Workspace workspace, List<Path> paths, Progress progress) {
        List<ArticleFile> read = new ArrayList<>();
        List<Problem> unread = new ArrayList<>();
        new ArticleFiles(reader, InputStream.nullInputStream())
                .read(paths.stream().map(Path::toString).toList(), reading -> {
                    if (reading instanceof Reading.Read file) {
                        read.add(file.file());
                    } else if (reading instanceof Reading.Unread file) {
                        unread.add(new Problem(file.path(), file.why()));
                    }
                });
        return with(unread, workspace.importArticles(read, progress));
    }

    private static ImportReport with(List<Problem> unread, ImportReport report) {
        List<Problem> problems = new ArrayList<>(unread);
        problems.addAll(report.problems());
        return new ImportReport(
                report.added(), report.alreadyThere(), report.statements(), problems, report.cancelled());
    }

    @Override
    public ImportReport bringSeeds(Workspace workspace, Progress progress) {
        List<ArticleFile> read = new ArrayList<>();
        List<Problem> unread = new ArrayList<>();
        for (Seed seed : Seeds.all()) {
            try {
                read.add(reader.read(seed.name(), seed.bytes()));
            } catch (UnreadableArticleException problem) {
                unread.add(new Problem(seed.name(), problem.why()));
            }
        }
        return with(unread, workspace.importArticles(read, progress));
    }

    @Override
    public boolean export(Workspace workspace, Shown shown, Path target, Progress progress) {
        ExportFormat format = ExportFormat.ofFileName(target.getFileName().toString())
                .orElse(ExportFormat.CSV);
        boolean[] whole = new boolean[1];
        try {
            ExportFile.write(target, true, out -> {
                try (var writer = format.statements(out, ExportOptions.FOR_FILES)) {
                    Map<String, CodePoints> offsets = new HashMap<>();
                    int[] rows = shown.ordered();
                    for (int from = 0; from < rows.length && !progress.isCancelled(); from += PAGE) {
                        progress.at(from, rows.length, "");
                        int[] page = Arrays.copyOfRange(rows, from, Math.min(rows.length, from + PAGE));
                        for (StatementEntry entry : workspace.entries(shown.index(), page)) {
                            writer.write(new ExportedStatement(entry, offsets(workspace, offsets, entry)));
                        }
                    }
                }
                whole[0] = !progress.isCancelled();
                return whole[0];
            });
        } catch (ExportException failure) {
            throw new PorterException(failure.getMessage(), failure);
        }
        return whole[0];
    }

    private static CodePoints offsets(Workspace workspace, Map<String, CodePoints> known, StatementEntry entry) {
        return known.computeIfAbsent(
                entry.article().id(),
                article -> CodePoints.of(workspace.article(article).text()));
    }
}
