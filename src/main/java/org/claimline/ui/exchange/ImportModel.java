package org.claimline.ui.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimline.model.StatementDate;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.session.Session;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.article.ArticleChange;
import org.claimline.workspace.article.ImportReport;
import org.claimline.workspace.inbox.FileImport;
import org.claimline.workspace.inbox.FolderWatch;
import org.claimline.workspace.inbox.ImportOrder;
import org.claimline.workspace.inbox.PastedText;
import org.claimline.workspace.task.Problem;
import org.claimline.workspace.task.Progress;

/** Brings articles in by every way that the window has, keeps the list of what could not be used, and sets articles right. */
public final class ImportModel {
    private static final int NAMED = 3;

    private final Session session;
    private final MessageModel message;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper watched = new ReadOnlyStringWrapper("");
    private FolderWatch watch;

    public ImportModel(Session session, MessageModel message) {
        this.session = session;
        this.message = message;
    }

    /** What could not be used in the latest import, each with its reason. */
    public ObservableList<Problem> problems() {
        return problems;
    }

    /** The folder that is watched; empty while none is. */
    public ReadOnlyStringProperty watchedProperty() {
        return watched.getReadOnlyProperty();
    }

    /** Takes in files, folders, archives and web addresses. */
    public void bring(List<String> paths) {
        bring(paths, Map.of());
    }

    /** @param columns what tables call the fields of an article: {@code text} to {@code Volltext} */
    public void bring(List<String> paths, Map<String, String> columns) {
        if (!paths.isEmpty()) {
            ImportOrder order = ImportOrder.of(paths).withColumns(columns);
            run(progress -> FileImport.run(session.workspace(), order, progress), true);
        }
    }

    /** Takes in a text from the clipboard. */
    public void paste(String words) {
        if (words.isBlank()) {
            message.refuse(Texts.text("import.nothing-to-paste"));
            return;
        }
        run(progress -> FileImport.run(session.workspace(), new PastedText(words)), true);
    }

    private void run(Function<Progress, ImportReport> work, boolean always) {
        session.work().runLong(Texts.text("work.import"), work::apply, report -> {
            if (always
                    || report.added() > 0
                    || !report.bundles().isEmpty()
                    || !report.problems().isEmpty()) {
                problems.setAll(report.problems());
                message.tell(words(report));
                session.statements().refresh();
                session.views().refresh();
            }
        });
    }

    /** Takes in from now on what comes into the folder; {@link #look} does it. */
    public void watch(Path folder) {
        watch = new FolderWatch(folder);
        watched.set(folder.toString());
        message.tell(Texts.text("import.watching", folder.toString()));
    }

    public void stopWatching() {
        message.tell(Texts.text("import.watched", watched.get()));
        watch = null;
        watched.set("");
    }

    /** Called every other second while a folder is watched; does nothing while something else is under way. */
    public void look() {
        FolderWatch asked = watch;
        if (asked == null || session.work().busyProperty().get()) {
            return;
        }
        session.work().run(progress -> asked.look(), come -> {
            if (!come.isEmpty() && asked == watch) {
                ImportOrder order = ImportOrder.of(come);
                run(progress -> FileImport.run(session.workspace(), order, progress), false);
            }
        });
    }

    /**
     * Sets the articles of statements right.
     *
     * @param facts {@code date}, {@code outlet}, {@code author}, {@code url}, {@code title}; what is not among them, or is
     *     blank, stays as it is
     */
    public void repair(Collection<String> statementIds, Map<String, String> facts) {
        Optional<StatementDate> published;
        try {
            published = fact(facts, "date").map(StatementDate::parse);
        } catch (IllegalArgumentException none) {
            message.refuse(none.getMessage() + ".");
            return;
        }
        ArticleChange change = new ArticleChange(
                fact(facts, "title"), fact(facts, "author"), fact(facts, "outlet"), fact(facts, "url"), published);
        if (change.isNone() || statementIds.isEmpty()) {
            return;
        }
        List<String> ids = List.copyOf(statementIds);
        session.work()
                .run(
                        progress -> session.workspace()
                                .articles()
                                .repair(
                                        ids.stream()
                                                .map(id -> session.workspace()
                                                        .entry(id)
                                                        .article()
                                                        .id())
                                                .collect(Collectors.toCollection(java.util.LinkedHashSet::new)),
                                        change),
                        report -> {
                            message.tell(Texts.text("repair.done", report.articles(), report.statements()));
                            session.statements().refresh();
                        });
    }

    private static Optional<String> fact(Map<String, String> facts, String name) {
        return Optional.ofNullable(facts.get(name)).map(String::strip).filter(words -> !words.isEmpty());
    }

    static String words(ImportReport report) {
        StringBuilder words = new StringBuilder();
        report.bundles()
                .forEach(bundle -> words.append(BundleModel.words(bundle)).append(' '));
        if (report.bundles().isEmpty() || report.added() + report.alreadyThere() > 0) {
            words.append(Texts.text("import.done", report.added(), report.statements()));
        }
        if (report.alreadyThere() > 0) {
            words.append(' ').append(Texts.text("import.there", report.alreadyThere()));
        }
        if (report.versions() + report.copies() > 0) {
            words.append(' ').append(Texts.text("import.again", report.versions(), report.copies()));
        }
        if (report.cancelled()) {
            words.append(' ').append(Texts.text("import.cancelled"));
        }
        List<Problem> problems = report.problems();
        if (!problems.isEmpty()) {
            words.append(' ').append(Texts.text("import.problems", problems.size()));
            problems.stream().limit(NAMED).forEach(problem -> words.append(' ').append(sentence(problem)));
        }
        if (problems.size() > NAMED) {
            words.append(' ').append(Texts.text("import.more-problems"));
        }
        return words.toString().strip();
    }

    private static String sentence(Problem problem) {
        return problem.why().contains(problem.file()) ? problem.why() : problem.file() + ": " + problem.why();
    }
}
