package org.claimline.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.claimline.model.DateWords;
import org.claimline.model.StatementEntry;
import org.claimline.model.TimelineClock;
import org.claimline.timeline.Arrangement;
import org.claimline.timeline.LaneChoice;
import org.claimline.timeline.LaneSort;
import org.claimline.ui.exchange.FileModel;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.FileDialogs;
import org.claimline.ui.session.Session;
import org.claimline.ui.statement.ReadStatement;
import org.claimline.ui.table.StatementsModel;
import org.claimline.ui.timeline.TimelineModel;
import org.claimline.workspace.index.StatementIndex;

/** What the window can be told to do that needs no pane. */
final class WindowCommands {
    private static final double ZOOM = 1.5;

    private final Session session;
    private final FileModel files;
    private final FileDialogs dialogs;

    WindowCommands(Session session, FileModel files, FileDialogs dialogs) {
        this.session = session;
        this.files = files;
        this.dialogs = dialogs;
    }

    void addTo(Commands commands) {
        addFiles(commands);
        addStatement(commands);
        addTimeline(commands);
        new UtteranceCommands(session).addTo(commands);
        commands.add("clear", "Shortcut+L", session.filters().activeProperty(), session.filters()::clear);
        commands.add("save-view", "Shortcut+S", () -> dialogs.viewName().ifPresent(session.views()::keep));
    }

    private void addFiles(Commands commands) {
        BooleanBinding free = Bindings.not(session.work().busyProperty());
        commands.add("import", "Shortcut+I", free, () -> files.bring(dialogs.articles()));
        commands.add(
                "import-folder",
                "Shortcut+Shift+I",
                free,
                () -> files.bring(dialogs.folder().map(List::of).orElse(List.of())));
        commands.add("extract", "Shortcut+Shift+E", free, files::extractAgain);
    }

    private void addStatement(Commands commands) {
        StatementsModel statements = session.statements();
        BooleanBinding selected = statements.selectedIdProperty().isNotEmpty();
        commands.add("next", "J Shortcut+Down", () -> statements.selectNeighbour(1));
        commands.add("previous", "K Shortcut+Up", () -> statements.selectNeighbour(-1));
        commands.add("copy", "Shortcut+Shift+C", selected, this::copy);
        commands.add(
                "select-none",
                "Esc",
                selected,
                () -> statements.selectedIdProperty().set(""));
    }

    private void addTimeline(Commands commands) {
        TimelineModel timeline = session.timeline();
        for (LaneChoice choice : LaneChoice.values()) {
            commands.add(
                    "lanes-" + choice.label(),
                    "Shortcut+" + (choice.ordinal() + 1),
                    () -> arrange(timeline.arrangement().with(choice)));
        }
        for (LaneSort sort : LaneSort.values()) {
            commands.add(
                    "sort-" + sort.label(),
                    "Shortcut+" + (LaneChoice.values().length + sort.ordinal() + 1),
                    () -> arrange(timeline.arrangement().with(sort)));
        }
        commands.add("clock", "D", () -> arrange(timeline.arrangement().with(otherClock())));
        BooleanBinding selected = session.statements().selectedIdProperty().isNotEmpty();
        commands.add("pin-lane", "P", selected, timeline.moves()::pinSelected);
        commands.add("fold-lane", "L", selected, timeline.moves()::foldSelected);
        commands.add("fold-all", "Shift+L", timeline.moves()::foldAll);
        commands.add("back", "Alt+Left", timeline.view().canGoBackProperty(), timeline.view()::back);
        commands.add("forward", "Alt+Right", timeline.view().canGoForwardProperty(), timeline.view()::forward);
        commands.add("fit-selection", "F", selected, this::fitSelection);
        commands.add("zoom-in", "Plus Equals Shift+Equals Add", () -> zoom(ZOOM));
        commands.add("zoom-out", "Minus Subtract", () -> zoom(1 / ZOOM));
        commands.add("fit", "0 NUMPAD0 Home", timeline.view()::fit);
    }

    private void arrange(Arrangement wanted) {
        session.timeline().arrangementProperty().set(wanted);
    }

    private TimelineClock otherClock() {
        return session.timeline().arrangement().clock() == TimelineClock.SAID
                ? TimelineClock.PUBLISHED
                : TimelineClock.SAID;
    }

    private void fitSelection() {
        StatementIndex index = session.statements().shown().index();
        session.timeline()
                .moves()
                .fitRows(session.statements().marked().stream()
                        .flatMapToInt(id -> index.row(id).stream())
                        .toArray());
    }

    /** Around the selected mark where it is in view, else around the middle. */
    private void zoom(double factor) {
        TimelineModel timeline = session.timeline();
        double width = timeline.view().widthProperty().get();
        double x = timeline.selectedDay().stream()
                .map(timeline.view().scale()::x)
                .filter(selected -> selected > 0 && selected < width)
                .findFirst()
                .orElse(width / 2);
        timeline.view().zoom(x, factor);
    }

    private void copy() {
        ReadStatement read = session.statement().readProperty().get();
        if (read == null) {
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(citation(read.entry()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The quotation with speaker, date and place. */
    static String citation(StatementEntry entry) {
        String outlet = entry.article().outlet();
        return "“%s”%n%s, %s (%s%s)"
                .formatted(
                        entry.statement().wording().quote(),
                        entry.statement().speaker().name(),
                        DateWords.of(entry.statement().dating().date()),
                        outlet.isEmpty() ? "" : outlet + ", ",
                        entry.article().heading());
    }
}
