package org.claimline.workspace.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.claimline.Articles;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Position;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.model.TimelineClock;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementMatcherTest {
    @TempDir
    Path folder;

    @Test
    void itSelectsWhatTheDatabaseSelects() {
        Path file = folder.resolve("a.db");
        Articles.fill(file);
        try (Workspace workspace = Workspace.open(file, Lexicon.load(), Clock.systemUTC())) {
            List<StatementEntry> all = new ArrayList<>();
            workspace.forEach(StatementQuery.ALL, all::add);
            assertThat(all).hasSizeGreaterThan(3);
            Random random = new Random(3);
            for (int round = 0; round < 2_000; round++) {
                StatementQuery query = query(random);
                List<StatementEntry> expected = new ArrayList<>();
                workspace.forEach(query, expected::add);
                assertThat(all.stream().filter(new StatementMatcher(query)))
                        .as("%s", query)
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    private static StatementQuery query(Random random) {
        return StatementQuery.ALL
                .withSpeakers(some(random, List.of("Donald Tusk", "Vladimir Putin")))
                .withCountries(some(random, List.of("PL", "RU", "FR", "")))
                .withPositions(some(random, List.of(Position.RULES_OUT, Position.THREATENS)))
                .withOutlets(some(random, List.of("PolNews", "")))
                .withDates(day(random), day(random))
                .withClock(pick(random, List.of(TimelineClock.values())))
                .withText(pick(
                        random,
                        List.of(
                                "",
                                "",
                                "",
                                "troops",
                                "TROOPS soldier*",
                                "\"legitimate targets\"",
                                "legitimate* targets",
                                "seJourne",
                                "\"no troops",
                                "— !",
                                "tro*")));
    }

    private static <T> Set<T> some(Random random, List<T> values) {
        return random.nextInt(3) > 0 ? Set.of() : Set.of(pick(random, values));
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Optional<LocalDate> day(Random random) {
        return random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400)));
    }
}
