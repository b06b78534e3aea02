package org.claimline.workspace.utterance;

import org.claimline.model.DateBasis;
import org.claimline.store.index.Sayings.Saying;
import org.claimline.store.index.Sayings.Told;

/**
 * What is compared of a statement to find the other reports of its utterance.
 *
 * @param number   of the statement in the database
 * @param id       of the statement, its 64 bits
 * @param speaker  his number among the {@link ComparedReports}
 * @param words    numbers of the {@link ContentWords} among the reports, in the order of the alphabet
 * @param earliest epoch day; {@link Integer#MIN_VALUE} where open
 * @param latest   epoch day; {@link Integer#MAX_VALUE} where open
 * @param slack    days by which the date may be wrong, as its basis goes
 * @param start    of the passage
 */
record ComparedReport(
        int number, long id, int speaker, int[] words, int earliest, int latest, byte slack, Told told, int start) {
    static ComparedReport of(Saying saying, int speaker, int[] words) {
        return new ComparedReport(
                saying.number(),
                saying.id(),
                speaker,
                words,
                saying.earliest(),
                saying.latest(),
                slack(saying.basis()),
                saying.told(),
                saying.start());
    }

    private static byte slack(DateBasis basis) {
        return switch (basis) {
            case EXPLICIT, RELATIVE, CONTEXT -> 1;
            case PUBLICATION -> 5;
            case INFERRED -> 3;
            case UNKNOWN -> 0;
        };
    }

    /** Whether both may have been said on the same occasion. */
    boolean mayBeOf(ComparedReport other) {
        long by = Math.max(slack, other.slack);
        return earliest <= other.latest + by && other.earliest <= latest + by;
    }

    boolean isOfOneArticleWith(ComparedReport other) {
        return told.article() == other.told.article();
    }
}
