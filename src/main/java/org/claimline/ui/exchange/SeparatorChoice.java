package org.claimline.ui.exchange;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.export.CsvSeparator;

/** What is to stand between the cells of CSV. Its label's key leads to the one that is chosen, arrows to the others. */
final class SeparatorChoice extends VBox {
    SeparatorChoice(ObjectProperty<CsvSeparator> chosen, double labelWidth) {
        String hint = Texts.text("export.separator.hint");
        ToggleGroup group = new ToggleGroup();
        Map<CsvSeparator, Node> choices = new EnumMap<>(CsvSeparator.class);
        HBox line = new HBox();
        line.getStyleClass().add("export-separators");
        for (CsvSeparator each : CsvSeparator.values()) {
            RadioButton choice = Nodes.named(
                    new RadioButton(Texts.text("separator." + each.label())), "export-separator-" + each.label());
            choice.setToggleGroup(group);
            choice.setAccessibleHelp(hint);
            ExportDialog.follow(choice, chosen, each);
            choices.put(each, choice);
            line.getChildren().add(choice);
        }
        Label label = Nodes.named(new Label(Texts.text("export.separator")), "export-separator");
        label.setMnemonicParsing(true);
        label.setMinWidth(labelWidth);
        label.labelForProperty().bind(Bindings.createObjectBinding(() -> choices.get(chosen.get()), chosen));
        HBox labelled = new HBox(label, line);
        labelled.getStyleClass().add("export-line");
        Region indent = new Region();
        indent.setMinWidth(labelWidth);
        HBox explained = new HBox(indent, Nodes.growing(Nodes.wrapped(hint, "muted")));
        explained.getStyleClass().add("export-line");
        getChildren().addAll(labelled, explained);
    }
}
