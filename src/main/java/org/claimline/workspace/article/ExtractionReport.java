package org.claimline.workspace.article;

import java.util.List;
import org.claimline.workspace.task.Problem;

/**
 * What became of extracting again.
 *
 * @param articles   gone through
 * @param statements found in them
 * @param problems   articles that could not be gone through; their earlier findings stay
 * @param cancelled  whether a person stopped it; what was done by then stays
 */
public record ExtractionReport(int articles, int statements, List<Problem> problems, boolean cancelled) {
    public ExtractionReport {
        problems = List.copyOf(problems);
    }
}
