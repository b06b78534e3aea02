package org.claimline.ui.session;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimline.model.Note;
import org.claimline.model.NoteSubject;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.table.StatementsModel;
import org.claimline.workspace.SpeakerCard;
import org.claimline.workspace.Workspace;

/** The card of one speaker, and what a person sets right on it; follows what changes elsewhere. */
public final class SpeakerModel {
    private static final Object CARD = "speaker-card";

    private final Workspace workspace;
    private final BackgroundWork work;
    private final StatementsModel statements;
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>();

    /** What the card shows. */
    public record Sheet(SpeakerCard card, List<Note> notes) {}

    SpeakerModel(Session session) {
        this.workspace = session.workspace();
        this.work = session.work();
        this.statements = session.statements();
        statements.shownProperty().addListener((property, old, now) -> {
            if (old.index() != now.index() && sheet.get() != null) {
                show(sheet.get().card().name());
            }
        });
    }

    /** Null until one was asked for. */
    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public void show(String name) {
        work.runNewest(
                CARD,
                progress -> new Sheet(
                        workspace.people().card(name), workspace.notebook().about(new NoteSubject.OfSpeaker(name))),
                sheet::set);
    }

    /** Everybody who is known, by name. */
    public List<String> speakers() {
        return workspace.index().speakers().stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Codes of countries and organisations, by English name. */
    public List<String> countries() {
        return workspace.people().countries();
    }

    /** Lets another name, known or not, mean the speaker. */
    public void alsoKnownAs(String name) {
        if (!name.isBlank()) {
            change(() -> workspace.people().merge(name.strip(), name()));
        }
    }

    /** Takes back that a name means the speaker. */
    public void forget(String alias) {
        change(() -> workspace.people().remove(alias));
    }

    public void setCountry(String code) {
        change(() -> workspace.people().setCountry(name(), code));
    }

    public void addNote(String words, List<String> tags) {
        if (!words.isBlank() || !tags.isEmpty()) {
            change(() -> workspace.notebook().add(new NoteSubject.OfSpeaker(name()), words.strip(), tags));
        }
    }

    /** Selects a statement in the main window. */
    public void select(String statementId) {
        statements.selectedIdProperty().set(statementId);
    }

    private String name() {
        return sheet.get().card().name();
    }

    private void change(Runnable change) {
        work.run(
                progress -> {
                    change.run();
                    return true;
                },
                done -> {
                    statements.refresh();
                    show(name());
                });
    }
}
