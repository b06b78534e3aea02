package org.claimline.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Note;
import org.claimline.model.Review;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;
import org.claimline.store.Samples;
import org.claimline.store.Store;

/** A database filled with samples, some of them decided and noted, and beside it plain lists of what it must hold. */
public final class Library {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-03T10:00:00Z"), ZoneOffset.UTC);
    private static final List<String> TAGS = List.of("red line", "check", "quoted", "Ünïcode");

    private final Path file;
    private final Map<String, StatementEntry> entries = new LinkedHashMap<>();

    private Library(Path file) {
        this.file = file;
    }

    public static Library of(Path file, long seed, int articles) {
        Library library = new Library(file);
        try (Store store = Store.open(file)) {
            library.fill(store, new Samples(seed, 12).articles(articles));
            library.annotate(store, new Random(seed));
        }
        return library;
    }

    public Workspace open() {
        return Workspace.open(file, Lexicon.load(), CLOCK);
    }

    /** In no order that matters. */
    public List<StatementEntry> entries() {
        return List.copyOf(entries.values());
    }

    StatementEntry entry(String id) {
        return entries.get(id);
    }

    private void fill(Store store, List<Samples.Told> all) {
        store.inTransaction(() -> {
            for (Samples.Told told : all) {
                store.findings().take(told.file(), told.statements(), told.passedOver(), CLOCK.instant());
                for (Statement statement : told.statements()) {
                    entries.put(
                            statement.id(),
                            StatementEntry.fresh(
                                    statement, told.file().article().info()));
                }
            }
            return null;
        });
    }

    private void annotate(Store store, Random random) {
        for (StatementEntry entry : entries()) {
            String id = entry.statement().id();
            Review review = Review.values()[random.nextInt(4)];
            store.reviews().decide(List.of(id), review, CLOCK.instant());
            List<Note> notes = new ArrayList<>();
            while (random.nextInt(3) == 0) {
                List<String> tags =
                        TAGS.stream().filter(tag -> random.nextBoolean()).toList();
                notes.add(store.notes().add(id, "remark" + random.nextInt(9), tags, CLOCK.instant()));
            }
            entries.put(id, new StatementEntry(entry.statement(), entry.article(), review, notes));
        }
    }
}
