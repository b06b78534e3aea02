package org.claimline.report;

import java.time.Instant;
import org.claimline.model.StatementQuery;
import org.claimline.timeline.Arrangement;
import org.claimline.workspace.index.Selection;

/**
 * What a report is to be about.
 *
 * @param selection   the statements, told in the order of its rows, which need not be that of the index
 * @param query       what selected them
 * @param arrangement of the timeline
 * @param made        now, UTC
 */
public record ReportOrder(Selection selection, StatementQuery query, Arrangement arrangement, Instant made) {}
