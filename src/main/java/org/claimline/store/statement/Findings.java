package org.claimline.store.statement;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.model.ArticleFile;
import org.claimline.model.PassedOver;
import org.claimline.model.Statement;
import org.claimline.store.act.Acts;
import org.claimline.store.act.Notes;
import org.claimline.store.index.Words;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.StatementId;
import org.claimline.store.sqlite.StoreException;

/** Articles and what was found in them, with all that a person decides, sets right and adds; a new reading touches none of it. */
public final class Findings {
    private final Database database;
    private final Articles articles;
    private final Statements statements;
    private final Kinships kinships;
    private final Repairs repairs;
    private final Readings readings;
    private final Corrections corrections;
    private final Reviews reviews;
    private final AddedStatements added;
    private final Differences differences;

    public Findings(Database database, Acts acts, Notes notes, Words words) {
        this.database = database;
        this.articles = new Articles(database);
        this.statements = new Statements(database, articles, notes, words);
        this.kinships = new Kinships(database, articles);
        this.repairs = new Repairs(database, articles, acts);
        this.readings = new Readings(database, statements, articles, acts);
        this.corrections = new Corrections(database, acts, readings);
        this.reviews = new Reviews(database, acts, readings, corrections);
        this.added = new AddedStatements(database, acts, statements, articles, reviews, corrections);
        this.differences = new Differences(database, acts, readings, reviews, corrections);
    }

    public Articles articles() {
        return articles;
    }

    public Statements statements() {
        return statements;
    }

    public Kinships kinships() {
        return kinships;
    }

    public Repairs repairs() {
        return repairs;
    }

    public Readings readings() {
        return readings;
    }

    public Corrections corrections() {
        return corrections;
    }

    public Reviews reviews() {
        return reviews;
    }

    public AddedStatements added() {
        return added;
    }

    public Differences differences() {
        return differences;
    }

    /**
     * Takes an article in with what was found in it, inside a transaction.
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
     * Puts new findings in place of the earlier ones of an article that is here, inside a
     * transaction. Decisions, corrections and notes stay, and so does what a decided statement shows; a statement that a
     * person ever touched is kept even if it is no longer found.
     *
     * @throws IllegalArgumentException where two of the statements have the same id; nothing is then changed
     */
    public void replaceFindings(String articleId, List<Statement> found, List<PassedOver> passedOver) {
        requireDistinct(found);
        long article = articles.number(articleId)
                .orElseThrow(
                        () -> new StoreException("There is no article " + articleId + " in " + database.file() + "."));
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
}
