package org.claimline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.model.Review;
import org.claimline.workspace.Workspace;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description =
                "Accepts or rejects statements, or takes the decision on them back. All of it is one act to undo.")
final class DecideCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "ids of statements or their beginnings, as list prints them")
    private List<String> ids;

    @ArgGroup(multiplicity = "1")
    private Decision decision;

    /** One of three. */
    static final class Decision {
        @Option(names = "--accept", description = "they are right")
        private boolean accept;

        @Option(names = "--reject", description = "they are no statements")
        private boolean reject;

        @Option(names = "--undecide", description = "nothing is decided; corrections are taken away")
        private boolean undecide;

        Review review() {
            return accept ? Review.ACCEPTED : reject ? Review.REJECTED : Review.NEW;
        }
    }

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    DecideCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() {
        try (Workspace workspace = store.openWithSeeds()) {
            int[] code = {ExitCode.DONE};
            List<String> chosen = new StatementChoice(workspace.index(), spec.commandLine()).of(ids, unknown -> {
                terminal.say(unknown);
                code[0] = ExitCode.SOME_UNUSED;
            });
            if (!chosen.isEmpty()) {
                workspace.review().decide(chosen, decision.review());
            }
            terminal.say(Counted.of(chosen.size(), "statement") + " "
                    + (decision.undecide ? "undecided" : decision.review().label()) + ".");
            return code[0];
        }
    }
}
