package org.claimline.ui.review;

import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.ui.parts.Command;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;

/** The form in which statements are set right: field under field, beside each what the program reads. */
public final class CorrectionPane extends VBox {
    private static final String FIELD = "correct-";

    private final CorrectionModel model;
    private final CorrectionFieldsModel form;
    private final UnaryOperator<String> countryName;
    private final VBox fields = new VBox();
    private final Label title = Nodes.wrapped("", "correction-title");
    private final CompletedField speaker;
    private final CompletedField country;
    private final TextField date = new TextField();
    private final PositionChoice position = new PositionChoice();
    private final TextField condition = new TextField();
    private final TextArea words = new TextArea();

    public CorrectionPane(CorrectionModel model, UnaryOperator<String> countryName, Commands commands) {
        this.model = model;
        this.form = model.fields();
        this.countryName = countryName;
        getStyleClass().add("correction-pane");
        setId("correction");
        speaker = new CompletedField(typed -> form.names().completedSpeakers(typed));
        country = new CompletedField(typed -> form.names().completedCountries(typed));
        title.setId("correction-title");
        fields.getStyleClass().add("correction-fields");
        fields.getChildren().add(title);
        addText("speaker", speaker, form.speakerProperty());
        addText("country", country, form.countryProperty());
        addText("date", date, form.dateProperty());
        fields.getChildren().add(fields.getChildren().size() - 1, echo());
        add("position", position);
        position.valueProperty().bindBidirectional(form.positionProperty());
        addText("condition", condition, form.conditionProperty());
        addWords();
        ScrollPane scroll = Nodes.growing(new ScrollPane(fields));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        getChildren().addAll(scroll, foot(commands.get("save-correction")));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_PRESSED, CorrectionPane::keepLetters);
        form.draftProperty().addListener((property, old, now) -> show(now));
        show(form.draftProperty().get());
    }

    private void addText(String field, TextField input, Property<String> value) {
        input.textProperty().bindBidirectional(value);
        add(field, input);
    }

    private void add(String field, Control input) {
        input.setId(FIELD + field);
        input.setAccessibleText(Texts.text("correction." + field).replace("_", ""));
        Label name = new Label(Texts.text("correction." + field));
        name.setMnemonicParsing(true);
        name.setLabelFor(input);
        name.getStyleClass().add("field-name");
        fields.getChildren().addAll(name, input, asRead(field));
    }

    /** What the program reads, where the field says something else; a click puts it back. */
    private Node asRead(String field) {
        Hyperlink link = Nodes.named(new Hyperlink(), "as-read-" + field);
        link.setWrapText(true);
        link.getStyleClass().add("as-read");
        link.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words(field),
                        form.draftProperty(),
                        form.speakerProperty(),
                        form.countryProperty(),
                        form.dateProperty(),
                        form.positionProperty(),
                        form.conditionProperty(),
                        form.contentsProperty()));
        link.visibleProperty().bind(link.textProperty().isNotEmpty());
        link.managedProperty().bind(link.visibleProperty());
        link.setFocusTraversable(false);
        link.setTooltip(new Tooltip(Texts.text("correction.takeback")));
        link.setOnAction(press -> form.takeBack(field));
        return link;
    }

    private String words(String field) {
        return form.otherThanRead(field, countryName)
                .map(read -> Texts.text("correction.asread", read.isEmpty() ? "–" : read))
                .orElse("");
    }

    private Node echo() {
        Label echo = Nodes.named(Nodes.wrapped("", "muted"), "date-echo");
        echo.textProperty().bind(form.dateEchoProperty());
        echo.visibleProperty().bind(echo.textProperty().isNotEmpty());
        echo.managedProperty().bind(echo.visibleProperty());
        return echo;
    }

    private void addWords() {
        words.setWrapText(true);
        words.setEditable(false);
        words.setPrefRowCount(4);
        words.textProperty()
                .bind(Bindings.createStringBinding(form::quote, form.contentsProperty(), form.draftProperty()));
        add("words", words);
        fields.getChildren().add(Nodes.wrapped(Texts.text("correction.words.hint"), "caption"));
    }

    private Node foot(Command save) {
        Label problem = Nodes.named(Nodes.wrapped("", "problem"), "correction-problem");
        problem.textProperty().bind(form.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Button keep = Nodes.named(new Button(Texts.text("correction.save")), "correction-save");
        keep.getStyleClass().add("accent");
        keep.disableProperty().bind(Bindings.not(save.enabled()));
        keep.setOnAction(press -> save.run());
        Nodes.explain(keep, save);
        Button discard = Nodes.named(new Button(Texts.text("correction.discard")), "correction-discard");
        discard.getStyleClass().add("flat");
        discard.setOnAction(press -> model.discard());
        discard.setTooltip(new Tooltip(Texts.text("correction.discard") + "  Esc"));
        HBox buttons = new HBox(keep, discard);
        buttons.getStyleClass().add("line");
        VBox foot = new VBox(problem, buttons);
        foot.getStyleClass().add("correction-foot");
        return foot;
    }

    private void show(CorrectionDraft draft) {
        if (draft == null) {
            return;
        }
        boolean one = draft.shown().isPresent();
        title.setText(
                draft.adds()
                        ? Texts.text("correction.title.add")
                        : Texts.text("correction.title", draft.ids().size()));
        for (TextInputControl field : new TextInputControl[] {speaker, country, date, condition}) {
            field.setPromptText(one ? "" : Texts.text("correction.keep"));
        }
        date.setPromptText(Texts.text(one ? "correction.date.prompt" : "correction.keep"));
        position.setPromptText(one ? "" : Texts.text("correction.keep"));
        words.setDisable(!one);
        Platform.runLater(() -> {
            speaker.requestFocus();
            speaker.selectAll();
        });
    }

    /** The field that a key was pressed in, as {@code date}; empty for none. */
    private static String fieldOf(KeyEvent press) {
        String id = press.getTarget() instanceof Node node && node.getId() != null ? node.getId() : "";
        return id.startsWith(FIELD) ? id.substring(FIELD.length()) : "";
    }

    private void press(KeyEvent press) {
        boolean typing = press.getTarget() instanceof TextInputControl;
        if (press.getCode() == KeyCode.ESCAPE && !isChoosing()) {
            model.discard();
            press.consume();
        } else if (press.getCode() == KeyCode.BACK_SPACE
                && press.isAltDown()
                && !fieldOf(press).isEmpty()) {
            form.takeBack(fieldOf(press));
            press.consume();
        } else if (press.isAltDown() || !typing && !press.isShortcutDown()) {
            PositionChoice.of(press.getCode()).ifPresent(chosen -> {
                form.positionProperty().set(chosen);
                press.consume();
            });
        }
    }

    private boolean isChoosing() {
        return position.isShowing() || speaker.isOffering() || country.isOffering();
    }

    /** In a form letters are no commands, wherever the focus is. */
    private static void keepLetters(KeyEvent press) {
        boolean letter = press.getCode().isLetterKey() || press.getCode().isDigitKey();
        if (letter && !press.isShortcutDown() && !press.isAltDown()) {
            press.consume();
        }
    }
}
