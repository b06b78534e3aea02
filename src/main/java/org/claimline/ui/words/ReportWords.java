package org.claimline.ui.words;

import org.claimline.model.StatementEntry;

/** Who told a statement, in words. */
public final class ReportWords {
    private ReportWords() {}

    /** The outlet, else the article. */
    public static String teller(StatementEntry report) {
        String outlet = report.article().outlet();
        return outlet.isEmpty() ? report.article().heading() : outlet;
    }
}
