package org.claimline.workspace;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.model.DateBasis;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;
import org.claimline.store.Sayings.Saying;

/**
 * What is compared of a statement to find the other reports of its utterance.
 *
 * @param words    see {@link ContentWords}; the speaker's own name left out
 * @param earliest epoch day; {@link Integer#MIN_VALUE} where open
 * @param latest   epoch day; {@link Integer#MAX_VALUE} where open
 * @param slack    days by which the date may be wrong, as its basis goes
 */
record Report(
        String id,
        String article,
        String speaker,
        Set<String> words,
        int earliest,
        int latest,
        int slack,
        int published,
        String name,
        int start) {
    private static final int FEWEST_WORDS = 4;

    static Report of(Saying saying) {
        return new Report(
                saying.id(),
                Integer.toString(saying.article()),
                saying.speaker(),
                words(saying.quote(), saying.passage(), saying.speaker(), saying.source(), saying.role()),
                saying.earliest(),
                saying.latest(),
                slack(saying.basis()),
                saying.published(),
                saying.name(),
                saying.start());
    }

    static Report of(StatementEntry entry) {
        Statement statement = entry.statement();
        return new Report(
                statement.id(),
                entry.article().id(),
                statement.speaker().name(),
                words(
                        statement.wording().quote(),
                        statement.wording().passage(),
                        statement.speaker().name(),
                        statement.wording().source(),
                        statement.speaker().role()),
                day(statement.dating().date().earliest().orElse(null), Integer.MIN_VALUE),
                day(statement.dating().date().latest().orElse(null), Integer.MAX_VALUE),
                slack(statement.dating().basis()),
                day(entry.article().published().earliest().orElse(null), Integer.MAX_VALUE),
                entry.article().name(),
                statement.evidence().passage().start());
    }

    /** Of the quotation; a few words alone are known by the sentence around them. */
    private static Set<String> words(String quote, String passage, String speaker, String source, String role) {
        Set<String> words = ContentWords.of(quote);
        if (words.size() < FEWEST_WORDS) {
            words = ContentWords.of(passage);
        }
        Set<String> said = new TreeSet<>(words);
        said.removeAll(ContentWords.of(speaker + " " + source + " " + role));
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
