package org.claimline.ui.session;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.claimline.model.ArticleInfo;
import org.claimline.model.DateWords;
import org.claimline.model.NoteEntry;
import org.claimline.model.NoteSubject;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.statement.NoteEditor;
import org.claimline.ui.words.TagWords;
import org.claimline.ui.words.Texts;

/** All notes with what they are on: searched, by tag, to be opened, changed and removed, and new ones on anything. */
final class NotebookDialog extends BesideDialog {
    private final NotebookModel model;
    private final TextField search = Nodes.named(new TextField(), "note-search");
    private final ComboBox<String> tag = Nodes.named(new ComboBox<>(), "note-tag");
    private final ListView<NoteEntry> list = Nodes.named(new ListView<>(), "all-notes");
    private final ComboBox<NoteSubject> subject = Nodes.named(new ComboBox<>(), "note-subject");
    private final NoteEditor editor;
    private final Label count = Nodes.label("", "caption");

    NotebookDialog(Window owner, NotebookModel model, Session session) {
        super(owner);
        this.model = model;
        this.editor = Nodes.named(new NoteEditor(session.statement(), Texts.text("note.save")), "notebook-editor");
        setTitle(Texts.text("notebook.title"));
        prepareFilters();
        prepareList();
        prepareEditor(session);
        HBox filters = new HBox(Nodes.growing(search), tag);
        filters.getStyleClass().add("line");
        HBox deeds = new HBox(
                button("notebook.open", this::open),
                button("note.change", this::edit),
                button("note.remove", this::remove),
                Nodes.spring(),
                count);
        deeds.getStyleClass().add("line");
        HBox on = new HBox(Nodes.label(Texts.text("notebook.on"), "muted"), subject);
        on.getStyleClass().add("line");
        VBox content = new VBox(filters, Nodes.growing(list), deeds, on, editor);
        content.getStyleClass().add("dossier");
        fill(content, 720, 600);
    }

    private void prepareFilters() {
        search.setPromptText(Texts.text("notebook.search"));
        search.setAccessibleText(Texts.text("notebook.search"));
        search.textProperty().bindBidirectional(model.wordsProperty());
        tag.setAccessibleText(Texts.text("notebook.tag"));
        tag.setConverter(new StringConverter<>() {
            @Override
            public String toString(String name) {
                return name == null || name.isEmpty() ? Texts.text("notebook.alltags") : name;
            }

            @Override
            public String fromString(String name) {
                return name;
            }
        });
        fillTags();
        model.tags().addListener((ListChangeListener<String>) change -> fillTags());
        tag.setOnAction(chosen -> model.tagProperty().set(tag.getValue() == null ? "" : tag.getValue()));
    }

    private void fillTags() {
        String chosen = model.tagProperty().get();
        tag.getItems().setAll("");
        tag.getItems().addAll(model.tags());
        tag.setValue(chosen);
    }

    private void prepareList() {
        list.setItems(model.notes());
        list.setAccessibleText(Texts.text("notebook.title"));
        list.setPlaceholder(Nodes.label(Texts.text("notebook.none"), "muted"));
        list.setCellFactory(made -> new NoteCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                open();
            } else if (press.getCode() == KeyCode.DELETE) {
                remove();
            } else if (press.getCode() == KeyCode.F2) {
                edit();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        model.notes().addListener((ListChangeListener<NoteEntry>) change -> count());
        count();
    }

    private void count() {
        count.setText(Texts.text("notebook.count", model.notes().size()));
    }

    private void prepareEditor(Session session) {
        subject.setAccessibleText(Texts.text("notebook.on"));
        subject.setConverter(new StringConverter<>() {
            @Override
            public String toString(NoteSubject about) {
                return about == null ? "" : kind(about);
            }

            @Override
            public NoteSubject fromString(String words) {
                return null;
            }
        });
        session.statement().readProperty().addListener(changed -> fillSubjects());
        fillSubjects();
        beNew();
    }

    private void fillSubjects() {
        subject.getItems().setAll(model.subjects());
        subject.getSelectionModel().selectFirst();
    }

    private static String kind(NoteSubject about) {
        if (about instanceof NoteSubject.OfSpeaker speaker) {
            return Texts.text("notebook.speaker", speaker.name());
        }
        if (about instanceof NoteSubject.OfStatement) {
            return Texts.text("notebook.statement");
        }
        return Texts.text(about instanceof NoteSubject.OfArticle ? "notebook.article" : "notebook.project");
    }

    /** The editor writes a new note. */
    private void beNew() {
        subject.setDisable(false);
        editor.clear();
        editor.setOnSave(() -> {
            model.add(subject.getValue(), editor.words(), editor.tags());
            editor.clear();
        });
    }

    /** The editor changes the chosen note. */
    private void edit() {
        NoteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        subject.setDisable(true);
        editor.show(chosen.note().text(), chosen.note().tags());
        editor.setOnSave(() -> {
            model.change(chosen.note(), editor.words(), editor.tags());
            beNew();
        });
        editor.setOnCancel(this::beNew);
        editor.focus();
    }

    private void open() {
        NoteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen.note());
        }
    }

    private void remove() {
        NoteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.remove(chosen.note());
        }
    }

    private Button button(String key, Runnable action) {
        Button button = Nodes.named(new Button(Texts.text(key)), key.replace('.', '-'));
        button.getStyleClass().add("small");
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(press -> action.run());
        return button;
    }

    /** What the note is on, then its words and tags. */
    private static final class NoteCell extends ListCell<NoteEntry> {
        @Override
        protected void updateItem(NoteEntry row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            VBox lines = new VBox(
                    Nodes.label(subject(row), "caption"),
                    Nodes.wrapped(row.note().text(), "note-text"));
            if (!row.note().tags().isEmpty()) {
                lines.getChildren().add(Nodes.label(TagWords.join(row.note().tags()), "muted"));
            }
            lines.maxWidthProperty().bind(getListView().widthProperty().subtract(32));
            setGraphic(lines);
            setAccessibleText(subject(row) + ": " + row.note().text());
        }

        private static String subject(NoteEntry row) {
            return row.entry()
                    .map(entry -> Texts.text(
                            "notebook.onstatement",
                            entry.statement().speaker().name(),
                            DateWords.of(entry.statement().dating().date()),
                            entry.statement().wording().quote()))
                    .orElseGet(() -> row.article()
                            .map(ArticleInfo::heading)
                            .map(heading -> Texts.text("notebook.onarticle", heading))
                            .orElseGet(() -> kind(row.note().about())));
        }
    }
}
