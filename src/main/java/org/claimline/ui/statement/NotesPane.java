package org.claimline.ui.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.model.Note;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The notes on a statement: to read, to change, to take away, and below them room for a new one. */
final class NotesPane extends VBox {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final StatementModel model;
    private final VBox cards = new VBox();
    private final NoteEditor fresh;
    private final Label title = Nodes.label("", "section-title");
    private final NoteDrafts drafts = new NoteDrafts();
    private String statement = "";

    NotesPane(StatementModel model) {
        this.model = model;
        getStyleClass().add("notes");
        cards.getStyleClass().add("note-cards");
        fresh = Nodes.named(new NoteEditor(model, Texts.text("note.add")), "new-note");
        fresh.setOnSave(() -> {
            model.addNote(fresh.words(), fresh.tags());
            fresh.clear();
        });
        getChildren().addAll(title, cards, fresh);
        model.readProperty().addListener((property, old, now) -> show(now));
        show(model.readProperty().get());
    }

    private void show(ReadStatement read) {
        if (read == null) {
            return;
        }
        String id = read.entry().statement().id();
        if (!id.equals(statement)) {
            drafts.keep(statement, fresh);
            drafts.give(id, fresh);
            statement = id;
        }
        List<Note> notes = read.entry().notes();
        title.setText(notes.isEmpty() ? Texts.text("notes.title") : Texts.text("notes.count", notes.size()));
        cards.getChildren().setAll(notes.stream().map(this::card).toList());
    }

    private VBox card(Note note) {
        VBox card = new VBox();
        card.getStyleClass().add("note");
        HBox foot = new HBox(
                Nodes.label(when(note), "caption"),
                Nodes.spring(),
                button(Feather.EDIT_2, "note.change", () -> edit(card, note)),
                button(Feather.TRASH_2, "note.remove", () -> model.removeNote(note)));
        foot.getStyleClass().add("line");
        if (!note.text().isEmpty()) {
            card.getChildren().add(Nodes.wrapped(note.text(), "note-text"));
        }
        if (!note.tags().isEmpty()) {
            FlowPane tags = new FlowPane();
            tags.getStyleClass().add("tags");
            note.tags().forEach(tag -> tags.getChildren().add(Nodes.label(tag, "tag")));
            card.getChildren().add(tags);
        }
        card.getChildren().add(foot);
        return card;
    }

    private static String when(Note note) {
        Instant modified = note.modified();
        return modified.equals(note.created())
                ? WHEN.format(modified)
                : Texts.text("note.changed", WHEN.format(modified));
    }

    private static Button button(Ikon icon, String key, Runnable action) {
        Button button = new Button("", Nodes.icon(icon));
        button.getStyleClass().addAll("flat", "icon-button", "small", key.replace('.', '-'));
        button.setAccessibleText(Texts.text(key));
        button.setTooltip(new javafx.scene.control.Tooltip(Texts.text(key)));
        button.setOnAction(press -> action.run());
        return button;
    }

    private void edit(VBox card, Note note) {
        NoteEditor editor = new NoteEditor(model, Texts.text("note.save"));
        editor.show(note.text(), note.tags());
        editor.setOnSave(() -> model.changeNote(note, editor.words(), editor.tags()));
        editor.setOnCancel(() -> replace(editor, card(note)));
        replace(card, editor);
        editor.focus();
    }

    private void replace(Node old, Node now) {
        cards.getChildren().set(cards.getChildren().indexOf(old), now);
    }

    void begin() {
        fresh.focus();
    }
}
