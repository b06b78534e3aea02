package org.claimline.extract.topic;

import java.util.Locale;

/**
 * A thing that speaks for the topic or against it, with what it weighs, in natural logarithms of odds, where nothing has
 * been trained.
 */
enum TopicSign {
    FORCES(3.0, "it speaks of such forces"),
    WEAK_FORCES(2.95, "it speaks of a deployment"),
    FORCES_AND_PLACE(1.65, "it names the place of such forces"),
    SAME_PARAGRAPH(1.45, "the same paragraph speaks of them"),
    QUOTED(1.4, "it is a quotation"),
    TAKES_SIDE(1.35, "it takes a side"),
    NEAR(1.2, "a statement on them stands near"),
    RIGHT_BEHIND(0.95, "it stands right behind a statement on them"),
    POINTS_BACK(0.95, "it points back"),
    REFERS(0.75, "it refers to a plan or force named before"),
    ELSEWHERE_BEFORE(-0.65, "the sentence before speaks of another place"),
    SHORT(-1.15, "it is short"),
    HELD(-1.3, "it is held, not said, in other words than those for such forces"),
    ELSEWHERE(-1.3, "it speaks of another place"),
    OTHER_TOPIC_BESIDE(-1.35, "its sentence speaks of other things"),
    OTHER_TOPIC_BEFORE(-1.5, "the sentence before speaks of other things"),
    OTHER_TOPIC_SAID(-1.7, "it speaks of other things"),
    BARRED(-1.0, "its article speaks of another matter, and its words do not plainly speak of this one");

    final double weight;
    final String why;

    /** By which name the trained weights know it. */
    final String trained;

    TopicSign(double weight, String why) {
        this.weight = weight;
        this.why = why;
        this.trained = name().toLowerCase(Locale.ROOT);
    }
}
