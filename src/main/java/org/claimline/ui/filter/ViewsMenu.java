package org.claimline.ui.filter;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.claimline.model.SavedView;
import org.claimline.ui.parts.Command;
import org.claimline.ui.words.Texts;

/** The views that have a name, to go to one with a click; below them, to keep this one or forget one. */
public final class ViewsMenu extends MenuButton {
    private final ViewsModel model;
    private final Command save;

    public ViewsMenu(ViewsModel model, Command save) {
        super(Texts.text("views.title"));
        this.model = model;
        this.save = save;
        setId("views");
        getStyleClass().addAll("flat", "small");
        setAccessibleText(Texts.text("views.accessible"));
        model.views().addListener((ListChangeListener<SavedView>) change -> fill());
        fill();
    }

    private void fill() {
        getItems().clear();
        for (SavedView view : model.views()) {
            getItems().add(item(view.name(), () -> model.show(view)));
        }
        if (!model.views().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        MenuItem keep = item(Texts.text("views.keep"), save::run);
        keep.setId("views-keep");
        getItems().add(keep);
        if (!model.views().isEmpty()) {
            Menu forget = new Menu(Texts.text("views.forget"));
            forget.setId("views-forget");
            for (SavedView view : model.views()) {
                forget.getItems().add(item(view.name(), () -> model.forget(view)));
            }
            getItems().add(forget);
        }
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
