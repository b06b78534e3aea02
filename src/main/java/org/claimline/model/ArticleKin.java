package org.claimline.model;

/**
 * What makes an article one that was here before.
 *
 * @param kind     in what way
 * @param first    the first of them that was taken in
 * @param likeness 0 to 1: how much of the shorter text stands in the longer
 */
public record ArticleKin(Kind kind, ArticleInfo first, double likeness) {
    /** In what way an article is another one again. */
    public enum Kind {
        /** The same page at another time: a correction, or the page saved once more. */
        VERSION("version"),
        /** Nearly the same text elsewhere: the copy of a wire. */
        COPY("copy");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** @throws IllegalArgumentException where there is no such kind */
        public static Kind ofLabel(String label) {
            for (Kind kind : values()) {
                if (kind.label.equals(label)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of kin: " + label);
        }
    }
}
