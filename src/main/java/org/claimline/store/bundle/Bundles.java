package org.claimline.store.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.claimline.store.act.Acts;
import org.claimline.store.act.Notes;
import org.claimline.store.act.SavedViews;
import org.claimline.store.act.SpeakerLines;
import org.claimline.store.act.Ties;
import org.claimline.store.index.StatementColumns;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.StoreException;
import org.claimline.store.statement.Articles;
import org.claimline.store.statement.Findings;
import org.claimline.store.statement.Readings;
import org.claimline.store.statement.Statements;

/**
 * What a person did and what it stands on, as lines of JSON: written for a bundle, and taken in from one. Into an empty
 * store all of it comes back as it was; into one that has things it is merged, and neither side loses anything.
 */
public final class Bundles {
    private final Database database;
    private final Acts acts;
    private final List<BundlePart> parts;
    private final Conflicts conflicts;

    private Bundles(Database database, Acts acts, List<BundlePart> parts, Conflicts conflicts) {
        this.database = database;
        this.acts = acts;
        this.parts = List.copyOf(parts);
        this.conflicts = conflicts;
    }

    /** What is handed on of these tables, and what is kept where both sides hold otherwise. */
    public static Bundles over(
            Database database,
            Acts acts,
            Findings findings,
            Notes notes,
            Ties ties,
            SpeakerLines speakers,
            SavedViews views) {
        Articles articles = findings.articles();
        Statements statements = findings.statements();
        Readings readings = findings.readings();
        KeptConflicts kept = new KeptConflicts(database, acts);
        Stands stands = new Stands(database, articles, readings, findings.corrections(), findings.reviews());
        DecisionConflicts decisions = new DecisionConflicts(kept, statements, articles, stands);
        SpeakerConflicts names = new SpeakerConflicts(kept, speakers);
        GroupConflicts groups = new GroupConflicts(kept, ties);
        ArticleConflicts facts = new ArticleConflicts(database, articles, kept, findings.repairs());
        List<ConflictKind> kinds = List.of(decisions, names, groups, facts);
        List<BundlePart> parts = List.of(
                new BundleArticles(database, articles, findings.kinships(), facts),
                new BundleStatements(
                        database,
                        articles,
                        statements,
                        readings,
                        stands,
                        decisions,
                        findings.differences().keptFact(),
                        findings.added().fact()),
                new BundleNotes(database, acts, notes, statements, articles),
                new BundleGroups(database, ties, statements, groups),
                new BundleSpeakers(database, speakers, names),
                new BundleViews(database, views),
                new BundleConflicts(kept, statements, kinds));
        return new Bundles(database, acts, parts, new Conflicts(acts, kept, kinds));
    }

    /** Where colleagues hold otherwise. */
    public Conflicts conflicts() {
        return conflicts;
    }

    /** Takes the lines of a part, one after the other. */
    public interface Lines {
        /** @param json one object, without a line end */
        void add(String json);
    }

    /** A bundle that is read. */
    public interface Incoming {
        /** Hands over every line of a part, in order. */
        void lines(String part, Consumer<String> each);

        /** The original of an article, checked to be what its id says. */
        byte[] original(String articleId);
    }

    /** Whose original goes along. */
    public interface Originals {
        void add(String articleId, String name, byte[] bytes) throws IOException;
    }

    /** The names of the parts, in the order in which they are written and taken in. */
    public List<String> parts() {
        return parts.stream().map(BundlePart::name).toList();
    }

    /** All that is in the store. Valid for one moment: use it in {@code Store.inSnapshot}. */
    public Outgoing whole() {
        return new Outgoing(BundleScope.WHOLE);
    }

    /**
     * Some statements with their articles, and what is said of these and of their speakers.
     *
     * @param numbers as {@link StatementColumns#numbers()} gives them
     */
    public Outgoing selected(int... numbers) {
        BitSet statements = new BitSet();
        for (int number : numbers) {
            statements.set(number);
        }
        BitSet articles = new BitSet();
        Set<String> speakers = new HashSet<>();
        database.each("""
                SELECT s.number, s.article, p.name, k.name
                FROM statement s JOIN speaker p ON p.number = s.speaker JOIN known_speaker k ON k.number = s.speaker
                """, row -> {
            if (statements.get(row.getInt(1))) {
                articles.set(row.getInt(2));
                speakers.add(row.getString(3));
                speakers.add(row.getString(4));
            }
        });
        return new Outgoing(new BundleScope(false, statements, articles, speakers));
    }

    /** What goes out. */
    public final class Outgoing {
        private final BundleScope scope;

        private Outgoing(BundleScope scope) {
            this.scope = scope;
        }

        /** Every line of a part. */
        public void write(String part, Lines lines) {
            parts.stream()
                    .filter(one -> one.name().equals(part))
                    .findFirst()
                    .orElseThrow()
                    .write(scope, lines);
        }

        /** The originals of the articles, in their order. */
        public void originals(Originals originals) throws IOException {
            try {
                database.each("""
                        SELECT a.number, a.id, a.name, o.bytes
                        FROM article a JOIN article_original o ON o.article = a.number ORDER BY a.number
                        """, row -> {
                    if (scope.hasArticle(row.getLong(1))) {
                        add(originals, row.getString(2), row.getString(3), row.getBytes(4));
                    }
                });
            } catch (UncheckedIOException failure) {
                throw failure.getCause();
            }
        }
    }

    private static void add(Originals originals, String id, String name, byte[] bytes) {
        try {
            originals.add(id, name, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Takes a bundle in, in one transaction and one act. What a person did here stays in force; what the other side holds
     * otherwise is kept beside it as a {@linkplain Conflicts conflict}. Nothing is changed by one that was taken in before.
     *
     * @param source the name of the bundle's file
     * @throws BundleRefusedException where a line is not as it must be; nothing is then changed
     */
    public MergeReport take(Incoming incoming, String source, Instant now) {
        return acts.perform("bundle.merge", now, pen -> {
            Merging merging = new Merging(
                    pen,
                    source,
                    incoming,
                    database.number("SELECT coalesce(max(action), 0) FROM article_history"),
                    database.number("SELECT EXISTS (SELECT 1 FROM article) OR EXISTS (SELECT 1 FROM act)") == 0);
            for (BundlePart part : parts) {
                Consumer<BundleLine> taking = part.taking(merging);
                int[] number = new int[1];
                incoming.lines(part.name(), json -> take(part.name(), json, ++number[0], taking));
            }
            return merging.report();
        });
    }

    private static void take(String part, String json, int number, Consumer<BundleLine> taking) {
        try {
            taking.accept(BundleLine.read(json));
        } catch (StoreException refusal) {
            throw refusal;
        } catch (RuntimeException odd) {
            throw new BundleRefusedException(
                    "line " + number + " of " + part + ".jsonl is not as it must be"
                            + (odd instanceof IllegalArgumentException ? ": " + odd.getMessage() : "")
                            + "; ask for the bundle again.",
                    odd);
        }
    }
}
