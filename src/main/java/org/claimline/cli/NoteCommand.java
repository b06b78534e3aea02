package org.claimline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.exchange.ExportWriter;
import org.claimline.exchange.export.ExportFormat;
import org.claimline.exchange.export.ExportOptions;
import org.claimline.exchange.intake.ArticleFiles;
import org.claimline.model.ArticleInfo;
import org.claimline.model.NoteEntry;
import org.claimline.model.NoteSubject;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.workspace.Workspace;
import picocli.CommandLine.ArgGroup;
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
        description =
                "Adds a note to a statement, an article, a speaker or the whole project, or prints the notes that are"
                        + " there.")
final class NoteCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "[ID] WORDS",
            description =
                    "the statement's id or its beginning, as list prints it, then the note, - for the standard input;"
                            + " without words its notes are printed, without an id all notes")
    private List<String> given = List.of();

    @ArgGroup
    private Subject subject = new Subject();

    /** What else than a statement a note can be about. */
    static final class Subject {
        @Option(
                names = "--article",
                paramLabel = "ARTICLE",
                description = "a note on an article: the beginning of its id, or its file's name")
        private String article;

        @Option(names = "--speaker", paramLabel = "NAME", description = "a note on a speaker")
        private String speaker;

        @Option(names = "--project", description = "a note on the whole project")
        private boolean project;

        boolean isNone() {
            return article == null && speaker == null && !project;
        }
    }

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
            if (given.isEmpty() && subject.isNone()) {
                print(workspace.notebook().about(workspace.select(StatementQuery.ALL)));
                return ExitCode.DONE;
            }
            Optional<NoteSubject> about = about(workspace);
            if (about.isEmpty()) {
                return ExitCode.SOME_UNUSED;
            }
            List<String> words = subject.isNone() ? given.subList(1, given.size()) : given;
            if (words.isEmpty()) {
                print(workspace.notebook().about(workspace.select(StatementQuery.ALL)).stream()
                        .filter(row -> row.note().about().equals(about.get()))
                        .toList());
            } else {
                add(workspace, about.get(), words);
            }
            return ExitCode.DONE;
        }
    }

    /** What the note is about; empty where there is no such thing, which is then said. */
    private Optional<NoteSubject> about(Workspace workspace) {
        if (subject.project) {
            return Optional.of(NoteSubject.PROJECT);
        }
        if (subject.speaker != null) {
            String name = new SpeakerChoice(workspace.index(), spec.commandLine()).of(subject.speaker);
            return Optional.of(new NoteSubject.OfSpeaker(name));
        }
        if (subject.article != null) {
            return article(workspace);
        }
        return new StatementChoice(workspace.index(), spec.commandLine())
                .of(given.subList(0, 1), terminal::say).stream().findFirst().map(NoteSubject.OfStatement::new);
    }

    private Optional<NoteSubject> article(Workspace workspace) {
        List<ArticleInfo> meant = new ArticleChoice(workspace.articles().all())
                .of(
                        List.of(subject.article),
                        word -> terminal.say(
                                "claimline: there is no article " + word + ": claimline articles prints them."));
        if (meant.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "several articles are meant by " + subject.article + ": give more of the id.");
        }
        return meant.stream().findFirst().map(info -> new NoteSubject.OfArticle(info.id()));
    }

    private void add(Workspace workspace, NoteSubject about, List<String> words) throws IOException {
        boolean fromInput = words.size() == 1 && words.get(0).equals(ArticleFiles.STANDARD_INPUT);
        String text = fromInput
                ? new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8).strip()
                : String.join(" ", words);
        if (text.isBlank()) {
            throw new ParameterException(spec.commandLine(), "a note needs words.");
        }
        workspace.notebook().add(about, text, tags);
        terminal.say("Noted on " + words(workspace, about) + ".");
    }

    private static String words(Workspace workspace, NoteSubject about) {
        if (about instanceof NoteSubject.OfStatement statement) {
            return statement.id() + ", " + words(workspace.entry(statement.id()));
        }
        if (about instanceof NoteSubject.OfSpeaker speaker) {
            return speaker.name();
        }
        return workspace
                .notebook()
                .article(about)
                .map(info -> "the article \"" + info.heading() + "\"")
                .orElse("the whole project");
    }

    private static String words(StatementEntry entry) {
        String date = entry.statement().dating().date().edtf();
        return entry.statement().speaker().name() + (date.isEmpty() ? "" : ", " + date);
    }

    private void print(List<NoteEntry> all) throws IOException {
        List<NoteEntry> notes = all.stream()
                .filter(row -> tags.isEmpty() || row.note().tags().stream().anyMatch(tags::contains))
                .toList();
        Optional<ExportFormat> files = format.chosen().ofFiles();
        if (files.isEmpty()) {
            NoteTable.print(notes, terminal);
            return;
        }
        try (ExportWriter<NoteEntry> writer = files.get().notes(terminal.out(), ExportOptions.FOR_STREAMS)) {
            for (NoteEntry note : notes) {
                writer.write(note);
            }
        }
    }
}
