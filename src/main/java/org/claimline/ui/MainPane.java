package org.claimline.ui;

import java.io.File;
import java.util.List;
import javafx.scene.control.MenuBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.ui.exchange.FileModel;
import org.claimline.ui.filter.ChipsBar;
import org.claimline.ui.filter.FilterPane;
import org.claimline.ui.filter.LegendPane;
import org.claimline.ui.filter.ViewsMenu;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.EmptyState;
import org.claimline.ui.parts.FileDialogs;
import org.claimline.ui.parts.MessageBar;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.review.ReviewBar;
import org.claimline.ui.session.Session;
import org.claimline.ui.session.SideWindows;
import org.claimline.ui.statement.StatementPane;
import org.claimline.ui.statement.UtterancePane;
import org.claimline.ui.table.Shown;
import org.claimline.ui.table.TablePane;
import org.claimline.ui.timeline.TimelinePane;
import org.claimline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The whole window: filters, timeline over table, statement. */
public final class MainPane extends BorderPane {
    private final Session session;
    private final Commands commands;
    private final ViewsMenu views;
    private final FilterPane filters;
    private final TimelinePane timeline;
    private final TablePane table;
    private final StatementPane statement;
    private final SidePanes across;
    private final StackedPanes down;

    /** @param commands already holds those that need no pane, and those of the window around this pane */
    MainPane(Session session, FileModel files, FileDialogs dialogs, MessageModel message, Commands commands) {
        this.session = session;
        this.commands = commands;
        getStyleClass().add("main");
        views = new ViewsMenu(session.views(), commands.get("save-view"));
        filters = new FilterPane(session.filters(), session.statements(), message, views, commands.get("clear"));
        LegendPane legend = new LegendPane(session.filters(), session.statements());
        timeline = new TimelinePane(session.timeline(), session.entries(), legend, commands);
        table = new TablePane(session.statements(), session.entries(), session.countryName(), message);
        statement = new StatementPane(
                session.statement(),
                session.correction(),
                session.review(),
                session.countryName(),
                commands,
                new UtterancePane(session.utterance(), commands));
        down = Nodes.named(new StackedPanes(timeline, table), "down");
        addPaneCommands(files, dialogs);
        SideWindows dossiers =
                new SideWindows(session, commands, () -> getScene().getWindow());
        dossiers.addTo(commands);
        dossiers.openFrom(timeline, table, statement);
        setTop(new VBox(head(), new MessageBar(message)));
        across = body();
        setCenter(across);
        StatusBar foot = new StatusBar(
                session.statements(),
                session.work(),
                session.workspace().database().toString());
        foot.getChildren().add(1, new ReviewBar(session.review()));
        setBottom(foot);
        acceptFiles(files);
    }

    private void addPaneCommands(FileModel files, FileDialogs dialogs) {
        commands.add("find", "Shortcut+F Slash", filters::focusSearch);
        commands.add("note", "N", commands.get("accept").enabled(), statement::writeNote);
        commands.add("show-statement", "S", statement::showStatement);
        commands.add("show-article", "T", statement::showArticle);
        commands.add(
                "picture",
                "Shortcut+Shift+P",
                commands.get("export").enabled(),
                () -> dialogs.picture("timeline.svg").ifPresent(file -> files.draw(file, timeline.palette())));
        commands.add("views", "V", views::show);
        commands.add("columns", "Shift+C", table::showColumns);
        commands.add("copy-rows", "Shortcut+C", commands.get("accept").enabled(), table::copyRows);
        commands.add("focus-timeline", "F6", timeline::focusTimeline);
        commands.add("focus-article", "F8", commands.get("accept").enabled(), statement::focusArticle);
        commands.add("focus-table", "F7", () -> table.table().requestFocus());
    }

    private HBox head() {
        MenuBar menu = Nodes.growing(new WindowMenu(commands).bar());
        HBox tools = new HBox(
                Nodes.iconButton(Feather.DOWNLOAD, commands.get("import")),
                Nodes.iconButton(Feather.SHARE, commands.get("export")),
                Nodes.iconButton(Feather.MOON, commands.get("theme")));
        tools.getStyleClass().add("tools");
        HBox head = new HBox(menu, tools);
        head.getStyleClass().add("head");
        return head;
    }

    private SidePanes body() {
        VBox centre = new VBox(new ChipsBar(session.filters()), Nodes.growing(new StackPane(down, emptyStates())));
        centre.getStyleClass().add("centre");
        return new SidePanes(filters, centre, statement);
    }

    private StackPane emptyStates() {
        EmptyState noStatements = Nodes.named(
                new EmptyState(
                        Feather.INBOX,
                        Texts.text("empty.store"),
                        Texts.text("empty.store.hint"),
                        commands.get("import")),
                "no-statements");
        EmptyState noMatch = Nodes.named(
                new EmptyState(
                        Feather.FILTER,
                        Texts.text("empty.match"),
                        Texts.text("empty.match.hint"),
                        commands.get("clear")),
                "no-match");
        StackPane states = new StackPane(noStatements, noMatch);
        states.getStyleClass().add("empty-states");
        session.statements().shownProperty().addListener((property, old, now) -> show(now, states));
        session.work()
                .busyProperty()
                .addListener((property, old, now) -> show(session.statements().shown(), states));
        show(session.statements().shown(), states);
        return states;
    }

    private void show(Shown shown, StackPane states) {
        boolean nothing = shown.index().size() == 0;
        states.setVisible(
                shown.size() == 0 && !(nothing && session.work().busyProperty().get()));
        states.lookup("#no-statements").setVisible(nothing);
        states.lookup("#no-match").setVisible(!nothing);
        down.setVisible(shown.size() > 0);
    }

    private void acceptFiles(FileModel files) {
        addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles() && !session.work().busyProperty().get()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_DROPPED, drop -> {
            List<File> dropped = drop.getDragboard().getFiles();
            files.bring(dropped.stream().map(File::toPath).toList());
            drop.setDropCompleted(true);
            drop.consume();
        });
    }

    SidePanes across() {
        return across;
    }

    StackedPanes down() {
        return down;
    }

    TablePane table() {
        return table;
    }
}
