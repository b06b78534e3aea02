package org.claimline.ui.parts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.claimline.ui.words.Texts;

/** All commands of the window, by id. */
public final class Commands {
    private static final ObservableBooleanValue ALWAYS = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    private final Map<String, Command> commands = new LinkedHashMap<>();

    /** @param keys divided by blanks, the first for the menu */
    public void add(String id, String keys, ObservableBooleanValue enabled, Runnable action) {
        add(id, keys, new ReadOnlyStringWrapper(Texts.text("command." + id)).getReadOnlyProperty(), enabled, action);
    }

    /** @param label what its menu entry says, where that changes */
    public void add(
            String id, String keys, ObservableValue<String> label, ObservableBooleanValue enabled, Runnable action) {
        commands.put(id, new Command(id, List.of(keys.split(" ")), label, enabled, action));
    }

    public void add(String id, String keys, Runnable action) {
        add(id, keys, ALWAYS, action);
    }

    public Command get(String id) {
        Command command = commands.get(id);
        if (command == null) {
            throw new IllegalArgumentException("There is no command " + id);
        }
        return command;
    }

    public Collection<Command> all() {
        return commands.values();
    }
}
