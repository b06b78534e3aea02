package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.exchange.export.DataPackage;
import org.claimline.exchange.export.ExportFormat;
import org.claimline.exchange.export.ExportSchema;
import org.claimline.model.StatementQuery;
import org.claimline.report.HtmlReport;
import org.claimline.report.ReportOrder;
import org.claimline.timeline.PictureFormat;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.export.BundleExport;
import org.claimline.workspace.export.ExportContent;
import org.claimline.workspace.export.ExportDescription;
import org.claimline.workspace.export.ExportOrder;
import org.claimline.workspace.export.ExportReport;
import org.claimline.workspace.export.NotExportedException;
import org.claimline.workspace.export.PictureExport;
import org.claimline.workspace.export.StatementExport;
import org.claimline.workspace.filter.FilterWords;
import org.claimline.workspace.index.Selection;
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
                "Writes the statements that are kept, or the notes, to a file, their timeline as a picture, or both as a page to read.")
final class ExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "ends in .csv, .jsonl, .json, .jsonld, .xlsx or .md, in .html for a report, in .svg or .png for a picture, or"
                            + " in .zip for a bundle of all work; - for the standard output")
    private String file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FileFormat.class,
            description = "csv, jsonl, json, jsonld, xlsx or md, whatever the file's name")
    private Optional<ExportFormat> format = Optional.empty();

    @Option(names = "--notes", description = "one row a note, with the statement, article or speaker it is about")
    private boolean notes;

    @Option(names = "--force", description = "replace a file that is there")
    private boolean force;

    @Option(
            names = "--describe",
            description = "CSV: write NAME.datapackage.json beside it, which tells what it holds and what columns mean")
    private boolean describe;

    @Option(names = "--schema", description = "print the JSON Schema of JSON and JSON Lines, and export nothing")
    private boolean schema;

    @Mixin
    private CsvOptions csv;

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
        if (schema) {
            terminal.out().write((notes ? ExportSchema.NOTE : ExportSchema.STATEMENT).bytes());
            return ExitCode.DONE;
        }
        if (file == null) {
            throw wrong("Missing required parameter: 'FILE'");
        }
        filters.check();
        Optional<PictureFormat> picture = PictureFormat.ofFileName(file);
        if (format.isEmpty() && picture.isPresent()) {
            refuseToReplace(file);
            return draw(picture.get());
        }
        if (format.isEmpty() && HtmlReport.isFileName(file)) {
            refuseToReplace(file);
            return report();
        }
        if (format.isEmpty() && file.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            refuseToReplace(file);
            return bundle();
        }
        ExportFormat chosen = format();
        if (file.equals(STANDARD_OUTPUT)) {
            print(chosen);
        } else {
            write(chosen);
        }
        return ExitCode.DONE;
    }

    private void print(ExportFormat chosen) throws IOException {
        if (describe) {
            throw wrong("--describe writes a file beside another: give the export a name.");
        }
        try (Workspace workspace = store.openWithSeeds()) {
            new StatementExport(workspace)
                    .toStream(order(workspace, chosen, true), terminal.out(), new ExportProgress(terminal));
        }
    }

    private void write(ExportFormat chosen) throws NotExportedException {
        if (describe && chosen != ExportFormat.CSV) {
            throw wrong("--describe is for CSV: " + chosen.label() + " tells by itself what it holds.");
        }
        refuseToReplace(file);
        if (describe) {
            refuseToReplace(DataPackage.fileName(file));
        }
        try (Workspace workspace = store.openWithSeeds()) {
            ExportOrder order = order(workspace, chosen, false);
            StatementExport export = new StatementExport(workspace);
            ExportReport report = export.toFile(order, Path.of(file), force, new ExportProgress(terminal));
            if (describe) {
                ExportDescription.write(order, Path.of(file), force);
            }
            terminal.say(Counted.of(report.rows(), notes ? "note" : "statement") + " written to " + file + ".");
        }
    }

    private ExportOrder order(Workspace workspace, ExportFormat chosen, boolean toStream) {
        StatementQuery query = filters.query(KnownNames.of(workspace.index()), terminal::say);
        return new ExportOrder(
                        workspace.select(query),
                        notes ? ExportContent.NOTES : ExportContent.STATEMENTS,
                        chosen,
                        csv.chosen(toStream))
                .withFilter(FilterWords.sentence(FilterWords.of(query, workspace.world()::countryName)));
    }

    private int draw(PictureFormat picture) throws NotExportedException {
        if (notes) {
            throw wrong("--notes has no picture: let the file end in .csv, .xlsx, .md or .json.");
        }
        try (Workspace workspace = store.openWithSeeds()) {
            StatementQuery query = filters.query(KnownNames.of(workspace.index()), terminal::say);
            workspace.utterances().find();
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

    private int report() throws NotExportedException {
        if (notes) {
            throw wrong(
                    "--notes has no report, which holds them anyway: let the file end in .csv, .xlsx, .md or .json.");
        }
        try (Workspace workspace = store.openWithSeeds()) {
            StatementQuery query = filters.query(KnownNames.of(workspace.index()), terminal::say);
            workspace.utterances().find();
            ReportOrder order =
                    new ReportOrder(workspace.select(query), query, pictures.arrangement(query.clock()), Instant.now());
            ExportReport report =
                    new HtmlReport(workspace).toFile(order, Path.of(file), force, new ExportProgress(terminal));
            terminal.say(Counted.of(report.rows(), "statement") + " told in " + file + ".");
            return ExitCode.DONE;
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
                    new BundleExport(workspace).toFile(selected, Path.of(file), force, new TerminalProgress(terminal));
            terminal.say(Counted.of(report.rows(), "statement") + " with articles, decisions and notes written to "
                    + file + ".");
            return ExitCode.DONE;
        }
    }

    private ExportFormat format() {
        if (format.isPresent()) {
            return format.get();
        }
        if (file.equals(STANDARD_OUTPUT)) {
            return ExportFormat.CSV;
        }
        return ExportFormat.ofFileName(file)
                .orElseThrow(
                        () -> wrong(file + ": the name tells no format; let it end in .csv, .jsonl, .json, .jsonld,"
                                + " .xlsx, .md, .html, .svg, .png or .zip, or give --format."));
    }

    private void refuseToReplace(String name) {
        try {
            if (Files.isRegularFile(Path.of(name)) && !force) {
                throw wrong(name + " is there already: choose another name, or give --force to replace it.");
            }
        } catch (InvalidPathException notAName) {
            throw wrong(name
                    + " is no file name here: choose another, or set LC_ALL=C.UTF-8 if it has letters beyond English.");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
