package org.claimline.store.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimline.model.Article;
import org.claimline.model.Review;
import org.claimline.model.Statement;
import org.claimline.store.act.Acts;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.statement.Articles;
import org.claimline.store.statement.Corrections;
import org.claimline.store.statement.Readings;
import org.claimline.store.statement.Reviews;
import org.claimline.store.statement.StatementJson;

/** What is held of statements here: asked for, compared, taken over. */
final class Stands {
    private final Database database;
    private final Articles articles;
    private final Readings readings;
    private final Corrections corrections;
    private final Reviews reviews;

    Stands(Database database, Articles articles, Readings readings, Corrections corrections, Reviews reviews) {
        this.database = database;
        this.articles = articles;
        this.readings = readings;
        this.corrections = corrections;
        this.reviews = reviews;
    }

    /** Empty where nothing was decided. @throws StoreException where there is no such statement */
    Optional<Stand> of(String id) {
        return Optional.ofNullable(reviews.fact().read(id)).map(Json::tree).map(review -> {
            long number = readings.number(id);
            return new Stand(
                    Review.ofLabel(review.get("decision").textValue()),
                    Instant.parse(review.get("decided").textValue()),
                    readings.base(number),
                    Optional.ofNullable(corrections.fact().read(id)).map(Json::tree));
        });
    }

    /** Whether that very decision was held here once and given up. */
    boolean wasHeld(String id, Stand stand) {
        return Past.holds(database, reviews.fact(), id, stand.reviewJson());
    }

    /** Holds it from now on, in place of what was held before. */
    void hold(Acts.Pen pen, String id, Stand stand) {
        long number = readings.number(id);
        boolean asIs = readings.held(number).isEmpty()
                && stand.right().isEmpty()
                && readings.shown(number).equals(stand.read());
        if (!asIs) {
            pen.change(readings.fact(), id, StatementJson.of(stand.read()));
        }
        pen.change(corrections.fact(), id, stand.right().map(Objects::toString).orElse(null));
        pen.change(reviews.fact(), id, stand.reviewJson());
    }

    boolean agree(Stand one, Stand other) {
        return one.agrees(other, text(one.read()));
    }

    /** All that one holds. */
    String words(Stand stand) {
        return words(stand, new Stand(Review.REJECTED, stand.decided(), stand.read(), Optional.empty()));
    }

    /** What one holds, as far as the other does not: {@code accepted: position opposes, date 2025-09-05}. */
    String words(Stand stand, Stand other) {
        if (stand.review() == Review.REJECTED) {
            return stand.review().label();
        }
        String text = text(stand.read());
        Statement shown = stand.shown(text);
        Statement others = other.shown(text);
        List<String> words = new ArrayList<>();
        boolean all = other.review() == Review.REJECTED;
        if (all || !shown.speaker().equals(others.speaker())) {
            words.add("speaker " + shown.speaker().name()
                    + (shown.speaker().country().isEmpty()
                            ? ""
                            : " (" + shown.speaker().country() + ")"));
        }
        if (all || !shown.dating().date().equals(others.dating().date())) {
            String date = shown.dating().date().edtf();
            words.add("date " + (date.isEmpty() ? "unknown" : date));
        }
        if (all || !shown.position().equals(others.position())) {
            words.add("position " + shown.position().words());
        }
        if (!shown.condition().equals(others.condition())) {
            words.add(shown.condition().isEmpty() ? "no condition" : "condition \"" + shown.condition() + "\"");
        }
        if (!shown.wording().quote().equals(others.wording().quote())) {
            words.add("words \"" + shown.wording().quote() + "\"");
        }
        return words.isEmpty() ? stand.review().label() : stand.review().label() + ": " + String.join(", ", words);
    }

    private String text(Statement statement) {
        return articles.find(statement.articleId()).map(Article::text).orElse("");
    }
}
