package org.claimline.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimline.store.act.Acts;
import org.claimline.store.act.History;
import org.claimline.store.act.Notes;
import org.claimline.store.act.SavedViews;
import org.claimline.store.act.SpeakerLines;
import org.claimline.store.act.Ties;
import org.claimline.store.bundle.Bundles;
import org.claimline.store.bundle.Conflicts;
import org.claimline.store.index.ColumnReader;
import org.claimline.store.index.FoundUtterances;
import org.claimline.store.index.IndexColumns;
import org.claimline.store.index.Sayings;
import org.claimline.store.index.Words;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.DatabaseFile;
import org.claimline.store.sqlite.StoreException;
import org.claimline.store.statement.AddedStatements;
import org.claimline.store.statement.Articles;
import org.claimline.store.statement.Corrections;
import org.claimline.store.statement.Differences;
import org.claimline.store.statement.Findings;
import org.claimline.store.statement.Kinships;
import org.claimline.store.statement.Repairs;
import org.claimline.store.statement.Reviews;
import org.claimline.store.statement.Statements;

/**
 * One database file. Every method throws {@link StoreException} where the file cannot be used, and has then changed
 * nothing. One thread at a time; several stores, also of several processes, may be open on the same file.
 */
public final class Store implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long WORTH_TWO_READERS = 32 << 20;

    private final Database database;
    private final Acts acts;
    private final Findings findings;
    private final History history;
    private final Ties ties;
    private final Sayings sayings;
    private final FoundUtterances foundUtterances;
    private final SpeakerLines speakerLines;
    private final Notes notes;
    private final Words words;
    private final SavedViews savedViews;
    private final Bundles bundles;

    Store(Database database) {
        this.database = database;
        this.acts = new Acts(database);
        this.history = new History(database);
        this.ties = new Ties(database, acts);
        this.sayings = new Sayings(database);
        this.foundUtterances = new FoundUtterances(database);
        this.speakerLines = new SpeakerLines(database, acts);
        this.words = new Words(database);
        this.notes = new Notes(database, acts, words);
        this.findings = new Findings(database, acts, notes, words);
        this.savedViews = new SavedViews(database, acts);
        this.bundles = Bundles.over(database, acts, findings, notes, ties, speakerLines, savedViews);
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

    /** Articles and what was found in them. */
    public Findings findings() {
        return findings;
    }

    public Articles articles() {
        return findings.articles();
    }

    public Statements statements() {
        return findings.statements();
    }

    public Reviews reviews() {
        return findings.reviews();
    }

    public Corrections corrections() {
        return findings.corrections();
    }

    /** What a person did, to undo and redo it. */
    public Acts acts() {
        return acts;
    }

    public History history() {
        return history;
    }

    public Differences differences() {
        return findings.differences();
    }

    public AddedStatements added() {
        return findings.added();
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
        return findings.kinships();
    }

    public Repairs repairs() {
        return findings.repairs();
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
        return bundles.conflicts();
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
        return ColumnReader.reading(database, least, reading);
    }

    /** Reads several things as of one moment, whatever others write meanwhile. */
    public <T> T inSnapshot(Supplier<T> reading) {
        return database.inSnapshot(reading);
    }

    /** All of the changes or none. */
    public <T> T inTransaction(Supplier<T> changes) {
        return database.inTransaction(changes);
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
