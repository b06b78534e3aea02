package org.claimline.extract.date;

/**
 * What speaks for or against a statement belonging to the occasion that the text dated last, though nothing ties it there.
 * How much each counts was learned from annotated articles, as in a logistic regression.
 */
enum SceneSign {
    /** In the sentence that tells the day somebody speaks, so the day may be that of those words alone. */
    SPOKEN(-1.65),
    /** The day is told at the head of the article. */
    HEAD(1.86),
    /** It is told in the same paragraph. */
    SAME_PARAGRAPH(1.51),
    /** It is told four paragraphs before, or more. */
    FAR(-1.3),
    /** It stands before the verb of its sentence. */
    FRAMES(1.16),
    /** It is the day before that of the article. */
    DAY_BEFORE(0.82),
    /** The article as a whole reports no meeting: of one that does, the statements of the meeting are dated by it. */
    NO_MEETING(0.88),
    /** The passage names others who are there, or the room. */
    AMONG_OTHERS(0.64),
    /** The text has told before of somebody who spoke on the day of the article. */
    TODAY_TOLD(-0.75),
    /** {@code had} stands early in the passage. */
    PLUPERFECT(0.71),
    /** The speaker is told by a pronoun. */
    PRONOUN(0.51),
    /** The passage begins a paragraph. */
    OPENS(-0.43),
    /** It is no word of saying but one of taking a side: {@code offered}, {@code opposed}. */
    STANCE(0.4);

    /** With no sign at all; the sum above zero carries the day on. */
    static final double PRIOR = -1.95;

    private final double weight;

    SceneSign(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
