package org.claimline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimline.store.index.IndexColumns;
import org.claimline.store.sqlite.SecondReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two connections read the columns of a large file; here every file is large. */
class StatementsReadingTest {
    private static final long ALWAYS = 0;
    private static final long NEVER = Long.MAX_VALUE;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("claimline.db");
        try (Store store = Store.open(file)) {
            store.inTransaction(() -> {
                new Samples(5, 14).articles(1_200).forEach(told -> take(store, told));
                return null;
            });
        }
    }

    private static void take(Store store, Samples.Told told) {
        store.findings().take(told.file(), told.statements(), told.passedOver(), Instant.EPOCH);
    }

    @Test
    void twoReadersGiveWhatOneGives() {
        try (Store store = Store.open(file)) {
            IndexColumns alone = store.withColumns(NEVER, Function.identity());
            assertThat(alone.statements().size()).isGreaterThan(5_000);
            for (int round = 0; round < 20; round++) {
                assertThat(store.withColumns(ALWAYS, Function.identity()))
                        .usingRecursiveComparison()
                        .isEqualTo(alone);
            }
        }
    }

    @Test
    void whatIsReadBesideTheColumnsIsOfTheSameMoment() {
        try (Store store = Store.open(file);
                Store writer = Store.open(file)) {
            int articles = store.withColumns(ALWAYS, columns -> {
                writer.inTransaction(() -> {
                    take(writer, new Samples(6, 14).article(5_000));
                    return null;
                });
                assertThat(store.articles().all())
                        .hasSameSizeAs(columns.articles().numbers());
                return columns.articles().numbers().length;
            });
            assertThat(store.articles().all()).hasSize(articles + 1);
        }
    }

    @Test
    void aSecondReaderTellsWhenSomeoneWroteSinceItWasOpened() {
        try (Store writer = Store.open(file)) {
            try (SecondReader before = SecondReader.of(file, ALWAYS).orElseThrow();
                    SecondReader idle = SecondReader.of(file, ALWAYS).orElseThrow()) {
                assertThat(idle.seesTheSame()).isTrue();
                writer.inTransaction(() -> {
                    take(writer, new Samples(6, 14).article(5_000));
                    return null;
                });
                assertThat(before.seesTheSame()).isFalse();
            }
        }
        assertThat(SecondReader.of(file, NEVER)).isEqualTo(Optional.empty());
    }

    @Test
    void twoReadersFindTheWordsThatOneFinds() {
        try (Store store = Store.open(file)) {
            for (String text : List.of("troops", "headline", "number7", "\"peace*", "— !", "absent")) {
                Optional<int[]> alone = store.words().matching(text, NEVER);
                Optional<int[]> together = store.words().matching(text, ALWAYS);
                assertThat(together.isPresent()).isEqualTo(alone.isPresent());
                assertThat(together.orElse(new int[0])).isEqualTo(alone.orElse(new int[0]));
            }
            assertThat(store.words().matching("headline", ALWAYS).orElseThrow()).hasSizeGreaterThan(5_000);
        }
    }
}
