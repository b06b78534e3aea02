package org.claimline.ui.exchange;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimline.model.Conflict;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.session.Session;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.Sharing;

/** Where colleagues hold otherwise than what holds here: to take theirs or to leave it. */
public final class ConflictsModel {
    private final Session session;
    private final MessageModel message;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /** @param subject what it is about, in words */
    public record Row(Conflict conflict, String subject) {}

    public ConflictsModel(Session session, MessageModel message) {
        this.session = session;
        this.message = message;
    }

    /** Those that are open, in the order they came. */
    public ObservableList<Row> rows() {
        return rows;
    }

    /** Asks the store. @param then does something once the answer is there */
    public void refresh(Runnable then) {
        session.work().run(progress -> open(), open -> {
            rows.setAll(open);
            then.run();
        });
    }

    private List<Row> open() {
        Sharing sharing = session.workspace().sharing();
        return sharing.conflicts().stream()
                .map(conflict -> new Row(conflict, sharing.subject(conflict)))
                .toList();
    }

    /** Lets what the colleagues hold be in force. */
    public void take(Collection<Row> chosen) {
        settle(chosen, "conflicts.taken", ids -> session.workspace().sharing().takeTheirs(ids));
    }

    /** Stays with what holds here. */
    public void leave(Collection<Row> chosen) {
        settle(chosen, "conflicts.left", ids -> session.workspace().sharing().leaveMine(ids));
    }

    private void settle(Collection<Row> chosen, String words, Consumer<List<String>> settling) {
        List<String> ids = chosen.stream().map(row -> row.conflict().id()).toList();
        if (ids.isEmpty()) {
            return;
        }
        session.work()
                .run(
                        progress -> {
                            settling.accept(ids);
                            return open();
                        },
                        open -> {
                            rows.setAll(open);
                            message.tell(Texts.text(words, ids.size(), open.size()));
                            session.statements().refresh();
                        });
    }
}
