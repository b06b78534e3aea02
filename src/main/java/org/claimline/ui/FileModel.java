package org.claimline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.ImportReport;
import org.claimline.workspace.Problem;
import org.claimline.workspace.Progress;

/** Takes articles in and writes exports, in the background, and tells what came of it. */
public final class FileModel {
    private static final int NAMED = 3;

    private final Session session;
    private final Porter porter;
    private final MessageModel message;

    public FileModel(Session session, Porter porter, MessageModel message) {
        this.session = session;
        this.porter = porter;
        this.message = message;
    }

    public void bring(List<Path> paths) {
        if (!paths.isEmpty()) {
            take(progress -> porter.bring(session.workspace(), paths, progress));
        }
    }

    /** On the first start, so that there is something to see. */
    public void bringSeeds() {
        take(progress -> porter.bringSeeds(session.workspace(), progress));
    }

    private void take(Function<Progress, ImportReport> taking) {
        session.work().runLong(Texts.text("work.import"), taking::apply, report -> {
            message.tell(words(report));
            session.statements().refresh();
        });
    }

    static String words(ImportReport report) {
        StringBuilder words = new StringBuilder(Texts.text("import.done", report.added(), report.statements()));
        if (report.alreadyThere() > 0) {
            words.append(' ').append(Texts.text("import.there", report.alreadyThere()));
        }
        if (report.cancelled()) {
            words.append(' ').append(Texts.text("import.cancelled"));
        }
        List<Problem> problems = report.problems();
        if (!problems.isEmpty()) {
            words.append(' ').append(Texts.text("import.problems", problems.size()));
            problems.stream().limit(NAMED).forEach(problem -> words.append(' ').append(sentence(problem)));
        }
        return words.toString();
    }

    private static String sentence(Problem problem) {
        return problem.why().contains(problem.file()) ? problem.why() : problem.file() + ": " + problem.why();
    }

    public void export(Path target) {
        Shown shown = session.statements().shown();
        session.work()
                .runLong(
                        Texts.text("work.export"),
                        progress -> porter.export(session.workspace(), shown, target, progress),
                        whole -> message.tell(
                                whole
                                        ? Texts.text("export.done", shown.size(), target.toString())
                                        : Texts.text("export.cancelled", target.toString())));
    }

    /** Extracts everything again, as after the lexicon has changed. */
    public void extractAgain() {
        session.work().runLong(Texts.text("work.extract"), session.workspace()::extractAgain, report -> {
            message.tell(Texts.text("extract.done"));
            session.statements().refresh();
        });
    }
}
