package org.claimline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.cli.TerminalTable.Column;
import org.claimline.model.NoteSubject;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.workspace.SpeakerCard;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.filter.FacetCount;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "people",
        mixinStandardHelpOptions = true,
        description = "Prints who speaks, or the card of one speaker: roles, countries, positions over time and what"
                + " changed; or sets right who someone is. Every statement follows.")
final class PeopleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "a full name, or words of it that no other has")
    private String name;

    @ArgGroup
    private Right right = new Right();

    /** What is set right. */
    static final class Right {
        @Option(names = "--alias", paramLabel = "NAME", description = "this name means the speaker, too")
        private String alias;

        @Option(names = "--merge", paramLabel = "NAME", description = "this other speaker is the same one")
        private String merge;

        @Option(names = "--country", paramLabel = "COUNTRY", description = "for whom the speaker speaks: code or name")
        private String country;

        @Option(names = "--forget", paramLabel = "NAME", description = "takes back what was set right about this name")
        private String forget;

        boolean isNone() {
            return alias == null && merge == null && country == null && forget == null;
        }
    }

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    PeopleCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (name == null && !right.isNone()) {
            throw new ParameterException(spec.commandLine(), "who is meant? Give the speaker's name first.");
        }
        try (Workspace workspace = store.openWithSeeds()) {
            if (name == null) {
                printAll(workspace);
                return ExitCode.DONE;
            }
            SpeakerChoice choice = new SpeakerChoice(workspace.index(), spec.commandLine());
            String meant = choice.of(name);
            if (right.isNone()) {
                printCard(workspace, meant);
            } else {
                setRight(workspace, choice, meant);
            }
            return ExitCode.DONE;
        }
    }

    private void setRight(Workspace workspace, SpeakerChoice choice, String meant) {
        if (right.country != null) {
            String code = CountryChoice.code(right.country)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "--country " + right.country + ": there is no such country."));
            workspace.people().setCountry(meant, code);
            terminal.say(meant + " speaks for " + workspace.world().countryName(code) + ".");
        } else if (right.forget != null) {
            workspace.people().remove(right.forget);
            terminal.say(right.forget + " is again whom the program says.");
        } else {
            String other = right.merge == null ? right.alias.strip() : choice.of(right.merge);
            if (other.isEmpty() || other.equals(meant)) {
                throw new ParameterException(
                        spec.commandLine(), "two names are needed, and \"" + other + "\" is no other.");
            }
            workspace.people().merge(other, meant);
            terminal.say(other + " means " + meant + ".");
        }
    }

    private void printAll(Workspace workspace) throws IOException {
        TerminalTable table = new TerminalTable(
                terminal.out(), terminal.width(), List.of(new Column("statements", 10), new Column("speaker", 0)));
        for (FacetCount speaker : workspace.facets(StatementQuery.ALL).speakers()) {
            table.add(List.of(Integer.toString(speaker.count()), speaker.value()));
        }
        terminal.say(Counted.of(table.finish(), "speaker") + ".");
    }

    private void printCard(Workspace workspace, String meant) throws IOException {
        workspace.utterances().find();
        SpeakerCard card = workspace.people().card(meant);
        line(card.name());
        facts("also", card.aliases());
        facts(
                "for",
                card.countries().stream().map(workspace.world()::countryName).toList());
        facts("roles", card.roles());
        line("");
        StatementTable table = new StatementTable(terminal);
        for (StatementEntry entry : card.statements()) {
            table.add(entry);
        }
        table.finish();
        for (SpeakerCard.Shift shift : card.shifts()) {
            line("");
            line((shift.isOfCondition() ? "Another condition: " : "Another position: ") + told(shift.before()));
            line("    then " + told(shift.after()));
        }
        workspace
                .notebook()
                .about(new NoteSubject.OfSpeaker(meant))
                .forEach(note -> terminal.say("Note: " + note.text()));
        terminal.say(Counted.of(card.statements().size(), "statement") + ", "
                + Counted.of(card.shifts().size(), "change") + ".");
    }

    private static String told(StatementEntry entry) {
        String condition = entry.statement().condition();
        return entry.statement().position().words() + (condition.isEmpty() ? "" : " (" + condition + ")") + ", "
                + entry.statement().dating().date().edtf() + ", \""
                + entry.statement().wording().quote().replaceAll("\\s+", " ") + "\"";
    }

    private void facts(String what, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            line(what + ": " + String.join(", ", values));
        }
    }

    private void line(String words) throws IOException {
        terminal.out().write((words + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
