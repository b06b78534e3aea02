package org.claimline.ui.statement;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.claimline.model.Act;
import org.claimline.model.Change;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.words.ActWords;
import org.claimline.ui.words.FieldWords;
import org.claimline.ui.words.Texts;

/** All that was done to a statement, the latest first: when, what, from what, to what. */
final class HistoryPane extends VBox {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final UnaryOperator<String> countryName;

    HistoryPane(StatementModel model, UnaryOperator<String> countryName) {
        this.countryName = countryName;
        getStyleClass().add("history");
        setId("history");
        model.readProperty().addListener((property, old, now) -> show(now));
        show(model.readProperty().get());
    }

    private void show(ReadStatement read) {
        getChildren().clear();
        List<Change> history = read == null ? List.of() : read.dossier().history();
        setVisible(!history.isEmpty());
        setManaged(isVisible());
        if (isVisible()) {
            show(history, FieldWords.of(read.dossier().asRead(), countryName));
        }
    }

    private void show(List<Change> history, FieldWords asRead) {
        getChildren().add(Nodes.label(Texts.text("history.title"), "section-title"));
        Act told = null;
        for (int place = history.size() - 1; place >= 0; place--) {
            Change change = history.get(place);
            if (told == null || told.number() != change.act().number()) {
                told = change.act();
                getChildren().add(Nodes.wrapped(head(told), "caption"));
            }
            getChildren().add(Nodes.wrapped(ActWords.of(change, asRead, countryName), style(told)));
        }
    }

    private static String head(Act act) {
        String when = WHEN.format(act.at());
        return act.state() == Act.State.DONE ? when : Texts.text("history.undone", when);
    }

    private static String style(Act act) {
        return act.state() == Act.State.DONE ? "history-line" : "history-undone";
    }
}
