package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.claimline.model.Note;
import org.claimline.model.NoteSubject;
import org.claimline.model.NoteSubject.OfArticle;
import org.claimline.model.NoteSubject.OfSpeaker;
import org.claimline.model.NoteSubject.OfStatement;
import org.claimline.store.act.Acts;
import org.claimline.store.act.NoteBefore;
import org.claimline.store.act.NoteFact;
import org.claimline.store.act.Notes;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.Json;
import org.claimline.store.statement.Articles;
import org.claimline.store.statement.Statements;

/**
 * The notes, each with who it is on every machine, and with what it said before. One that is here in the same words comes
 * once; one that was changed on the other side alone is changed here, too; one that was changed on both sides is kept in both
 * forms; one that was here and was changed or taken away since does not come back.
 */
final class BundleNotes implements BundlePart {
    private final Database database;
    private final Notes notes;
    private final Statements statements;
    private final Articles articles;
    private final NoteOrigins origins;
    private final NoteBefore before;

    BundleNotes(Database database, Acts acts, Notes notes, Statements statements, Articles articles) {
        this.database = database;
        this.notes = notes;
        this.statements = statements;
        this.articles = articles;
        this.origins = new NoteOrigins(database);
        this.before = new NoteBefore(database, acts);
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public void write(BundleScope scope, Bundles.Lines lines) {
        KnownNotes known = KnownNotes.of(database, notes, origins, before);
        for (Note note : notes.all()) {
            if (isIn(scope, note.about())) {
                ObjectNode json = Json.object().put("origin", origins.of(note));
                Json.tree(NoteFact.json(note))
                        .properties()
                        .forEach(field -> json.set(field.getKey(), field.getValue()));
                List<String> saidBefore = known.saidBefore(note);
                if (!saidBefore.isEmpty()) {
                    saidBefore.forEach(json.putArray("before")::add);
                }
                lines.add(json.toString());
            }
        }
    }

    private boolean isIn(BundleScope scope, NoteSubject about) {
        if (scope.whole()) {
            return true;
        }
        if (about instanceof OfStatement statement) {
            return scope.hasStatement(statements.number(statement.id()));
        }
        if (about instanceof OfArticle article) {
            return articles.number(article.id()).filter(scope::hasArticle).isPresent();
        }
        return about instanceof OfSpeaker speaker && scope.hasSpeaker(speaker.name());
    }

    @Override
    public Consumer<BundleLine> taking(Merging merging) {
        KnownNotes known = KnownNotes.of(database, notes, origins, before);
        boolean none = lastNumber() == 0;
        return line -> take(line, known, none, merging);
    }

    private void take(BundleLine line, KnownNotes known, boolean none, Merging merging) {
        Note there = note(line);
        String origin = line.statementId("origin");
        merging.meet("note", Long.toString(there.id()));
        if (known.has(origin, there)) {
            return;
        }
        List<String> saidBefore = saidBefore(line);
        Optional<Note> unchanged = known.changedElsewhere(origin, saidBefore);
        long number = unchanged.map(Note::id).orElseGet(() -> none ? there.id() : lastNumber() + 1);
        Instant created = unchanged.map(Note::created).orElse(there.created());
        Note here = new Note(number, there.about(), there.text(), there.tags(), created, there.modified());
        merging.pen().change(notes.fact(), Long.toString(number), NoteFact.json(here));
        origins.remember(here, origin);
        Set<String> all = new TreeSet<>(before.said(number));
        all.addAll(saidBefore);
        merging.pen().change(before, Long.toString(number), NoteBefore.json(all));
        known.stands(here);
        merging.count(Merging.Count.NOTES);
    }

    /** None in a bundle of an older program. */
    private static List<String> saidBefore(BundleLine line) {
        return line.has("before") ? line.statementIds("before") : List.of();
    }

    private long lastNumber() {
        return database.number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'note'), 0)");
    }

    private Note note(BundleLine line) {
        long number = line.whole("note");
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no note has the number " + number);
        }
        return new Note(
                number,
                about(line),
                line.words("text"),
                NoteFact.clean(line.list("tags")),
                Instant.parse(line.time("created")),
                Instant.parse(line.time("modified")));
    }

    private NoteSubject about(BundleLine line) {
        if (line.has("statement")) {
            String id = line.statementId("statement");
            return there(statements.find(id).isPresent(), new OfStatement(id), "statement " + id);
        }
        if (line.has("article")) {
            String id = line.words("article");
            return there(articles.has(id), new OfArticle(id), "article " + id);
        }
        return line.has("speaker") ? new OfSpeaker(line.words("speaker")) : NoteSubject.PROJECT;
    }

    private static NoteSubject there(boolean there, NoteSubject about, String words) {
        if (!there) {
            throw new IllegalArgumentException("it is about " + words + ", which is not there");
        }
        return about;
    }
}
