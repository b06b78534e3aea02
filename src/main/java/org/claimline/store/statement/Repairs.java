package org.claimline.store.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.claimline.model.ArticleAddress;
import org.claimline.model.ArticleInfo;
import org.claimline.model.StatementDate;
import org.claimline.store.act.Acts;
import org.claimline.store.act.Fact;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Dictionary;
import org.claimline.store.sqlite.Json;
import org.claimline.store.sqlite.StoreException;

/** What a person sets right about articles: title, author, outlet, address, date. Each command is an act. */
public final class Repairs {
    private final Database database;
    private final Articles articles;
    private final Acts acts;
    private final Dictionary outlets;
    private final Fact facts = new Facts();
    private Consumer<String> onWritten = articleId -> {};

    Repairs(Database database, Articles articles, Acts acts) {
        this.database = database;
        this.articles = articles;
        this.acts = acts;
        this.outlets = new Dictionary(database, "outlet", "name");
        acts.register(facts);
    }

    /**
     * Who reads an article's statements again, for what they say depends on its facts. Called with its id inside the
     * transaction of the act, and of its undoing and redoing.
     */
    public void onWritten(Consumer<String> listener) {
        onWritten = listener;
    }

    /**
     * Sets all of them right, in one act.
     *
     * @return those of which anything was other than before
     * @throws StoreException where one of the articles does not exist; then none is changed
     */
    public List<String> repair(Collection<String> ids, UnaryOperator<ArticleInfo> change, Instant now) {
        return acts.perform("article.repair", now, pen -> {
            List<String> changed = new ArrayList<>();
            for (String id : ids) {
                ArticleInfo before = articles.info(number(id));
                ArticleInfo after = change.apply(before);
                if (!before.equals(after)) {
                    pen.change(facts, id, json(after));
                    changed.add(id);
                }
            }
            return changed;
        });
    }

    /** Sets fields of one right, by their names, as part of another act. */
    public void repair(Acts.Pen pen, String id, JsonNode fields) {
        ObjectNode json = (ObjectNode) Json.tree(json(articles.info(number(id))));
        fields.properties().forEach(field -> json.set(field.getKey(), field.getValue()));
        pen.change(facts, id, json.toString());
    }

    private long number(String id) {
        return articles.number(id)
                .orElseThrow(() -> new StoreException("There is no article " + id + " in " + database.file() + "."));
    }

    private static String json(ArticleInfo info) {
        return Json.object()
                .put("title", info.title())
                .put("author", info.author())
                .put("outlet", info.outlet())
                .put("url", info.url())
                .put("published", info.published().edtf())
                .toString();
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

    private final class Facts implements Fact {
        @Override
        public String what() {
            return "article";
        }

        @Override
        public Long statement(String subject, String json) {
            return null;
        }

        @Override
        public String read(String id) {
            return json(articles.info(number(id)));
        }

        @Override
        public void write(String id, String became) {
            long number = number(id);
            String before = articles.info(number).url();
            JsonNode json = Json.tree(became);
            database.change(
                    """
                    UPDATE article SET title = ?, author = ?, outlet = ?, url = ?, published = ?, published_day = ?
                    WHERE number = ?
                    """,
                    json.get("title").textValue(),
                    json.get("author").textValue(),
                    outlets.numberOf(json.get("outlet").textValue()),
                    json.get("url").textValue(),
                    json.get("published").textValue(),
                    StatementDate.parse(json.get("published").textValue())
                            .earliest()
                            .map(LocalDate::toEpochDay)
                            .orElse(null),
                    number);
            moveAddress(number, before, json.get("url").textValue());
            onWritten.accept(id);
        }
    }
}
