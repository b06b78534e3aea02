package org.claimline.ui.session;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimline.model.Note;
import org.claimline.model.NoteEntry;
import org.claimline.model.NoteSubject;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.statement.ReadStatement;
import org.claimline.ui.statement.StatementModel;
import org.claimline.ui.table.StatementsModel;
import org.claimline.workspace.Workspace;

/** All notes in one place, by words and tag; the way from each to what it is about. */
public final class NotebookModel {
    private static final Object NOTES = "notebook";

    private final Workspace workspace;
    private final BackgroundWork work;
    private final StatementsModel statements;
    private final StatementModel statement;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty tag = new SimpleStringProperty("");
    private final ObservableList<NoteEntry> notes = FXCollections.observableArrayList();
    private final ObservableList<String> tags = FXCollections.observableArrayList();
    private Runnable onArticle = () -> {};
    private Consumer<String> onSpeaker = name -> {};

    private record Found(List<NoteEntry> notes, List<String> tags) {}

    NotebookModel(Session session) {
        this.workspace = session.workspace();
        this.work = session.work();
        this.statements = session.statements();
        this.statement = session.statement();
        words.addListener(changed -> refresh());
        tag.addListener(changed -> refresh());
        statements.shownProperty().addListener((property, old, now) -> {
            if (old.index() != now.index()) {
                refresh();
            }
        });
    }

    void setOnArticle(Runnable listener) {
        onArticle = listener;
    }

    void setOnSpeaker(Consumer<String> listener) {
        onSpeaker = listener;
    }

    /** What the notes are searched for; blank for all. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Only notes that have it; empty for all. */
    public StringProperty tagProperty() {
        return tag;
    }

    public ObservableList<NoteEntry> notes() {
        return notes;
    }

    /** Those in use, used most first. */
    public ObservableList<String> tags() {
        return tags;
    }

    /** Asks the store again. */
    public void refresh() {
        String sought = words.get().strip();
        String wanted = tag.get();
        work.runNewest(NOTES, progress -> look(sought, wanted), found -> {
            notes.setAll(found.notes());
            if (!tags.equals(found.tags())) {
                tags.setAll(found.tags());
            }
        });
    }

    private Found look(String sought, String wanted) {
        Set<Long> matching =
                workspace.notebook().matching(sought).stream().map(Note::id).collect(Collectors.toSet());
        List<NoteEntry> found = workspace.notebook().about(workspace.select(StatementQuery.ALL)).stream()
                .filter(row -> sought.isEmpty() || matching.contains(row.note().id()))
                .filter(row -> wanted.isEmpty() || row.note().tags().contains(wanted))
                .toList();
        return new Found(found, workspace.notebook().completions(""));
    }

    /** What a new note can be about now: the statement that is read, its article, its speaker, and everything. */
    public List<NoteSubject> subjects() {
        ReadStatement read = statement.readProperty().get();
        if (read == null) {
            return List.of(NoteSubject.PROJECT);
        }
        StatementEntry entry = read.entry();
        return List.of(
                new NoteSubject.OfStatement(entry.statement().id()),
                new NoteSubject.OfArticle(entry.article().id()),
                new NoteSubject.OfSpeaker(entry.statement().speaker().name()),
                NoteSubject.PROJECT);
    }

    public void add(NoteSubject about, String text, List<String> noteTags) {
        if (!text.isBlank() || !noteTags.isEmpty()) {
            change(() -> workspace.notebook().add(about, text.strip(), noteTags));
        }
    }

    public void change(Note read, String text, List<String> noteTags) {
        change(() -> workspace.notebook().change(read, text.strip(), noteTags));
    }

    public void remove(Note note) {
        change(() -> workspace.notebook().remove(note));
    }

    /** Goes to what a note is about. */
    public void open(Note note) {
        if (note.about() instanceof NoteSubject.OfStatement subject) {
            statements.selectedIdProperty().set(subject.id());
        } else if (note.about() instanceof NoteSubject.OfSpeaker subject) {
            onSpeaker.accept(subject.name());
        } else if (note.about() instanceof NoteSubject.OfArticle subject) {
            work.run(
                    progress -> workspace.notebook().firstStatementOf(subject.id()),
                    first -> first.ifPresent(id -> {
                        statements.selectedIdProperty().set(id);
                        onArticle.run();
                    }));
        }
    }

    private void change(Runnable change) {
        work.run(
                progress -> {
                    change.run();
                    return true;
                },
                done -> {
                    statements.refresh();
                    refresh();
                });
    }
}
