package org.claimline.workspace;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.model.DateBasis;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;

/**
 * What is compared of a statement to find the other reports of its utterance.
 *
 * @param speaker  its number
 * @param words    numbers of the {@link ContentWords} in the order of the alphabet; the speaker's own name left out
 * @param earliest epoch day; {@link Integer#MIN_VALUE} where open
 * @param latest   epoch day; {@link Integer#MAX_VALUE} where open
 * @param slack    days by which the date may be wrong, as its basis goes
 */
record Report(
        String id,
        String article,
        int speaker,
        int[] words,
        int earliest,
        int latest,
        int slack,
        int published,
        String name,
        int start) {
    private static final int FEWEST_WORDS = 4;

    static Report of(StatementEntry entry, Numbering words, Numbering speakers) {
        Statement statement = entry.statement();
        return new Report(
                statement.id(),
                entry.article().id(),
                speakers.of(statement.speaker().name()),
                words.of(words(statement)),
                day(statement.dating().date().earliest().orElse(null), Integer.MIN_VALUE),
                day(statement.dating().date().latest().orElse(null), Integer.MAX_VALUE),
                slack(statement.dating().basis()),
                day(entry.article().published().earliest().orElse(null), Integer.MAX_VALUE),
                entry.article().name(),
                statement.evidence().passage().start());
    }

    /** Of the quotation; a few words alone are known by the sentence around them. */
    private static Set<String> words(Statement statement) {
        Set<String> words = ContentWords.of(statement.wording().quote());
        if (words.size() < FEWEST_WORDS) {
            words = ContentWords.of(statement.wording().passage());
        }
        Set<String> said = new TreeSet<>(words);
        said.removeAll(ContentWords.of(statement.speaker().name() + " "
                + statement.wording().source() + " " + statement.speaker().role()));
        return said;
    }

    private static int day(LocalDate day, int otherwise) {
        return day == null ? otherwise : (int) day.toEpochDay();
    }

    private static int slack(DateBasis basis) {
        return switch (basis) {
            case EXPLICIT, RELATIVE, CONTEXT -> 1;
            case PUBLICATION -> 5;
            case INFERRED -> 3;
            case UNKNOWN -> 0;
        };
    }

    /** Whether both may have been said on the same occasion. */
    boolean mayBeOf(Report other) {
        long by = Math.max(slack, other.slack);
        return earliest <= other.latest + by && other.earliest <= latest + by;
    }
}
