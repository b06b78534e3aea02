package org.claimline.timeline;

/**
 * The page that a drawing becomes a part of. It holds a path with the id {@code mark-STYLE} for the {@link MarkShape} of every
 * {@link PositionSlot}.
 */
public interface SvgPage {
    /** What the page calls a colour, as CSS writes it: {@code var(--ground)}. */
    String colour(int rgb);

    /** Id of the element that tells of a row of the index: where its mark leads. */
    String target(int row);

    /**
     * What a mark says when it is pointed at.
     *
     * @param count how many statements it stands for, this row's the first of them
     */
    String words(int row, int count);
}
