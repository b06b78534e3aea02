package org.claimline.ui;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.claimline.ui.parts.Command;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;

/** The menu bar: every command has its place and its key here. */
final class WindowMenu {
    private static final String POSITION = "position-";
    static final String LINE = "";
    private static final List<Map.Entry<String, List<String>>> MENUS = List.of(
            Map.entry(
                    "file",
                    List.of(
                            "import",
                            "import-folder",
                            "import-table",
                            "import-address",
                            "paste",
                            "watch",
                            "problems",
                            LINE,
                            "export",
                            "export-notes",
                            "picture",
                            LINE,
                            "export-bundle",
                            "take-bundle",
                            "conflicts",
                            LINE,
                            "open-store",
                            "extract",
                            "backups",
                            LINE,
                            "quit")),
            Map.entry(
                    "edit",
                    List.of(
                            "undo",
                            "redo",
                            LINE,
                            "note",
                            "notebook",
                            "speaker-card",
                            LINE,
                            "repair",
                            LINE,
                            "merge-reports",
                            "split",
                            "take-date",
                            LINE,
                            "copy",
                            "copy-rows",
                            "select-none")),
            Map.entry("review", ReviewCommands.MENU),
            Map.entry(
                    "view",
                    List.of(
                            "lanes-country",
                            "lanes-speaker",
                            "lanes-position",
                            "lanes-outlet",
                            LINE,
                            "sort-count",
                            "sort-name",
                            "sort-latest",
                            LINE,
                            "pin-lane",
                            "fold-lane",
                            "fold-all",
                            LINE,
                            "clock",
                            "together",
                            LINE,
                            "show-statement",
                            "show-article",
                            LINE,
                            "columns",
                            "clear",
                            "views",
                            "save-view",
                            LINE,
                            "theme",
                            "motion")),
            Map.entry(
                    "go",
                    List.of(
                            "next",
                            "previous",
                            "next-undecided",
                            "previous-undecided",
                            LINE,
                            "zoom-in",
                            "zoom-out",
                            "fit",
                            "fit-selection",
                            "back",
                            "forward",
                            LINE,
                            "find",
                            "focus-timeline",
                            "focus-table",
                            "focus-article")),
            Map.entry("help", List.of("keys", "about")));

    private final Commands commands;

    WindowMenu(Commands commands) {
        this.commands = commands;
    }

    static List<Map.Entry<String, List<String>>> menus() {
        return MENUS;
    }

    MenuBar bar() {
        MenuBar bar = Nodes.named(new MenuBar(), "menu");
        for (Map.Entry<String, List<String>> entry : MENUS) {
            Menu menu = new Menu(Texts.text("menu." + entry.getKey()));
            menu.setId("menu-" + entry.getKey());
            entry.getValue().forEach(id -> placeOf(id, menu).add(item(id)));
            bar.getMenus().add(menu);
        }
        return bar;
    }

    /** The positions have a menu of their own within theirs, so that this one fits a small screen. */
    private static List<MenuItem> placeOf(String id, Menu menu) {
        if (!id.startsWith(POSITION)) {
            return menu.getItems();
        }
        List<MenuItem> items = menu.getItems();
        if (!(items.get(items.size() - 1) instanceof Menu)) {
            items.add(new Menu(Texts.text("menu.position")));
        }
        return ((Menu) items.get(items.size() - 1)).getItems();
    }

    private MenuItem item(String id) {
        if (id.equals(LINE)) {
            return new SeparatorMenuItem();
        }
        Command command = commands.get(id);
        MenuItem item = new MenuItem();
        item.textProperty().bind(command.label());
        item.setId("menu-" + id);
        item.setAccelerator(KeyCombination.valueOf(command.keys().get(0)));
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(chosen -> command.run());
        return item;
    }

    /**
     * Second keys of commands work too; letters that are typed into a field are no commands, and Escape leaves the field
     * and nothing else.
     *
     * @param pane all that the window holds
     */
    void listen(Scene scene, Node pane) {
        for (Command command : commands.all()) {
            command.keys().stream()
                    .skip(1)
                    .forEach(keys -> scene.getAccelerators().put(KeyCombination.valueOf(keys), command::run));
        }
        goWhereTheyWerePressed(scene, pane);
        // a date field passes Escape on to what lies around it, so it is asked before
        pane.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE && press.getTarget() instanceof DatePicker day && !day.isShowing()) {
                leave(press);
            }
        });
        pane.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            // a text area passes Escape on in its parent's name, so the focus tells and not the target
            if (press.getCode() == KeyCode.ESCAPE && isField(scene.getFocusOwner())) {
                leave(press);
            } else if (isField(press.getTarget()) && isTyping(press)) {
                press.consume();
            }
        });
    }

    private void leave(KeyEvent press) {
        commands.get("focus-table").run();
        press.consume();
    }

    /** A letter that moved the focus to a field, as the one for a note, must not be typed into it. */
    private static void goWhereTheyWerePressed(Scene scene, Node pane) {
        Node[] pressedIn = new Node[1];
        pane.addEventFilter(KeyEvent.KEY_PRESSED, press -> pressedIn[0] = scene.getFocusOwner());
        pane.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (scene.getFocusOwner() instanceof TextInputControl && scene.getFocusOwner() != pressedIn[0]) {
                typed.consume();
            }
        });
    }

    private static boolean isTyping(KeyEvent press) {
        boolean plain = !press.isShortcutDown() && !press.isAltDown();
        return plain && !press.getCode().isFunctionKey();
    }

    private static boolean isField(Object target) {
        return target instanceof TextInputControl || target instanceof DatePicker;
    }
}
