package org.claimline.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimline.extract.StatementExtractor;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Note;
import org.claimline.model.Review;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.store.Backups;
import org.claimline.store.Store;
import org.claimline.workspace.filter.FacetCounts;
import org.claimline.workspace.index.Columns;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.index.StatementIndex;
import org.claimline.workspace.task.Progress;
import org.claimline.workspace.task.WatchedIds;

/**
 * One open database and what a person does with it.
 *
 * <p>Call it from one thread at a time; only {@link #index()} may be asked from any thread at any time. Every method
 * throws {@link WorkspaceException} where the database cannot be used, and has then changed nothing.
 *
 * <pre>{@code
 * try (Workspace workspace = Workspace.open(database, Lexicon.load(), Clock.systemUTC())) {
 *     workspace.articles().take(files, Progress.NONE);
 *     Selection russian = workspace.select(StatementQuery.ALL.withCountries(Set.of("RU")));
 * }
 * }</pre>
 */
public final class Workspace implements AutoCloseable {
    private static final int PAGE = 1_000;

    private final Store store;
    private final Lexicon lexicon;
    private final Clock clock;
    private final ArticleDesk articles;
    private final CurrentIndex current;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private Workspace(Store store, Lexicon lexicon, Clock clock) {
        this.store = store;
        this.lexicon = lexicon;
        this.clock = clock;
        this.articles = new ArticleDesk(this, store, new StatementExtractor(lexicon), clock);
        this.current = new CurrentIndex(store);
    }

    /**
     * Opens the database, makes it and its folder where there is none, and brings an older one up to date. One that is
     * damaged, newer than this program or none of Claimline's is refused and left exactly as it is.
     *
     * @param clock says when something is taken in, decided or noted
     */
    public static Workspace open(Path database, Lexicon lexicon, Clock clock) {
        return WorkspaceException.answered(() -> {
            Store store = Store.open(database);
            try {
                return new Workspace(store, lexicon, clock);
            } catch (RuntimeException failure) {
                store.close();
                throw failure;
            }
        });
    }

    /** Absolute. */
    public Path database() {
        return store.file();
    }

    /** Whether no article was ever taken in, not even one that was deleted later. */
    public boolean isFresh() {
        return WorkspaceException.answered(() -> !store.articles().everAny());
    }

    /** The statements as of now. */
    public StatementIndex index() {
        return current.get();
    }

    /** Takes over what another process has written since. Cheap where nothing was: ask it as often as you like. */
    public boolean refreshIfChanged() {
        return WorkspaceException.answered(current::refreshIfChanged);
    }

    void refresh() {
        current.refresh();
    }

    /** The statements that the query selects. */
    public Selection select(StatementQuery query) {
        return WorkspaceException.answered(() -> current.answer(query).selection());
    }

    /** How often each value occurs among what the query selects. Costs nothing more right after {@link #select}. */
    public FacetCounts facets(StatementQuery query) {
        return WorkspaceException.answered(() -> current.answer(query).counts());
    }

    /** @throws WorkspaceException where there is no such statement */
    public StatementEntry entry(String statementId) {
        return WorkspaceException.answered(() -> store.statements().entry(statementId));
    }

    /**
     * Those statements, in the order of the rows asked for.
     *
     * @param snapshot the index that the rows count in
     */
    public List<StatementEntry> entries(StatementIndex snapshot, int... rows) {
        int[] numbers = Arrays.stream(rows)
                .map(row -> snapshot.columns().numbers()[row])
                .toArray();
        return WorkspaceException.answered(
                () -> store.inSnapshot(() -> store.statements().entries(numbers)));
    }

    /**
     * Hands over every statement that the query selects, in the order of the index, a page at a time: memory stays flat
     * for a million. What the consumer throws comes out as it is.
     */
    public void forEach(StatementQuery query, Consumer<StatementEntry> consumer) {
        Selection selection = select(query);
        for (int from = 0; from < selection.size(); from += PAGE) {
            int to = Math.min(from + PAGE, selection.size());
            entries(selection.index(), Arrays.copyOfRange(selection.rows(), from, to))
                    .forEach(consumer);
        }
    }

