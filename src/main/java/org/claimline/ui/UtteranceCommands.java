package org.claimline.ui;

import javafx.beans.binding.Bindings;
import org.claimline.timeline.Arrangement;
import org.claimline.timeline.Retelling;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.session.Session;
import org.claimline.ui.statement.UtteranceModel;

/** Commands on what lies around a statement: the other reports of its utterance. */
final class UtteranceCommands {
    private final Session session;

    UtteranceCommands(Session session) {
        this.session = session;
    }

    void addTo(Commands commands) {
        UtteranceModel utterance = session.utterance();
        commands.add("together", "G", this::toggleTogether);
        commands.add(
                "merge-reports",
                "M",
                Bindings.size(session.statements().marked()).greaterThan(1),
                () -> utterance.merge(session.statements().marked()));
        commands.add("split", "Shift+G", utterance.isSeveral(), utterance::split);
        commands.add("take-date", "Shift+T", utterance.hasSuggestion(), utterance::takeDate);
    }

    private void toggleTogether() {
        Arrangement now = session.timeline().arrangement();
        session.timeline()
                .arrangementProperty()
                .set(now.with(now.retelling() == Retelling.TOGETHER ? Retelling.APART : Retelling.TOGETHER));
    }
}
