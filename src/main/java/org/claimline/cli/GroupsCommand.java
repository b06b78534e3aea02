package org.claimline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.cli.TerminalTable.Column;
import org.claimline.model.StatementEntry;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.utterance.Utterance;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "groups",
        mixinStandardHelpOptions = true,
        description =
                "Prints which statements report the same utterance, or says that some do or do not; that stays so.")
final class GroupsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            arity = "0..*",
            description = "ids of statements or their beginnings; without them all groups are printed")
    private List<String> ids = List.of();

    @ArgGroup
    private Hand hand = new Hand();

    /** What a person says of them. */
    static final class Hand {
        @Option(names = "--merge", description = "these statements report one utterance")
        private boolean merge;

        @Option(names = "--split", description = "each of these reports another utterance than the others of its group")
        private boolean split;
    }

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    GroupsCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (ids.isEmpty() && (hand.merge || hand.split)) {
            throw wrong("which statements are meant? Give their ids.");
        }
        try (Workspace workspace = store.openWithSeeds()) {
            int[] code = {ExitCode.DONE};
            List<String> chosen = new StatementChoice(workspace.index(), spec.commandLine()).of(ids, unknown -> {
                terminal.say(unknown);
                code[0] = ExitCode.SOME_UNUSED;
            });
            workspace.utterances().find();
            if (hand.merge) {
                merge(workspace, chosen);
            } else if (hand.split) {
                split(workspace, chosen);
            } else {
                print(workspace, chosen);
            }
            return code[0];
        }
    }

    private void merge(Workspace workspace, List<String> chosen) {
        if (chosen.size() < 2) {
            throw wrong("two statements at least make a group.");
        }
        workspace.utterances().merge(chosen);
        terminal.say(Counted.of(chosen.size(), "statement") + " held to be one utterance.");
    }

    private void split(Workspace workspace, List<String> chosen) {
        for (String id : chosen) {
            workspace.utterances().split(workspace.utterances().of(id), id);
        }
        terminal.say(Counted.of(chosen.size(), "statement") + " held to be another utterance.");
    }

    private void print(Workspace workspace, List<String> chosen) throws IOException {
        List<Utterance> groups = ids.isEmpty()
                ? workspace.utterances().several()
                : chosen.stream().map(workspace.utterances()::of).distinct().toList();
        TerminalTable table = new TerminalTable(
                terminal.out(),
                terminal.width(),
                List.of(
                        new Column("group", StatementTable.SHORT_ID),
                        new Column("id", StatementTable.SHORT_ID),
                        new Column("date", 21),
                        new Column("speaker", 22),
                        new Column("article", 20),
                        new Column("quote", 0)));
        int reports = 0;
        for (Utterance group : groups) {
            for (String id : group.reports()) {
                table.add(row(workspace.entry(id), group.first()));
                reports++;
            }
        }
        table.finish();
        terminal.say(Counted.of(groups.size(), "utterance") + " in " + Counted.of(reports, "statement") + ".");
    }

    private static List<String> row(StatementEntry entry, String first) {
        return List.of(
                first.substring(0, StatementTable.SHORT_ID),
                entry.statement().id().substring(0, StatementTable.SHORT_ID),
                entry.statement().dating().date().edtf(),
                entry.statement().speaker().name(),
                entry.article().name(),
                entry.statement().wording().quote());
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
