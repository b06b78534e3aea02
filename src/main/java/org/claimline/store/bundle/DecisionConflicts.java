package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.claimline.model.Article;
import org.claimline.model.Conflict;
import org.claimline.model.Statement;
import org.claimline.store.act.Acts;
import org.claimline.store.sqlite.Json;
import org.claimline.store.statement.Articles;
import org.claimline.store.statement.Statements;

/** Where both sides have decided on a statement, and not the same. */
final class DecisionConflicts implements ConflictKind {
    private final KeptConflicts conflicts;
    private final Statements statements;
    private final Articles articles;
    private final Stands stands;

    DecisionConflicts(KeptConflicts conflicts, Statements statements, Articles articles, Stands stands) {
        this.conflicts = conflicts;
        this.statements = statements;
        this.articles = articles;
        this.stands = stands;
    }

    @Override
    public Conflict.Kind kind() {
        return Conflict.Kind.DECISION;
    }

    void add(String id, Stand theirs, Merging merging) {
        conflicts.add(kind(), id, Json.tree(theirs.json()), merging);
    }

    @Override
    public Optional<Sides> compare(String id, JsonNode json) {
        if (statements.find(id).isEmpty()) {
            return Optional.empty();
        }
        Stand theirs = Stand.read(json);
        Optional<Stand> mine = stands.of(id);
        if (mine.isEmpty()) {
            return Optional.of(
                    new Sides("not decided", stands.words(theirs), Optional.empty(), Optional.of(theirs.decided())));
        }
        return stands.agree(mine.get(), theirs)
                ? Optional.empty()
                : Optional.of(new Sides(
                        stands.words(mine.get(), theirs),
                        stands.words(theirs, mine.get()),
                        mine.map(Stand::decided),
                        Optional.of(theirs.decided())));
    }

    @Override
    public void take(Acts.Pen pen, String id, JsonNode theirs) {
        stands.hold(pen, id, Stand.read(theirs));
    }

    @Override
    public JsonNode checked(String id, BundleLine conflict) {
        BundleLine theirs = conflict.line("theirs");
        int length = articles.find(theirs.line("read").words("article"))
                .map(Article::text)
                .map(String::length)
                .orElseThrow(() -> new IllegalArgumentException("its article is not there"));
        Statement read = StatementLine.statement(theirs.line("read"), length);
        if (!read.id().equals(id) || statements.find(id).isEmpty()) {
            throw new IllegalArgumentException("its statement is not there, or another one");
        }
        return Json.tree(Stand.of(theirs, read, length).json());
    }
}
