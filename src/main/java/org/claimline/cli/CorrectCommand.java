package org.claimline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.model.Correction;
import org.claimline.model.Position;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementEntry;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.index.StatementIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description =
                "Sets statements right, over what the program reads and what was set right earlier. All of it is one"
                        + " act to undo.")
final class CorrectCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "ids of statements or their beginnings, as list prints them")
    private List<String> ids;

    @Option(names = "--speaker", paramLabel = "NAME", description = "who said it: someone known here, or a new name")
    private Optional<String> speaker = Optional.empty();

    @Option(names = "--country", paramLabel = "COUNTRY", description = "for whom: code or name; empty for nobody's")
    private Optional<String> country = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "when it was said: EDTF, as 2025-09-05 or 2025-09?")
    private Optional<String> date = Optional.empty();

    @Option(names = "--position", paramLabel = "LABEL", description = "as for list")
    private Optional<String> position = Optional.empty();

    @Option(names = "--condition", paramLabel = "WORDS", description = "the words that bind it; empty for none")
    private Optional<String> condition = Optional.empty();

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    CorrectCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() {
        if (Stream.of(speaker, country, date, position, condition).allMatch(Optional::isEmpty)) {
            throw wrong("nothing is to be set right: give --speaker, --country, --date, --position or --condition.");
        }
        try (Workspace workspace = store.openWithSeeds()) {
            int[] code = {ExitCode.DONE};
            List<String> chosen = new StatementChoice(workspace.index(), spec.commandLine()).of(ids, unknown -> {
                terminal.say(unknown);
                code[0] = ExitCode.SOME_UNUSED;
            });
            Correction right = correction(workspace);
            if (!chosen.isEmpty()) {
                workspace.review().correct(chosen, right);
            }
            terminal.say(Counted.of(chosen.size(), "statement") + " set right.");
            return code[0];
        }
    }

    private Correction correction(Workspace workspace) {
        return new Correction(
                speaker.map(name -> speaker(workspace, name)),
                country.map(this::country),
                date.map(this::date),
                position.map(label -> position(workspace.index(), label)),
                condition.map(String::strip),
                Optional.empty());
    }

    /** Someone known here brings type and country along; a new name is a person's. */
    private Speaker speaker(Workspace workspace, String name) {
        if (name.isBlank()) {
            throw wrong("--speaker needs a name.");
        }
        return new SpeakerChoice(workspace.index(), spec.commandLine())
                .meant(name).stream()
                        .flatMap(known -> workspace.people().card(known).statements().stream())
                        .map(StatementEntry::statement)
                        .map(one -> one.speaker())
                        .findFirst()
                        .orElseGet(() -> new Speaker(name.strip(), SpeakerType.PERSON, "", ""));
    }

    private String country(String words) {
        return words.isBlank()
                ? ""
                : CountryChoice.code(words)
                        .orElseThrow(() -> wrong("--country " + words + ": there is no such country."));
    }

    private StatementDate date(String words) {
        try {
            return StatementDate.parse(words.strip());
        } catch (IllegalArgumentException none) {
            throw wrong(
                    "--date " + words + ": use EDTF as 2025-09-05, 2025-09?, 2025-07-01/2025-07-17 or ../2025-09-05.");
        }
    }

    private Position position(StatementIndex index, String words) {
        String label = words.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        List<Position> known = Stream.concat(Position.SCALE.stream(), index.positions().stream())
                .distinct()
                .toList();
        return known.stream()
                .filter(one -> one.label().equals(label) && !label.isEmpty())
                .findFirst()
                .orElseThrow(() -> wrong("--position " + words + ": use one of "
                        + known.stream()
                                .map(Position::label)
                                .filter(one -> !one.isEmpty())
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
