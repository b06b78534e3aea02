package org.claimline.workspace.article;

/**
 * What came of taking a bundle in: how much of each was new here.
 *
 * @param source    name of the bundle's file
 * @param decisions on statements that nobody had decided on here
 * @param groups    ties between statements, made by hand
 * @param speakers  lines on speakers
 * @param conflicts where the bundle holds otherwise than what holds here; new ones only
 */
public record BundleReport(
        String source,
        int articles,
        int statements,
        int decisions,
        int notes,
        int groups,
        int speakers,
        int views,
        int conflicts) {
    /** Whether nothing in it was new. */
    public boolean isNothing() {
        return articles + statements + decisions + notes + groups + speakers + views + conflicts == 0;
    }
}
