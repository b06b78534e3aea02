package org.claimline.workspace.utterance;

import java.util.List;

/**
 * One utterance and its reports.
 *
 * @param reports ids of statements, the first report first: by publication, then by the article's name and the place in it
 */
public record Utterance(List<String> reports) {
    public Utterance {
        reports = List.copyOf(reports);
    }

    /** The id of the first report, which also names the group. */
    public String first() {
        return reports.get(0);
    }
}
