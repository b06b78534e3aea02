package org.claimline.ui.session;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.Texts;

/** The last ten backups; one that is chosen tells what differs before it can be restored. */
final class BackupsDialog extends BesideDialog {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final int TIME = 24;

    BackupsDialog(Window owner, BackupsModel model) {
        super(owner);
        setTitle(Texts.text("backups.title"));
        ListView<String> list = Nodes.named(new ListView<>(model.names()), "backup-list");
        list.setAccessibleText(Texts.text("backups.title"));
        list.setPlaceholder(Nodes.label(Texts.text("backups.none"), "muted"));
        list.setCellFactory(made -> new ListCell<>() {
            @Override
            protected void updateItem(String name, boolean empty) {
                super.updateItem(name, empty);
                setText(empty || name == null ? null : words(name));
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null) {
                model.choose(now);
            }
        });
        Label differences = Nodes.named(Nodes.wrapped("", "note-text"), "backup-differences");
        differences.textProperty().bind(model.differencesProperty());
        Button make = Nodes.named(new Button(Texts.text("backups.make")), "make-backup");
        make.setOnAction(press -> model.make());
        Button restore = Nodes.named(new Button(Texts.text("backups.restore")), "restore-backup");
        restore.disableProperty()
                .bind(list.getSelectionModel()
                        .selectedItemProperty()
                        .isNull()
                        .or(model.differencesProperty().isEmpty()));
        restore.setOnAction(press -> model.restore(list.getSelectionModel().getSelectedItem()));
        HBox deeds = new HBox(make, Nodes.spring(), restore);
        deeds.getStyleClass().add("line");
        VBox content =
                new VBox(Nodes.wrapped(Texts.text("backups.hint"), "muted"), Nodes.growing(list), differences, deeds);
        content.getStyleClass().add("dossier");
        fill(content, 620, 520);
    }

    /** {@code 2026-02-03T10-00-00.123Z-opening.db} as "3 Feb 2026, 10:00:00, opening", in local time. */
    static String words(String name) {
        if (name.length() <= TIME) {
            return name;
        }
        String time = name.substring(0, TIME);
        String iso = time.substring(0, 11) + time.substring(11).replace('-', ':');
        try {
            return WHEN.format(Instant.parse(iso)) + ", "
                    + name.substring(TIME + 1).replaceFirst("\\.db$", "").replace('-', ' ');
        } catch (DateTimeParseException otherName) {
            return name;
        }
    }
}
