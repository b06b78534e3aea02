package org.claimline.ui.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimline.model.Anchor;
import org.claimline.model.Article;
import org.claimline.model.Note;
import org.claimline.model.StatementEntry;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.table.StatementsModel;
import org.claimline.workspace.ReviewDesk;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.index.StatementIndex;

/** The selected statement with its article and notes, and what an analyst writes about it. */
public final class StatementModel {
    private static final Object READING = "reading";

    private final Workspace workspace;
    private final BackgroundWork work;
    private final StatementsModel statements;
    private final ReadOnlyObjectWrapper<ReadStatement> read = new ReadOnlyObjectWrapper<>();
    private final ObservableList<String> knownTags = FXCollections.observableArrayList();
    private final KinModel kin;

    public StatementModel(Workspace workspace, BackgroundWork work, StatementsModel statements) {
        this.workspace = workspace;
        this.work = work;
        this.statements = statements;
        this.kin = new KinModel(workspace, work, this);
        statements.selectedIdProperty().addListener((property, old, now) -> load());
        statements.shownProperty().addListener((property, old, now) -> {
            if (old.index() != now.index()) {
                knownTags.setAll(now.index().tags());
                load();
            }
        });
    }

    /** Null while nothing is selected. */
    public ReadOnlyObjectProperty<ReadStatement> readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Of which other articles the article is a version or a copy. */
    public KinModel kin() {
        return kin;
    }

    /** Tags in use anywhere, by name. */
    public ObservableList<String> knownTags() {
        return knownTags;
    }

    private void load() {
        String id = statements.selectedIdProperty().get();
        if (id.isEmpty()) {
            work.runNewest(READING, progress -> id, nothing -> read.set(null));
            return;
        }
        ReadStatement before = read.get();
        work.runNewest(READING, progress -> read(id, before), read::set);
    }

    private ReadStatement read(String id, ReadStatement before) {
        StatementEntry entry = workspace.entry(id);
        String articleId = entry.article().id();
        Article article = before != null && before.article().id().equals(articleId)
                ? before.article()
                : workspace.articles().find(articleId);
        return new ReadStatement(entry, article, siblings(entry), dossier(entry, article));
    }

    private Dossier dossier(StatementEntry entry, Article article) {
        String id = entry.statement().id();
        ReviewDesk desk = workspace.review();
        return new Dossier(
                desk.asRead(id),
                desk.correction(id),
                desk.difference(id),
                desk.history(id),
                Anchor.of(entry.statement(), article.text()));
    }

    private List<StatementEntry> siblings(StatementEntry entry) {
        StatementIndex index = workspace.index();
        OptionalInt row = index.row(entry.statement().id());
        if (row.isEmpty()) {
            return List.of(entry);
        }
        int article = index.article(row.getAsInt());
        int[] rows = IntStream.range(0, index.size())
                .filter(other -> index.article(other) == article)
                .toArray();
        List<StatementEntry> siblings = new ArrayList<>(workspace.entries(index, rows));
        siblings.sort(
                Comparator.comparing(sibling -> sibling.statement().evidence().passage()));
        return siblings;
    }

    /** Selects another statement, as one that was clicked in the article. */
    public void select(String statementId) {
        statements.selectedIdProperty().set(statementId);
    }

    /** Adds a note to the statement that is read; blank words are no note. */
    public void addNote(String words, List<String> tags) {
        if (read.get() == null || words.isBlank() && tags.isEmpty()) {
            return;
        }
        String id = read.get().entry().statement().id();
        change(() -> workspace.notebook().add(id, words.strip(), tags));
    }

    public void changeNote(Note note, String words, List<String> tags) {
        change(() -> workspace.notebook().change(note.id(), words.strip(), tags));
    }

    public void removeNote(Note note) {
        change(() -> workspace.notebook().remove(note.id()));
    }

    private void change(Runnable change) {
        work.run(
                progress -> {
                    change.run();
                    return true;
                },
                done -> statements.refresh());
    }
}
