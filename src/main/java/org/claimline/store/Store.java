package org.claimline.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimline.model.ArticleFile;
import org.claimline.model.PassedOver;
import org.claimline.model.Statement;

/**
 * One database file. Every method throws {@link StoreException} where the file cannot be used, and has then changed
 * nothing. One thread at a time; several stores, also of several processes, may be open on the same file.
 */
public final class Store implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long WORTH_TWO_READERS = 32 << 20;

    private final Database database;
    private final Articles articles;
    private final Statements statements;
    private final Acts acts;
    private final History history;
    private final Ties ties;
    private final Sayings sayings;
    private final FoundUtterances foundUtterances;
    private final AddedStatements added;
    private final Differences differences;
    private final SpeakerLines speakerLines;
    private final Readings readings;
    private final Corrections corrections;
    private final Reviews reviews;
    private final Notes notes;
    private final Words words;
    private final Kinships kinships;
    private final Repairs repairs;
    private final SavedViews savedViews;
    private final Bundles bundles;
    private final Conflicts conflicts;

    Store(Database database) {
        this.database = database;
        this.acts = new Acts(database);
        this.history = new History(database);
        this.ties = new Ties(database, acts);
        this.sayings = new Sayings(database);
        this.foundUtterances = new FoundUtterances(database);
        this.speakerLines = new SpeakerLines(database, acts);
        this.words = new Words(database);
        this.articles = new Articles(database);
        this.notes = new Notes(database, acts, words);
        this.statements = new Statements(database, articles, notes, words);
        this.kinships = new Kinships(database, articles);
        this.repairs = new Repairs(database, articles, acts);
        this.savedViews = new SavedViews(database, acts);
        this.readings = new Readings(database, statements, articles, acts);
        this.corrections = new Corrections(database, acts, readings);
        this.reviews = new Reviews(database, acts, readings, corrections);
        this.added = new AddedStatements(database, acts, statements, articles, reviews, corrections);
        this.differences = new Differences(database, acts, readings, reviews, corrections);
        ConflictTable kept = new ConflictTable(database, acts);
        Stands stands = new Stands(database, articles, readings, corrections, reviews);
        DecisionConflicts decisions = new DecisionConflicts(kept, statements, articles, stands);
        SpeakerConflicts names = new SpeakerConflicts(kept, speakerLines);
        GroupConflicts groups = new GroupConflicts(kept, ties);
        ArticleConflicts facts = new ArticleConflicts(database, articles, kept, repairs);
        List<ConflictKind> kinds = List.of(decisions, names, groups, facts);
        this.conflicts = new Conflicts(acts, kept, kinds);
        this.bundles = new Bundles(
                database,
                acts,
                List.of(
                        new BundleArticles(database, articles, kinships, facts),
                        new BundleStatements(
                                database,
                                articles,
                                statements,
                                readings,
                                stands,
                                decisions,
                                differences.keptFact(),
                                added.fact()),
                        new BundleNotes(database, acts, notes, statements, articles),
                        new BundleGroups(database, ties, statements, groups),
                        new BundleSpeakers(database, speakerLines, names),
                        new BundleViews(database, savedViews),
                        new BundleConflicts(kept, statements, kinds)));
    }

    /**
     * Opens the file, makes it and its folder where there is none, and brings an older one up to date.
     *
     * @throws StoreException also where it is damaged, newer than this program, or no database of Claimline; it is then
     *     left exactly as it is
     */
    public static Store open(Path file) {
        return open(file, PATIENCE);
    }

    static Store open(Path file, Duration patience) {
        Path absolute = file.toAbsolutePath().normalize();
        DatabaseFile.prepare(absolute, Migrations.NEWEST);
        Database database = Database.open(absolute, patience);
        try {
            Migrations.bringUpToDate(database);
            return new Store(database);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** For a connection that reads each row once: what it has read is not worth the memory. */
    public void rememberLittle() {
        database.execute("PRAGMA cache_size = -4096");
    }

    public Path file() {
        return database.file();
    }

    public Articles articles() {
        return articles;
    }

    public Statements statements() {
        return statements;
    }

    public Reviews reviews() {
        return reviews;
    }

    public Corrections corrections() {
        return corrections;
    }

    /** What a person did, to undo and redo it. */
    public Acts acts() {
        return acts;
    }

    public History history() {
        return history;
    }

    public Differences differences() {
        return differences;
    }

    public AddedStatements added() {
        return added;
    }

    public Ties ties() {
        return ties;
    }

    public Sayings sayings() {
        return sayings;
    }

    public FoundUtterances foundUtterances() {
        return foundUtterances;
    }

    public SpeakerLines speakerLines() {
        return speakerLines;
    }

    public Notes notes() {
        return notes;
    }

    public Words words() {
        return words;
    }

    public Kinships kinships() {
        return kinships;
    }

    public Repairs repairs() {
        return repairs;
    }

    public SavedViews savedViews() {
        return savedViews;
    }

    /** What a person did and what it stands on, to hand on and to take in. */
    public Bundles bundles() {
        return bundles;
    }

    /** Where colleagues hold otherwise. */
    public Conflicts conflicts() {
        return conflicts;
    }

    /** A number that changes whenever another connection has written to the file; own writing leaves it. */
    public long version() {
        return database.number("PRAGMA data_version");
    }

    /**
     * Reads all that the index in memory is made of, and whatever must fit it, as of one moment. A large file is read by two
     * connections at once.
     */
    public <T> T withColumns(Function<IndexColumns, T> reading) {
        return withColumns(WORTH_TWO_READERS, reading);
    }

    /** @param least smallest file in bytes that two connections read */
    <T> T withColumns(long least, Function<IndexColumns, T> reading) {
        Optional<SecondReader> second = SecondReader.of(file(), least);
        try {
            return database.inSnapshot(() -> reading.apply(new ColumnReader(database, second).read()));
        } finally {
            second.ifPresent(SecondReader::close);
        }
    }

    /** Reads several things as of one moment, whatever others write meanwhile. */
    public <T> T inSnapshot(Supplier<T> reading) {
        return database.inSnapshot(reading);
    }

    /** All of the changes or none. */
    public <T> T inTransaction(Supplier<T> changes) {
        return database.inTransaction(changes);
    }

    /**
     * Takes an article in with what was found in it, inside a {@linkplain #inTransaction transaction}.
     *
     * @return whether it is new; where its very bytes are here already nothing is changed
     * @throws IllegalArgumentException where two of the statements have the same id; nothing is then changed
     */
    public boolean take(ArticleFile file, List<Statement> found, List<PassedOver> passedOver, Instant now) {
        requireDistinct(found);
        if (articles.has(file.article().id())) {
            return false;
        }
        long article = articles.add(file, now);
        found.forEach(statement -> statements.add(article, file.article().info().title(), statement));
        articles.replacePassedOver(article, passedOver);
        return true;
    }

    /**
     * Puts new findings in place of the earlier ones of an article that is here, inside a {@linkplain #inTransaction
     * transaction}. Decisions, corrections and notes stay, and so does what a decided statement shows; a statement that a
     * person ever touched is kept even if it is no longer found.
     *
     * @throws IllegalArgumentException where two of the statements have the same id; nothing is then changed
     */
    public void replaceFindings(String articleId, List<Statement> found, List<PassedOver> passedOver) {
        requireDistinct(found);
        long article = articles.number(articleId)
                .orElseThrow(() -> new StoreException("There is no article " + articleId + " in " + file() + "."));
        String title = articles.info(article).title();
        statements.withdrawAllBut(article, found);
        found.forEach(statement -> readings.take(article, title, statement));
        articles.replacePassedOver(article, passedOver);
    }

    /** Dates what was decided in an article as it is read now, inside a transaction: the day it counts from was set right. */
    public void redateDecided(String articleId) {
        articles.number(articleId).ifPresent(readings::redate);
    }

    private static void requireDistinct(List<Statement> found) {
        Set<String> ids = new HashSet<>();
        for (Statement statement : found) {
            if (!StatementId.isOne(statement.id()) || !ids.add(statement.id())) {
                throw new IllegalArgumentException("two statements have the id " + statement.id() + ", or it is none");
            }
        }
    }

    /** What is in it, in numbers. */
    public StoreContents contents() {
        return StoreContents.of(database);
    }

    /** Copies all of it to a new file while it is in use (SQLite's online backup). */
    void copyTo(Path file) {
        database.copyTo(file);
    }

    /** Puts all that is in another file in place of what is here, in one transaction, and brings it up to date. */
    void takeOver(Path file) {
        database.takeOver(file);
        Migrations.bringUpToDate(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
