package org.claimline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.model.Conflict;
import org.claimline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "conflicts",
        mixinStandardHelpOptions = true,
        description =
                "Lists where a colleague's bundle holds otherwise than you do, and settles it. Until then what you"
                        + " hold is in force, and the other is kept.")
final class ConflictsCommand implements Callable<Integer> {
    private static final String ALL = "all";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--take",
            paramLabel = "ID",
            arity = "1..*",
            description = "let the colleague's be in force: ids as listed, or their beginnings, or all")
    private List<String> take = List.of();

    @Option(names = "--leave", paramLabel = "ID", arity = "1..*", description = "stay with what you hold")
    private List<String> leave = List.of();

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    ConflictsCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (Workspace workspace = store.open()) {
            List<Conflict> open = workspace.sharing().conflicts();
            List<String> taken = chosen(open, take);
            List<String> left = chosen(open, leave);
            if (taken.stream().anyMatch(left::contains)) {
                throw new ParameterException(spec.commandLine(), "a conflict is either taken or left: name it once.");
            }
            if (taken.isEmpty() && left.isEmpty()) {
                ConflictTable.print(workspace, open, terminal);
                return ExitCode.DONE;
            }
            workspace.sharing().takeTheirs(taken);
            workspace.sharing().leaveMine(left);
            terminal.say(Counted.of(taken.size(), "conflict") + " taken, " + left.size() + " left; "
                    + workspace.sharing().conflicts().size() + " still open.");
            return ExitCode.DONE;
        }
    }

    private List<String> chosen(List<Conflict> open, List<String> asked) {
        List<String> chosen = new ArrayList<>();
        for (String beginning : asked) {
            List<String> meant = open.stream()
                    .map(Conflict::id)
                    .filter(id -> beginning.equals(ALL) || id.startsWith(beginning))
                    .toList();
            if (!beginning.equals(ALL) && meant.size() != 1) {
                throw new ParameterException(
                        spec.commandLine(),
                        (meant.isEmpty() ? "no open conflict begins with " : "several conflicts begin with ")
                                + beginning + ": claimline conflicts lists them.");
            }
            chosen.addAll(meant);
        }
        return chosen;
    }
}
