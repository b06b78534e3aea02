package org.claimline.ui.exchange;

import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.export.ExportContent;

/** How to export what is shown: of what, in which form, with which options; every choice says what it means. */
final class ExportDialog extends Dialog<ExportWish> {
    private static final double WIDTH = 600;
    private static final double NAME_WIDTH = 170;

    private final ExportWishModel model;

    ExportDialog(Window owner, ExportWishModel model, ExportWords shown) {
        this.model = model;
        initOwner(owner);
        setTitle(Texts.text("export.title"));
        ToggleGroup forms = new ToggleGroup();
        VBox content = new VBox(
                Nodes.named(Nodes.wrapped(shown.count(), "export-count"), "export-count"),
                Nodes.named(Nodes.wrapped(shown.filter(), "muted"), "export-filter"),
                section("export.what", contents()),
                section("export.form", forms(forms)),
                section("export.options", options()));
        content.getStyleClass().add("export");
        content.setPrefWidth(WIDTH);
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        getDialogPane().setContent(content);
        ButtonType file = new ButtonType(Texts.text("export.file"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(file, ButtonType.CANCEL);
        Button go = (Button) getDialogPane().lookupButton(file);
        go.setId("export-file");
        // choices keep Enter to themselves, which here is for going on; Space is for choosing
        content.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                go.fire();
            }
        });
        // the pane gives the focus to its button when it is shown
        setOnShown(showing -> Platform.runLater(() -> ((Node) forms.getSelectedToggle()).requestFocus()));
        setResultConverter(button -> button == file ? model.wish() : null);
    }

    private static VBox section(String title, Node content) {
        VBox section = new VBox(Nodes.label(Texts.text(title), "section-title"), content);
        section.getStyleClass().add("export-section");
        return section;
    }

    private HBox contents() {
        ToggleGroup group = new ToggleGroup();
        HBox contents = new HBox();
        contents.getStyleClass().add("export-contents");
        for (ExportContent each : ExportContent.values()) {
            String label = each.name().toLowerCase(Locale.ROOT);
            RadioButton choice = choice("export-" + label, Texts.text("export.content." + label), group);
            follow(choice, model.contentProperty(), each);
            contents.getChildren().add(choice);
        }
        return contents;
    }

    private VBox forms(ToggleGroup group) {
        VBox forms = new VBox();
        forms.getStyleClass().add("export-forms");
        for (String form : model.forms()) {
            String name = Texts.textOr("form." + form, form.toUpperCase(Locale.ROOT));
            RadioButton choice = choice("export-" + form, name, group);
            String hint = Texts.textOr("form." + form + ".hint", Texts.text("form.other.hint", form));
            follow(choice, model.formProperty(), form);
            forms.getChildren().add(explained(choice, hint));
        }
        return forms;
    }

    private VBox options() {
        CheckBox mark = option("mark", model.byteOrderMarkProperty());
        CheckBox guard = option("guard", model.formulaGuardProperty());
        VBox options = new VBox(
                new SeparatorChoice(model.separatorProperty(), NAME_WIDTH),
                explained(mark, Texts.text("export.mark.hint")),
                explained(guard, Texts.text("export.guard.hint")));
        options.getStyleClass().add("export-forms");
        options.disableProperty().bind(model.optionsProperty().not());
        return options;
    }

    private static CheckBox option(String name, Property<Boolean> chosen) {
        CheckBox option = Nodes.named(new CheckBox(Texts.text("export." + name)), "export-" + name);
        option.selectedProperty().bindBidirectional(chosen);
        return option;
    }

    private static RadioButton choice(String id, String words, ToggleGroup group) {
        RadioButton choice = Nodes.named(new RadioButton(words), id);
        choice.setToggleGroup(group);
        return choice;
    }

    private static HBox explained(ButtonBase choice, String hint) {
        choice.setAccessibleHelp(hint);
        HBox line = new HBox(choice, Nodes.growing(Nodes.wrapped(hint, "muted")));
        line.getStyleClass().add("export-line");
        choice.setMinWidth(NAME_WIDTH);
        return line;
    }

    /** One value of a property is one choice of a group. */
    static <T> void follow(RadioButton choice, Property<T> property, T value) {
        choice.setSelected(value.equals(property.getValue()));
        property.addListener((changed, old, now) -> {
            if (value.equals(now)) {
                choice.setSelected(true);
            }
        });
        choice.selectedProperty().addListener((changed, old, selected) -> {
            if (selected) {
                property.setValue(value);
            }
        });
    }
}
