package org.claimline.ui.session;

import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.statement.ReadStatement;
import org.claimline.ui.statement.StatementPane;
import org.claimline.ui.table.TablePane;
import org.claimline.ui.timeline.TimelinePane;

/** The windows beside the main one: a speaker's card, the notebook, the backups. Each is there once. */
public final class SideWindows {
    private final Session session;
    private final SpeakerModel speakers;
    private final NotebookModel notes;
    private final BackupsModel backups;
    private final Commands commands;
    private final Supplier<Window> owner;
    private SpeakerDialog speaker;
    private NotebookDialog notebook;
    private BackupsDialog safe;

    public SideWindows(Session session, Commands commands, Supplier<Window> owner) {
        this.session = session;
        this.commands = commands;
        this.owner = owner;
        this.speakers = new SpeakerModel(session);
        this.notes = new NotebookModel(session);
        this.backups = new BackupsModel(session);
        notes.setOnArticle(() -> commands.get("show-article").run());
        notes.setOnSpeaker(this::openSpeaker);
    }

    public void addTo(Commands all) {
        BooleanBinding read = session.statement().readProperty().isNotNull();
        all.add("speaker-card", "Shift+P", read, this::openSelectedSpeaker);
        all.add("notebook", "Shift+N", this::openNotebook);
        all.add("backups", "Shortcut+B", this::openBackups);
    }

    /** The name of a speaker leads to the card, wherever it stands. */
    public void openFrom(TimelinePane timeline, TablePane table, StatementPane statement) {
        timeline.setOnSpeaker(this::openSpeaker);
        MenuItem item = new MenuItem(commands.get("speaker-card").words());
        item.setId("table-speaker-card");
        item.setOnAction(chosen -> openSelectedSpeaker());
        table.table().setContextMenu(new ContextMenu(item));
        session.statement().readProperty().addListener((property, old, now) -> {
            Node fact = now == null ? null : statement.lookup("#fact-speaker");
            if (fact != null) {
                fact.setCursor(Cursor.HAND);
                fact.setOnMouseClicked(click -> openSelectedSpeaker());
            }
        });
    }

    private void openSelectedSpeaker() {
        ReadStatement read = session.statement().readProperty().get();
        if (read != null) {
            openSpeaker(read.entry().statement().speaker().name());
        }
    }

    void openSpeaker(String name) {
        speakers.show(name);
        if (speaker == null) {
            speaker = new SpeakerDialog(owner.get(), speakers, session);
        }
        speaker.appear();
    }

    private void openNotebook() {
        notes.refresh();
        if (notebook == null) {
            notebook = new NotebookDialog(owner.get(), notes, session);
        }
        notebook.appear();
    }

    private void openBackups() {
        backups.refresh();
        if (safe == null) {
            safe = new BackupsDialog(owner.get(), backups);
        }
        safe.appear();
    }
}
