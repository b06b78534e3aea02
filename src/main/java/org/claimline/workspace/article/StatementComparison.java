package org.claimline.workspace.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.model.Statement;

/** Compares the statements of two versions of an article. */
final class StatementComparison {
    /** Of the words of two quotations of one speaker, how many must be the same for one to be the other corrected. */
    private static final double LEAST_IN_COMMON = 0.5;

    private StatementComparison() {}

    /** In the order of the later version, what is gone last. */
    static List<StatementDifference> between(List<Statement> before, List<Statement> after) {
        List<Statement> left = new ArrayList<>(before);
        List<Statement> fresh = new ArrayList<>();
        for (Statement statement : after) {
            Optional<Statement> same =
                    left.stream().filter(old -> isSame(old, statement)).findFirst();
            same.ifPresentOrElse(left::remove, () -> fresh.add(statement));
        }
        List<StatementDifference> differences = new ArrayList<>();
        for (Statement statement : fresh) {
            Optional<Statement> earlier = left.stream()
                    .filter(old ->
                            old.speaker().name().equals(statement.speaker().name()))
                    .filter(old -> inCommon(old, statement) >= LEAST_IN_COMMON)
                    .findFirst();
            earlier.ifPresent(left::remove);
            differences.add(earlier.<StatementDifference>map(old -> new StatementDifference.Changed(old, statement))
                    .orElseGet(() -> new StatementDifference.Added(statement)));
        }
        left.forEach(gone -> differences.add(new StatementDifference.Removed(gone)));
        return differences;
    }

    private static boolean isSame(Statement one, Statement other) {
        return words(one).equals(words(other))
                && one.speaker().name().equals(other.speaker().name())
                && one.position().equals(other.position())
                && one.dating().date().equals(other.dating().date());
    }

    private static double inCommon(Statement one, Statement other) {
        Set<String> shared = new HashSet<>(words(one));
        Set<String> all = new HashSet<>(words(one));
        shared.retainAll(words(other));
        all.addAll(words(other));
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }

    private static List<String> words(Statement statement) {
        return List.of(statement.wording().quote().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }
}
