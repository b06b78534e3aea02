package org.claimline.workspace;

/** How far the review of some statements is, in statements. */
public record ReviewProgress(int total, int accepted, int corrected, int rejected) {
    public int decided() {
        return accepted + corrected + rejected;
    }

    public int open() {
        return total - decided();
    }
}
