package org.claimline.workspace;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Act;
import org.claimline.model.Change;
import org.claimline.model.Correction;
import org.claimline.model.Difference;
import org.claimline.model.Review;
import org.claimline.model.Speaker;
import org.claimline.model.Statement;
import org.claimline.store.Store;
import org.claimline.text.Span;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.task.Progress;
import org.claimline.workspace.task.WatchedIds;

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
        decide(ids, review, Progress.NONE);
    }

    /** … and tells how far it is. @return whether it was done: one that is cancelled changes nothing */
    public boolean decide(Collection<String> ids, Review review, Progress progress) {
        backUpBeforeBulk(ids);
        return workspace.decide(ids, review, progress);
    }

    /**
     * Sets all of them right, over what was set right earlier; they then count as corrected.
     *
     * @throws WorkspaceException where one does not exist, or a span lies outside of its article; then none is changed
     */
    public void correct(Collection<String> ids, Correction right) {
        correct(ids, right, Progress.NONE);
    }

    /** … and tells how far it is. @return whether it was done: one that is cancelled changes nothing */
    public boolean correct(Collection<String> ids, Correction right, Progress progress) {
        backUpBeforeBulk(ids);
        return workspace.changing(() -> WatchedIds.walk(
                ids,
                progress,
                watched -> store.corrections().correct(watched, right, store.reviews(), clock.instant())));
    }

    private void backUpBeforeBulk(Collection<String> ids) {
        if (ids.size() >= BULK) {
            workspace.backUp("before-bulk");
        }
    }

    /** What is set right of a statement; empty where nothing is. */
    public Optional<Correction> correction(String id) {
        return WorkspaceException.answered(() -> store.corrections().of(id));
    }

    /** What the program reads, without the corrections. */
    public Statement asRead(String id) {
        return WorkspaceException.answered(() -> store.corrections().asRead(id));
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
        return WorkspaceException.answered(() -> store.acts().nextUndo());
    }

    /** What {@link #redo} would do again. */
    public Optional<Act> nextRedo() {
        return WorkspaceException.answered(() -> store.acts().nextRedo());
    }

    /** The latest acts, the latest first. */
    public List<Act> acts(int most) {
        return WorkspaceException.answered(() -> store.acts().latest(most));
    }

    /** What an act changed. */
    public List<Change> changes(Act act) {
        return WorkspaceException.answered(() -> store.history().ofAct(act.number()));
    }

    /** All that was done to a statement, oldest first: what, when, from, to. */
    public List<Change> history(String id) {
        return WorkspaceException.answered(() -> store.history().ofStatement(id));
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
     * The next statement of what is shown that is not decided, from a place on, from the other end where none is left.
     *
     * @param shown in whatever order it is walked
     * @param from  a place in it, which is asked last; -1 begins at the first
     * @param step  1 forwards, -1 backwards
     */
    public Optional<String> nextUndecided(Selection shown, int from, int step) {
        int size = shown.size();
        for (int walked = 1; walked <= size; walked++) {
            int row = shown.rows()[Math.floorMod(from + step * walked, size)];
            if (shown.index().review(row) == Review.NEW) {
                return Optional.of(shown.index().statementId(row));
            }
        }
        return Optional.empty();
    }

    /** Everyone who is known to speak, each name once: those in the statements, the most frequent first, then the lexicon's. */
    public List<Speaker> speakers() {
        return WorkspaceException.answered(() -> new KnownSpeakers(store, lexicon).all());
    }

    /** Names of countries and organisations, each with its code. */
    public SortedMap<String, String> countries() {
        SortedMap<String, String> codes = new TreeMap<>();
        lexicon.countries().all().forEach(country -> codes.put(country.name(), country.code()));
        return codes;
    }

    /** Decided statements that the program now reads otherwise, to take or to leave. */
    public List<Difference> differences() {
        return WorkspaceException.answered(() -> store.differences().all());
    }

    /** What the program reads otherwise of one statement; empty where it was not decided, or reads the same. */
    public Optional<Difference> difference(String id) {
        return WorkspaceException.answered(() -> store.differences().of(id));
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
        return new StatementGuess(lexicon).of(workspace.articles().find(articleId), words);
    }

    /**
     * Adds a statement that the program missed; it counts as accepted, or as corrected where something is set right, and
     * no new extraction touches it.
     *
     * @param right what a person sets right of the guess
     */
    public void add(Statement guessed, Correction right) {
        workspace.changing(() -> {
            store.added().add(guessed, right, clock.instant());
            return null;
        });
    }
}
