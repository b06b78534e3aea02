package org.claimline.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.model.Act;
import org.claimline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description =
                "Takes back what was done last: a decision, a correction, a note; again, what was done before it.")
final class UndoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--redo", description = "do again what was undone last")
    private boolean redo;

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    UndoCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() {
        try (Workspace workspace = store.open()) {
            Optional<Act> act =
                    redo ? workspace.review().redo() : workspace.review().undo();
            terminal.say(act.map(done -> (redo ? "Done again: " : "Undone: ") + done.name() + " of " + done.at() + ", "
                            + Counted.of(done.changes(), "change") + ".")
                    .orElse(redo ? "There is nothing to do again." : "There is nothing to undo."));
            return ExitCode.DONE;
        }
    }
}
