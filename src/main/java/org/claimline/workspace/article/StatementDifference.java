package org.claimline.workspace.article;

import org.claimline.model.Statement;

/** What two versions of an article have it differently about. */
public sealed interface StatementDifference {
    /** Only the later version has it. */
    record Added(Statement statement) implements StatementDifference {}

    /** Only the earlier version has it. */
    record Removed(Statement statement) implements StatementDifference {}

    /** Both have it, in other words, of another day, or with another position. */
    record Changed(Statement before, Statement after) implements StatementDifference {}
}
