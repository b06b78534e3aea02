package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.exchange.ExportFormat;
import org.claimline.exchange.ExportOptions;
import org.claimline.model.StatementQuery;
import org.claimline.timeline.PictureFormat;
import org.claimline.workspace.ExportContent;
import org.claimline.workspace.ExportOrder;
import org.claimline.workspace.ExportReport;
import org.claimline.workspace.NotExportedException;
import org.claimline.workspace.PictureExport;
import org.claimline.workspace.Progress;
import org.claimline.workspace.Selection;
import org.claimline.workspace.StatementExport;
import org.claimline.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the statements that are kept, or the notes on them, to a file, or their timeline as a picture.")
final class ExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "ends in .csv, .jsonl or .json, in .svg or .png for a picture, or in .zip for a bundle of all work; - for the"
                            + " standard output")
    private String file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.Converter.class,
            description = "csv, jsonl or json, whatever the file's name")
    private Optional<OutputFormat> format = Optional.empty();

    @Option(names = "--notes", description = "one row a note, with the statement it is about")
    private boolean notes;

    @Option(names = "--force", description = "replace a file that is there")
    private boolean force;

    @Option(names = "--no-bom", description = "CSV without the byte order mark by which spreadsheets know UTF-8")
    private boolean noByteOrderMark;

    @Option(
            names = "--no-formula-guard",
            description = "CSV without the apostrophe before = + - @ that keeps a spreadsheet from running a cell")
    private boolean noFormulaGuard;

    @Mixin
    private QueryOptions filters;

    @Mixin
    private PictureOptions pictures;

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() throws IOException, NotExportedException {
        filters.check();
        Optional<PictureFormat> picture = PictureFormat.ofFileName(file);
        if (format.isEmpty() && picture.isPresent()) {
            refuseToReplace();
            return draw(picture.get());
        }
        if (format.isEmpty() && file.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            refuseToReplace();
            return bundle();
        }
        ExportFormat chosen = format();
        boolean toStream = file.equals(STANDARD_OUTPUT);
        if (!toStream) {
            refuseToReplace();
        }
        try (Workspace workspace = store.openWithSeeds()) {
            ExportOrder order = new ExportOrder(
                    workspace.select(filters.query(KnownNames.of(workspace.index()), terminal::say)),
                    notes ? ExportContent.NOTES : ExportContent.STATEMENTS,
                    chosen,
                    new ExportOptions(!noByteOrderMark && !toStream, !noFormulaGuard));
            StatementExport export = new StatementExport(workspace);
            if (toStream) {
                export.toStream(order, terminal.out(), Progress.NONE);
                return ExitCode.DONE;
            }
            ExportReport report = export.toFile(order, Path.of(file), force, Progress.NONE);
            terminal.say(Counted.of(report.rows(), notes ? "note" : "statement") + " written to " + file + ".");
            return ExitCode.DONE;
        }
    }

    private int draw(PictureFormat picture) throws NotExportedException {
        if (notes) {
            throw wrong("--notes has no picture: let the file end in .csv, .jsonl or .json.");
        }
        try (Workspace workspace = store.openWithSeeds()) {
            StatementQuery query = filters.query(KnownNames.of(workspace.index()), terminal::say);
            Selection selection = workspace.select(query);
            PictureExport.write(Path.of(file), force, pictures.picture(picture, workspace, selection, query));
            terminal.say(Counted.of(selection.size(), "statement") + " drawn in " + file + ".");
            return ExitCode.DONE;
        } catch (IllegalStateException noFonts) {
            throw new NotExportedException(
                    "This machine has no fonts to draw a PNG with: install fontconfig and a font, or export to .svg.",
                    noFonts);
        }
    }

    /** Of everything, or of what the filters select. */
    private int bundle() throws NotExportedException {
        if (notes) {
            throw wrong("--notes has no bundle, which holds the notes anyway: leave it out.");
        }
        try (Workspace workspace = store.openWithSeeds()) {
            StatementQuery query = filters.query(KnownNames.of(workspace.index()), terminal::say);
            Optional<Selection> selected =
                    query.equals(StatementQuery.ALL) ? Optional.empty() : Optional.of(workspace.select(query));
            ExportReport report =
                    workspace.sharing().export(selected, Path.of(file), force, new TerminalProgress(terminal));
            terminal.say(Counted.of(report.rows(), "statement") + " with articles, decisions and notes written to "
                    + file + ".");
            return ExitCode.DONE;
        }
    }

    private ExportFormat format() {
        if (format.isPresent()) {
            return format.get()
                    .ofFiles()
                    .orElseThrow(() -> wrong("--format table is for the terminal: use csv, jsonl or json."));
        }
        if (file.equals(STANDARD_OUTPUT)) {
            return ExportFormat.CSV;
        }
        return ExportFormat.ofFileName(file)
                .orElseThrow(
                        () -> wrong(
                                file
                                        + ": the name tells no format; let it end in .csv, .jsonl, .json, .svg, .png or .zip, or give --format."));
    }

    private void refuseToReplace() {
        try {
            if (Files.isRegularFile(Path.of(file)) && !force) {
                throw wrong(file + " is there already: choose another name, or give --force to replace it.");
            }
        } catch (InvalidPathException notAName) {
            throw wrong(file
                    + " is no file name here: choose another, or set LC_ALL=C.UTF-8 if it has letters beyond English.");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