    /** Reads as of one moment. */
    public <T> T reading(Function<Store, T> question) {
        return WorkspaceException.answered(() -> store.inSnapshot(() -> question.apply(store)));
    }

    /**
     * Records what the analyst decided, for all of them or none; a new extraction does not touch it.
     *
     * @return whether it was done: one that is cancelled changes nothing
     * @throws WorkspaceException where one of them does not exist
     */
    boolean decide(Collection<String> statementIds, Review review, Progress progress) {
        // accepting keeps corrections, undeciding takes them away: what is shown may then be otherwise
        boolean otherwise =
                WorkspaceException.answered(() -> store.corrections().touchAny(statementIds));
        boolean done = WorkspaceException.answered(() ->
                WatchedIds.walk(statementIds, progress, ids -> store.reviews().decide(ids, review, clock.instant())));
        if (!done) {
            return false;
        }
        if (otherwise) {
            refresh();
        } else {
            current.decided(statementIds, review);
        }
        listeners.forEach(Runnable::run);
        return true;
    }

    /** Only notes on statements stand in the index. */
    Note noted(Supplier<Note> change) {
        return WorkspaceException.answered(() -> {
            Note note = change.get();
            if (!note.statementId().isEmpty()) {
                current.noted(
                        note.statementId(),
                        store.statements().entry(note.statementId()).notes());
            }
            listeners.forEach(Runnable::run);
            return note;
        });
    }

    /** Articles taken in, read again, set right. */
    public ArticleDesk articles() {
        return articles;
    }

    /** Decisions, corrections, undo and redo, histories, differences. */
    public ReviewDesk review() {
        return new ReviewDesk(this, store, lexicon, clock);
    }

    /** Which statements report the same utterance; groups split and merged by hand. */
    public UtteranceDesk utterances() {
        return new UtteranceDesk(this, store, clock);
    }

    /** Whether the reports of one utterance were looked for since statements last came, went or changed. */
    boolean isGrouped() {
        return current.isGrouped();
    }

    /** @param of what they were looked for in; where that is no longer what is here, they count until the next search */
    void takeReports(List<int[]> found, Columns of) {
        current.takeReports(found, of);
    }

    /** Speakers' cards, aliases, countries. */
    public People people() {
        return new People(this, store, clock);
    }

    /** Notes on whatever there is, all in one place. */
    public Notebook notebook() {
        return new Notebook(this, store, clock);
    }

    /** Views that were given a name. */
    public Views views() {
        return new Views(store, clock);
    }

    /** Countries by name, and what happened when. */
    public World world() {
        return new World(lexicon);
    }

    /** Work handed on as a bundle and taken in from one; where colleagues hold otherwise. */
    public Sharing sharing() {
        return new Sharing(this, store, clock);
    }

    /**
     * Makes a backup beside the database, unless the latest holds the same.
     *
     * @param why a word for its name, as {@code opening}
     */
    public Path backUp(String why) {
        return WorkspaceException.answered(() -> new Backups(store.file()).make(store, why, clock.instant()));
    }

    /** Looks after this database and its backups, over connections of its own. */
    public StoreDoctor doctor() {
        return new StoreDoctor(store.file(), clock);
    }

    /** To be told after each change that a person makes through this workspace, on the thread that made it. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Does something to the database and takes over what came of it. */
    <T> T changing(Supplier<T> change) {
        return WorkspaceException.answered(() -> {
            T result = change.get();
            refresh();
            listeners.forEach(Runnable::run);
            return result;
        });
    }

    @Override
    public void close() {
        WorkspaceException.answered(() -> {
            store.close();
            return null;
        });
    }
}
