package org.claimline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.exchange.ArticleFiles;
import org.claimline.exchange.ExportFormat;
import org.claimline.exchange.ExportOptions;
import org.claimline.exchange.ExportWriter;
import org.claimline.exchange.ExportedNote;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.workspace.StatementIndex;
import org.claimline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "note",
        mixinStandardHelpOptions = true,
        description = "Adds a note to a statement, or prints the notes that are there.")
final class NoteCommand implements Callable<Integer> {
    private static final int SHORTEST_ID = 4;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "the statement's id or its beginning, as list prints it; without it all notes are printed")
    private String id;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "WORDS",
            description = "the note, - for the standard input; without it the statement's notes are printed")
    private List<String> words = List.of();

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "a tag of the note; repeatable. Without words: only notes that have it")
    private List<String> tags = List.of();

    @Mixin
    private FormatOption format;

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    NoteCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (Workspace workspace = store.openWithSeeds()) {
            if (id == null) {
                print(noted(workspace).stream());
                return ExitCode.DONE;
            }
            List<String> meant = meant(workspace.index());
            if (meant.isEmpty()) {
                terminal.say("claimline: there is no statement " + id + ": claimline list prints the ids.");
                return ExitCode.SOME_UNUSED;
            }
            if (words.isEmpty()) {
                print(List.of(workspace.entry(meant.get(0))).stream());
            } else {
                add(workspace, meant.get(0));
            }
            return ExitCode.DONE;
        }
    }

    /** The id in full. @throws ParameterException where several begin so */
    private List<String> meant(StatementIndex index) {
        String beginning = id.strip().toLowerCase(Locale.ROOT);
        if (beginning.length() < SHORTEST_ID) {
            throw new ParameterException(
                    spec.commandLine(), id + " is too short: give at least 4 characters of the id.");
        }
        List<String> meant = IntStream.range(0, index.size())
                .mapToObj(index::statementId)
                .filter(found -> found.startsWith(beginning))
                .limit(2)
                .toList();
        if (meant.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "several statements begin with " + id + ": give more of the id.");
        }
        return meant;
    }

    private void add(Workspace workspace, String statementId) throws IOException {
        boolean fromInput = words.size() == 1 && words.get(0).equals(ArticleFiles.STANDARD_INPUT);
        String text = fromInput
                ? new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8).strip()
                : String.join(" ", words);
        if (text.isBlank()) {
            throw new ParameterException(spec.commandLine(), "a note needs words.");
        }
        workspace.addNote(statementId, text, tags);
        terminal.say("Noted on " + statementId + ", " + about(workspace.entry(statementId)) + ".");
    }

    private static String about(StatementEntry entry) {
        String date = entry.statement().dating().date().edtf();
        return entry.statement().speaker().name() + (date.isEmpty() ? "" : ", " + date);
    }

    private List<StatementEntry> noted(Workspace workspace) {
        StatementQuery query = StatementQuery.ALL.withTags(Set.copyOf(tags));
        StatementIndex index = workspace.index();
        int[] rows = Arrays.stream(workspace.select(query).rows())
                .filter(index::hasNotes)
                .toArray();
        return workspace.entries(index, rows);
    }

    private void print(Stream<StatementEntry> entries) throws IOException {
        List<ExportedNote> notes = entries.flatMap(entry -> ExportedNote.of(entry).stream())
                .filter(row -> tags.isEmpty() || row.note().tags().stream().anyMatch(tags::contains))
                .toList();
        Optional<ExportFormat> files = format.chosen().ofFiles();
        if (files.isEmpty()) {
            NoteTable.print(notes, terminal);
            return;
        }
        try (ExportWriter<ExportedNote> writer = files.get().notes(terminal.out(), ExportOptions.FOR_STREAMS)) {
            for (ExportedNote note : notes) {
                writer.write(note);
            }
        }
    }
}
