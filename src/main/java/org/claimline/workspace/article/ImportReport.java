package org.claimline.workspace.article;

import java.util.List;
import org.claimline.workspace.task.Problem;

/**
 * What became of the articles that were brought.
 *
 * @param added        articles taken in
 * @param alreadyThere articles whose very bytes were here before; nothing was changed for them
 * @param statements   statements found in those added
 * @param versions     of those added, how many are another version of a page that was here
 * @param copies       of those added, how many have nearly the text of one that was here
 * @param problems     what could not be used, each with the reason
 * @param cancelled    whether a person stopped it; what was added by then stays
 * @param bundles      what came of colleagues' work, which is no part of the numbers before
 */
public record ImportReport(
        int added,
        int alreadyThere,
        int statements,
        int versions,
        int copies,
        List<Problem> problems,
        boolean cancelled,
        List<BundleReport> bundles) {
    public ImportReport {
        problems = List.copyOf(problems);
        bundles = List.copyOf(bundles);
    }

    /** Of an import without bundles. */
    public ImportReport(
            int added,
            int alreadyThere,
            int statements,
            int versions,
            int copies,
            List<Problem> problems,
            boolean cancelled) {
        this(added, alreadyThere, statements, versions, copies, problems, cancelled, List.of());
    }

    /** Of an import where nothing was known before. */
    public ImportReport(int added, int alreadyThere, int statements, List<Problem> problems, boolean cancelled) {
        this(added, alreadyThere, statements, 0, 0, problems, cancelled);
    }
}
