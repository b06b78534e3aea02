package org.claimline.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimline.model.Conflict;
import org.claimline.workspace.Workspace;

/** Conflicts as rows: what is held here, what the colleague holds and since when, and of what. */
final class ConflictTable {
    private static final int ID = 8;
    private static final int DAY = 10;

    private ConflictTable() {}

    static void print(Workspace workspace, List<Conflict> conflicts, Terminal terminal) throws IOException {
        TerminalTable table = new TerminalTable(
                terminal.out(),
                terminal.width(),
                List.of(
                        new TerminalTable.Column("id", ID),
                        new TerminalTable.Column("mine", 26),
                        new TerminalTable.Column("theirs", 26),
                        new TerminalTable.Column("of", DAY),
                        new TerminalTable.Column("what", 0)));
        for (Conflict conflict : conflicts) {
            table.add(List.of(
                    conflict.id().substring(0, ID),
                    conflict.mine(),
                    conflict.theirs(),
                    day(conflict.theirsAt()),
                    workspace.sharing().subject(conflict)));
        }
        table.finish();
        terminal.say(
                conflicts.isEmpty()
                        ? "There are no conflicts."
                        : Counted.of(conflicts.size(), "conflict")
                                + "; what is mine is in force. 'claimline conflicts --take ID' takes theirs, --leave ID"
                                + " stays with mine; all for every one.");
    }

    private static String day(Optional<Instant> time) {
        return time.map(known -> known.toString().substring(0, DAY)).orElse("");
    }
}
