package org.claimline.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.claimline.model.ArticleAddress;
import org.claimline.model.ArticleInfo;

/** What a person sets right about articles: title, author, outlet, address, date. Every change is written down. */
public final class Repairs {
    private final Database database;
    private final Articles articles;
    private final Dictionary outlets;

    Repairs(Database database, Articles articles) {
        this.database = database;
        this.articles = articles;
        this.outlets = new Dictionary(database, "outlet", "name");
    }

    /** A number for one command of a person. */
    public long nextAction() {
        return database.number("SELECT coalesce(max(action), 0) + 1 FROM article_history");
    }

    /**
     * Puts other facts in place of an article's, inside a transaction.
     *
     * @param info of the same id
     * @return whether anything was other than before
     */
    public boolean repair(long action, ArticleInfo info, Instant now) {
        long number = articles.number(info.id())
                .orElseThrow(
                        () -> new StoreException("There is no article " + info.id() + " in " + database.file() + "."));
        Map<String, String> before = facts(articles.info(number));
        Map<String, String> after = facts(info);
        if (before.equals(after)) {
            return false;
        }
        after.forEach((field, became) -> {
            if (!became.equals(before.get(field))) {
                database.change(
                        "INSERT INTO article_history (action, at, article, field, was, became) VALUES (?, ?, ?, ?, ?, ?)",
                        action,
                        now.toString(),
                        info.id(),
                        field,
                        before.get(field),
                        became);
            }
        });
        database.change(
                "UPDATE article SET title = ?, author = ?, outlet = ?, url = ?, published = ?, published_day = ? WHERE number = ?",
                info.title(),
                info.author(),
                outlets.numberOf(info.outlet()),
                info.url(),
                info.published().edtf(),
                info.published().earliest().map(LocalDate::toEpochDay).orElse(null),
                number);
        moveAddress(number, before.get("url"), info.url());
        return true;
    }

    private void moveAddress(long article, String before, String after) {
        database.change(
                "DELETE FROM article_address WHERE address = ? AND article = ?", ArticleAddress.of(before), article);
        if (!ArticleAddress.of(after).isEmpty()) {
            database.change(
                    "INSERT OR IGNORE INTO article_address (address, article) VALUES (?, ?)",
                    ArticleAddress.of(after),
                    article);
        }
    }

    private static Map<String, String> facts(ArticleInfo info) {
        return Map.of(
                "title", info.title(),
                "author", info.author(),
                "outlet", info.outlet(),
                "url", info.url(),
                "published", info.published().edtf());
    }
}
