package org.claimline.ui.session;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.claimline.model.Note;
import org.claimline.model.StatementEntry;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.session.SpeakerModel.Sheet;
import org.claimline.ui.statement.NoteEditor;
import org.claimline.ui.statement.ReportLine;
import org.claimline.ui.words.TagWords;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.SpeakerCard;
import org.kordamp.ikonli.feather.Feather;

/** All that is known of a speaker: who it is, every position by date, what changed when, and the notes. */
final class SpeakerDialog extends BesideDialog {
    private static final int MOST = 400;

    private final SpeakerModel model;
    private final UnaryOperator<String> countryName;
    private final Label name = Nodes.label("", "empty-title");
    private final Label about = Nodes.wrapped("", "muted");
    private final FlowPane aliases = new FlowPane();
    private final ComboBox<String> other = Nodes.named(new ComboBox<>(), "other-name");
    private final ComboBox<String> country = Nodes.named(new ComboBox<>(), "speaker-country");
    private final VBox shifts = new VBox();
    private final VBox positions = new VBox();
    private final VBox notes = new VBox();
    private final NoteEditor editor;
    private boolean showing;

    SpeakerDialog(Window owner, SpeakerModel model, Session session) {
        super(owner);
        this.model = model;
        this.countryName = session.countryName();
        this.editor = Nodes.named(new NoteEditor(session.statement(), Texts.text("note.add")), "speaker-note");
        setTitle(Texts.text("speaker.title"));
        aliases.getStyleClass().add("tags");
        prepareInputs();
        VBox content = new VBox(
                new VBox(name, about, aliases),
                rightings(),
                section("speaker.shifts", shifts),
                section("speaker.positions", positions),
                section("notes.title", notes),
                editor);
        content.getStyleClass().add("dossier");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        fill(scroll, 720, 640);
        model.sheetProperty().addListener((property, old, now) -> show(now));
        if (model.sheetProperty().get() != null) {
            show(model.sheetProperty().get());
        }
    }

    private void prepareInputs() {
        other.setEditable(true);
        other.setAccessibleText(Texts.text("speaker.other"));
        other.setPromptText(Texts.text("speaker.other"));
        country.setAccessibleText(Texts.text("speaker.country"));
        country.setConverter(new StringConverter<>() {
            @Override
            public String toString(String code) {
                return code == null ? "" : countryName.apply(code);
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        country.setOnAction(chosen -> {
            if (!showing && country.getValue() != null) {
                model.setCountry(country.getValue());
            }
        });
        editor.setOnSave(() -> {
            model.addNote(editor.words(), editor.tags());
            editor.clear();
        });
    }

    private VBox rightings() {
        Button same = Nodes.named(new Button(Texts.text("speaker.same")), "same-speaker");
        same.setMinWidth(Region.USE_PREF_SIZE);
        same.setOnAction(press -> {
            model.alsoKnownAs(other.getEditor().getText());
            other.getEditor().clear();
        });
        other.setMaxWidth(Double.MAX_VALUE);
        HBox names = new HBox(Nodes.growing(other), same);
        names.getStyleClass().add("line");
        HBox speaksFor = new HBox(Nodes.label(Texts.text("speaker.country"), "muted"), country);
        speaksFor.getStyleClass().add("line");
        return new VBox(8, names, speaksFor);
    }

    private static VBox section(String title, Node content) {
        VBox section = new VBox(Nodes.label(Texts.text(title), "section-title"), content);
        section.getStyleClass().add("dossier-section");
        return section;
    }

    private void show(Sheet sheet) {
        showing = true;
        SpeakerCard card = sheet.card();
        name.setText(card.name());
        about.setText(String.join(" · ", facts(card)));
        aliases.getChildren().setAll(card.aliases().stream().map(this::alias).toList());
        other.setItems(FXCollections.observableArrayList(model.speakers().stream()
                .filter(one -> !one.equals(card.name()))
                .toList()));
        country.setItems(FXCollections.observableArrayList(model.countries()));
        country.setValue(card.countries().isEmpty() ? null : card.countries().get(0));
        shifts.getChildren().setAll(card.shifts().stream().map(this::shift).toList());
        if (card.shifts().isEmpty()) {
            shifts.getChildren().add(Nodes.label(Texts.text("speaker.noshift"), "muted"));
        }
        positions
                .getChildren()
                .setAll(card.statements().stream().limit(MOST).map(this::line).toList());
        if (card.statements().size() > MOST) {
            positions
                    .getChildren()
                    .add(Nodes.label(
                            Texts.text("speaker.more", card.statements().size() - MOST), "muted"));
        }
        notes.getChildren()
                .setAll(sheet.notes().stream().map(SpeakerDialog::note).toList());
        showing = false;
    }

    private List<String> facts(SpeakerCard card) {
        String countries = card.countries().stream().map(countryName).collect(Collectors.joining(", "));
        return List.of(
                        countries,
                        String.join(", ", card.roles()),
                        Texts.text("speaker.statements", card.statements().size()))
                .stream()
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private Node alias(String words) {
        Button forget = new Button(words, Nodes.icon(Feather.X));
        forget.getStyleClass().addAll("chip");
        forget.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        forget.setAccessibleText(Texts.text("speaker.forget", words));
        forget.setOnAction(press -> model.forget(words));
        return forget;
    }

    private Node shift(SpeakerCard.Shift shift) {
        HBox sides = new HBox(side(shift.before()), Nodes.icon(Feather.ARROW_RIGHT), side(shift.after()));
        sides.getStyleClass().add("change");
        return new VBox(
                Nodes.label(Texts.text(shift.isOfCondition() ? "speaker.condition" : "speaker.position"), "caption"),
                sides);
    }

    private Node side(StatementEntry entry) {
        ReportLine side = Nodes.growing(line(entry));
        side.setPrefWidth(300);
        return side;
    }

    private ReportLine line(StatementEntry entry) {
        return new ReportLine(
                entry,
                entry.statement().position().words(),
                () -> model.select(entry.statement().id()));
    }

    private static Node note(Note note) {
        VBox card = new VBox(Nodes.wrapped(note.text(), "note-text"));
        if (!note.tags().isEmpty()) {
            card.getChildren().add(Nodes.label(TagWords.join(note.tags()), "caption"));
        }
        card.getStyleClass().add("note");
        return card;
    }
}
