package org.claimline.workspace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.model.Article;
import org.claimline.model.ArticleInfo;
import org.claimline.model.Note;
import org.claimline.model.NoteEntry;
import org.claimline.model.NoteSubject;
import org.claimline.model.Statement;
import org.claimline.store.Store;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.index.StatementIndex;

/** Every note in one place: on statements, articles, speakers and the whole project. */
public final class Notebook {
    private final Workspace workspace;
    private final Store store;
    private final Clock clock;

    Notebook(Workspace workspace, Store store, Clock clock) {
        this.workspace = workspace;
        this.store = store;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<Note> all() {
        return WorkspaceException.answered(() -> store.notes().all());
    }

    /** The notes on one subject, oldest first. */
    public List<Note> about(NoteSubject subject) {
        return WorkspaceException.answered(() -> store.notes().about(subject));
    }

    /** Those that hold all of the words, as everywhere: {@code "a phrase"}, beginnings as {@code peace*}. */
    public List<Note> matching(String words) {
        return WorkspaceException.answered(() -> store.notes().matching(words));
    }

    /**
     * The notes on what is selected: on its statements, in the order of its rows; then those on articles and speakers that any
     * of them is of, and those on the whole project. Where everything is selected, all there are.
     */
    public List<NoteEntry> about(Selection selection) {
        List<NoteEntry> rows = new ArrayList<>();
        int[] noted = Arrays.stream(selection.rows())
                .filter(selection.index()::hasNotes)
                .toArray();
        workspace.entries(selection.index(), noted).forEach(entry -> rows.addAll(NoteEntry.of(entry)));
        all().stream()
                .filter(note -> note.statementId().isEmpty() && isAbout(note.about(), selection))
                .forEach(note -> rows.add(new NoteEntry(note, Optional.empty(), article(note.about()))));
        return rows;
    }

    private boolean isAbout(NoteSubject subject, Selection selection) {
        StatementIndex index = selection.index();
        if (selection.size() == index.size() || subject instanceof NoteSubject.OfProject) {
            return true;
        }
        if (subject instanceof NoteSubject.OfSpeaker speaker) {
            int code = index.speakers().indexOf(speaker.name());
            return Arrays.stream(selection.rows()).anyMatch(row -> index.speaker(row) == code);
        }
        return statementsOf(((NoteSubject.OfArticle) subject).id()).stream()
                .flatMapToInt(id -> index.row(id).stream())
                .anyMatch(row -> Arrays.stream(selection.rows()).anyMatch(other -> other == row));
    }

    private List<String> statementsOf(String articleId) {
        return WorkspaceException.answered(() -> store.statements().ofArticle(articleId)).stream()
                .map(Statement::id)
                .toList();
    }

    /** The id of the first statement in an article; empty where it has none. */
    public Optional<String> firstStatementOf(String articleId) {
        return statementsOf(articleId).stream().findFirst();
    }

    /** The article that a note is about; empty where it is about none, or the article is gone. */
    public Optional<ArticleInfo> article(NoteSubject subject) {
        return subject instanceof NoteSubject.OfArticle article
                ? WorkspaceException.answered(() -> store.articles().find(article.id()))
                        .map(Article::info)
                : Optional.empty();
    }

    /** Tags in use that begin so, those used most first. */
    public List<String> completions(String beginning) {
        String folded = beginning.strip().toLowerCase(Locale.ROOT);
        return WorkspaceException.answered(() -> store.notes().tags()).stream()
                .filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(folded))
                .toList();
    }

    /**
     * Adds a note to a statement.
     *
     * @param tags blank ones and repetitions are left out
     * @throws WorkspaceException where there is no such statement
     */
    public Note add(String statementId, String text, List<String> tags) {
        return workspace.noted(() -> store.notes().add(statementId, text, tags, clock.instant()));
    }

    /** @throws WorkspaceException where there is no such statement or article */
    public Note add(NoteSubject about, String text, List<String> tags) {
        return workspace.noted(() -> store.notes().add(about, text, tags, clock.instant()));
    }

    /** Gives a note other words and tags. @throws WorkspaceException where there is no such note */
    public Note change(long noteId, String text, List<String> tags) {
        return workspace.noted(() -> store.notes().change(noteId, text, tags, clock.instant()));
    }

    /**
     * @param read the note as it was read
     * @throws WorkspaceException where another program has changed it since
     */
    public Note change(Note read, String text, List<String> tags) {
        return workspace.noted(() -> store.notes().change(read, text, tags, clock.instant()));
    }

    /** Takes a note away; its words stay in the history. @throws WorkspaceException where there is no such note */
    public void remove(long noteId) {
        workspace.noted(() -> store.notes().remove(noteId, clock.instant()));
    }

    public void remove(Note note) {
        remove(note.id());
    }
}
