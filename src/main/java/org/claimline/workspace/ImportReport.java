package org.claimline.workspace;

import java.util.List;

/**
 * What became of the articles that were brought.
 *
 * @param added        articles taken in
 * @param alreadyThere articles whose very bytes were here before; nothing was changed for them
 * @param statements   statements found in those added
 * @param problems     articles that could not be used, each with the reason
 * @param cancelled    whether a person stopped it; what was added by then stays
 */
public record ImportReport(int added, int alreadyThere, int statements, List<Problem> problems, boolean cancelled) {
    public ImportReport {
        problems = List.copyOf(problems);
    }
}
