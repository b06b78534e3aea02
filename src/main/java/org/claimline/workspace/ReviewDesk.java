package org.claimline.workspace;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Act;
import org.claimline.model.Change;
import org.claimline.model.Correction;
import org.claimline.model.Difference;
import org.claimline.model.Review;
import org.claimline.model.Statement;
import org.claimline.store.Store;
import org.claimline.text.Span;

/**
 * Where a person decides on statements, and takes back what she did. Each method that changes something is one act: wholly
 * there or not at all, and undone as one. Throws {@link WorkspaceException} as {@link Workspace} does.
 */
public final class ReviewDesk {
    /** From so many statements on, a backup is made before an act. */
    static final int BULK = 100;

    private final Workspace workspace;
    private final Store store;
    private final Lexicon lexicon;
    private final Clock clock;

    ReviewDesk(Workspace workspace, Store store, Lexicon lexicon, Clock clock) {
        this.workspace = workspace;
        this.store = store;
        this.lexicon = lexicon;
        this.clock = clock;
    }

    /** Decides all of them; a backup goes before where there are many. */
    public void decide(Collection<String> ids, Review review) {
        backUpBeforeBulk(ids);
        workspace.decide(ids, review);
    }

    /**
     * Sets all of them right, over what was set right earlier; they then count as corrected.
     *
     * @throws WorkspaceException where one does not exist, or a span lies outside of its article; then none is changed
     */
    public void correct(Collection<String> ids, Correction right) {
        backUpBeforeBulk(ids);
        workspace.changing(() -> {
            store.corrections().correct(ids, right, store.reviews(), clock.instant());
            return null;
        });
    }

    private void backUpBeforeBulk(Collection<String> ids) {
        if (ids.size() >= BULK) {
            workspace.backUp("before-bulk");
        }
    }

    /** What is set right of a statement; empty where nothing is. */
    public Optional<Correction> correction(String id) {
        return Workspace.answered(() -> store.corrections().of(id));
    }

    /** What the program reads, without the corrections. */
    public Statement asRead(String id) {
        return Workspace.answered(() -> store.corrections().asRead(id));
    }

    /** Takes back the latest act, whatever it was. Empty where there is nothing left. */
    public Optional<Act> undo() {
        return workspace.changing(() -> store.acts().undo(clock.instant()));
    }

    /** Does again what was undone last. Empty where there is nothing. */
    public Optional<Act> redo() {
        return workspace.changing(() -> store.acts().redo(clock.instant()));
    }

    /** What {@link #undo} would take back, for its menu entry. */
    public Optional<Act> nextUndo() {
        return Workspace.answered(() -> store.acts().nextUndo());
    }

    /** What {@link #redo} would do again. */
    public Optional<Act> nextRedo() {
        return Workspace.answered(() -> store.acts().nextRedo());
    }

    /** The latest acts, the latest first. */
    public List<Act> acts(int most) {
        return Workspace.answered(() -> store.acts().latest(most));
    }

    /** What an act changed. */
    public List<Change> changes(Act act) {
        return Workspace.answered(() -> store.history().ofAct(act.number()));
    }

    /** All that was done to a statement, oldest first: what, when, from, to. */
    public List<Change> history(String id) {
        return Workspace.answered(() -> store.history().ofStatement(id));
    }

    /** How far the review of what is shown is. */
    public ReviewProgress progress(Selection shown) {
        int[] counts = new int[Review.values().length];
        for (int row : shown.rows()) {
            counts[shown.index().review(row).ordinal()]++;
        }
        return new ReviewProgress(
                shown.size(),
                counts[Review.ACCEPTED.ordinal()],
                counts[Review.CORRECTED.ordinal()],
                counts[Review.REJECTED.ordinal()]);
    }

    /**
     * The next statement of what is shown that is not decided, behind one, from the beginning where none is behind.
     *
     * @param after a statement's id; empty begins at the first
     */
    public Optional<String> nextUndecided(Selection shown, String after) {
        StatementIndex index = shown.index();
        int from = after.isEmpty() ? -1 : index.row(after).orElse(-1);
        int[] open = IntStream.of(shown.rows())
                .filter(row -> index.review(row) == Review.NEW && row != from)
                .toArray();
        return IntStream.of(open)
                .filter(row -> row > from)
                .boxed()
                .findFirst()
                .or(() -> IntStream.of(open).boxed().findFirst())
                .map(index::statementId);
    }

    /** Decided statements that the program now reads otherwise, to take or to leave. */
    public List<Difference> differences() {
        return Workspace.answered(() -> store.differences().all());
    }

    /** Takes the latest reading; what was corrected stays so, and what is no longer found is rejected. */
    public void take(Collection<String> ids) {
        backUpBeforeBulk(ids);
        workspace.changing(() -> {
            store.differences().take(ids, clock.instant());
            return null;
        });
    }

    /** Leaves them as they were decided. */
    public void leave(Collection<String> ids) {
        backUpBeforeBulk(ids);
        workspace.changing(() -> {
            store.differences().leave(ids, clock.instant());
            return null;
        });
    }

    /**
     * What the program makes of a stretch of an article that it passed over or missed: who speaks and when, where it finds
     * an attribution there; the position is left unclear. Nothing is changed: {@link #add} takes it in.
     *
     * @param words UTF-16 offsets in the article's text, as selected or of a {@link org.claimline.model.PassedOver}
     * @throws WorkspaceException where there is no such article, or the words are not in it
     */
    public Statement guess(String articleId, Span words) {
        return new StatementGuess(lexicon).of(workspace.article(articleId), words);
    }

    /**
     * Adds a statement that the program missed; it counts as accepted and no new extraction touches it.
     *
     * @param right what a person sets right of the guess
     */
    public void add(Statement guessed, Correction right) {
        workspace.changing(() -> {
            store.added().add(guessed, clock.instant());
            return null;
        });
        if (!right.isNone()) {
            correct(List.of(guessed.id()), right);
        }
    }
}
