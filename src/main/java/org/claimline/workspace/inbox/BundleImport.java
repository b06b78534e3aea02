package org.claimline.workspace.inbox;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.claimline.exchange.bundle.BundleException;
import org.claimline.exchange.bundle.BundleFile;
import org.claimline.exchange.intake.WebFetch;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.article.BundleReport;
import org.claimline.workspace.article.ImportReport;
import org.claimline.workspace.task.Problem;
import org.claimline.workspace.task.Progress;

/** The bundles among the paths of an import: told by their content, and taken in before the rest. */
final class BundleImport {
    private final Workspace workspace;
    private final List<Path> bundles = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    BundleImport(Workspace workspace, List<String> paths) {
        this.workspace = workspace;
        for (String path : paths) {
            if (isBundle(path)) {
                bundles.add(Path.of(path));
            } else {
                others.add(path);
            }
        }
    }

    private static boolean isBundle(String path) {
        try {
            return !WebFetch.isAddress(path) && BundleFile.isOne(Path.of(path));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** What is no bundle. */
    List<String> otherPaths() {
        return others;
    }

    /** Takes the bundles in, then the rest; a bundle that cannot be used is one of the report's problems. */
    ImportReport take(Progress progress, Supplier<ImportReport> rest) {
        if (bundles.isEmpty()) {
            return rest.get();
        }
        List<BundleReport> taken = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path bundle : bundles) {
            if (progress.isCancelled()) {
                break;
            }
            try {
                taken.add(workspace.sharing().take(bundle, progress));
            } catch (BundleException refused) {
                if (!progress.isCancelled()) {
                    problems.add(new Problem(bundle.toString(), refused.getMessage()));
                }
            }
        }
        ImportReport report = rest.get();
        problems.addAll(report.problems());
        return new ImportReport(
                report.added(),
                report.alreadyThere(),
                report.statements(),
                report.versions(),
                report.copies(),
                problems,
                report.cancelled() || progress.isCancelled(),
                taken);
    }
}
