package org.claimline.store.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.SavedView;
import org.claimline.model.StatementQuery;
import org.claimline.model.TimelineClock;
import org.claimline.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedViewsTest {
    private static final Instant NOW = Instant.parse("2026-02-03T10:00:00Z");
    private static final StatementQuery FULL = new StatementQuery(
            Set.of("Vladimir Putin", "a \"quoted\" name"),
            Set.of("RU", ""),
            Set.of(Position.THREATENS),
            Optional.of(LocalDate.of(2025, 9, 1)),
            Optional.of(LocalDate.of(2025, 9, 30)),
            "peace* \"foreign troops\"",
            Set.of("Le Monde", ""),
            Set.of(Review.ACCEPTED),
            Set.of("red line"),
            TimelineClock.PUBLISHED);

    @TempDir
    Path folder;

    @Test
    void whatIsKeptComesBackWholeAndByName() {
        try (Store store = Store.open(folder.resolve("views.db"))) {
            store.savedViews().keep(new SavedView("moscow", FULL, Map.of("lanes", "speaker")), NOW);
            store.savedViews().keep(new SavedView("All", StatementQuery.ALL, Map.of()), NOW);
        }
        try (Store store = Store.open(folder.resolve("views.db"))) {
            assertThat(store.savedViews().all())
                    .containsExactly(
                            new SavedView("All", StatementQuery.ALL, Map.of()),
                            new SavedView("moscow", FULL, Map.of("lanes", "speaker")));
        }
    }

    @Test
    void aNameIsTakenOverAndForgotten() {
        try (Store store = Store.open(folder.resolve("views.db"))) {
            store.savedViews().keep(new SavedView("mine", StatementQuery.ALL, Map.of()), NOW);
            store.savedViews().keep(new SavedView("mine", FULL, Map.of()), NOW);
            assertThat(store.savedViews().all()).extracting(SavedView::query).containsExactly(FULL);
            store.savedViews().forget("mine", NOW);
            store.savedViews().forget("never there", NOW);
            assertThat(store.savedViews().all()).isEmpty();
        }
    }
}
