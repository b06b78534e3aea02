package org.claimline.store.bundle;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.claimline.store.act.Ties;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.statement.Statements;

/** Which statements a person holds to be one utterance, and which not. */
final class BundleGroups implements BundlePart {
    private static final Pattern PAIR = Pattern.compile("([0-9a-f]{16}) ([0-9a-f]{16})");

    private final Database database;
    private final Ties ties;
    private final Statements statements;
    private final GroupConflicts conflicts;

    BundleGroups(Database database, Ties ties, Statements statements, GroupConflicts conflicts) {
        this.database = database;
        this.ties = ties;
        this.statements = statements;
        this.conflicts = conflicts;
    }

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public void write(BundleScope scope, Bundles.Lines lines) {
        for (Ties.Tie tie : ties.all()) {
            if (scope.whole() || isIn(scope, tie.one()) && isIn(scope, tie.other())) {
                lines.add(Json.object()
                        .put("pair", tie.one() + " " + tie.other())
                        .put("same", tie.same())
                        .toString());
            }
        }
    }

    private boolean isIn(BundleScope scope, String id) {
        return statements.find(id).filter(scope::hasStatement).isPresent();
    }

    @Override
    public Consumer<BundleLine> taking(Merging merging) {
        return line -> take(line, merging);
    }

    /** @throws IllegalArgumentException where it is no two statements' ids, the smaller one first */
    static void requirePair(String pair) {
        var ids = PAIR.matcher(pair);
        if (!ids.matches() || ids.group(1).compareTo(ids.group(2)) >= 0) {
            throw new IllegalArgumentException("\"" + pair + "\" is no pair of statements");
        }
    }

    private void take(BundleLine line, Merging merging) {
        String pair = line.words("pair");
        requirePair(pair);
        merging.meet("group", pair);
        String theirs = Boolean.toString(line.yes("same"));
        String mine = ties.fact().read(pair);
        if (theirs.equals(mine) || Past.holds(database, ties.fact(), pair, theirs)) {
            return;
        }
        if (mine == null) {
            merging.pen().change(ties.fact(), pair, theirs);
            merging.count(Merging.Count.GROUPS);
        } else {
            conflicts.add(pair, line.yes("same"), merging);
        }
    }
}
