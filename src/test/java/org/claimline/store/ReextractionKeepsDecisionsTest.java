package org.claimline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.claimline.model.Correction;
import org.claimline.model.Difference;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;
import org.claimline.store.statement.StatementJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New rules read the same articles otherwise; what a person decided stays. */
class ReextractionKeepsDecisionsTest {
    private static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");

    @TempDir
    Path folder;

    private static Statement otherwise(Statement read, Random random) {
        return new Statement(
                read.id(),
                read.articleId(),
                random.nextBoolean() ? read.speaker() : Samples.SPEAKERS.get(random.nextInt(8)),
                read.dating(),
                Position.SCALE.get(random.nextInt(7)),
                random.nextBoolean() ? read.condition() : "in other words",
                read.troopsOf(),
                read.kind(),
                read.evidence(),
                read.wording(),
                0.5,
                read.reasons());
    }

    @Test
    void aThousandDecisionsStandAfterARunOfOtherRules() {
        Random random = new Random(7);
        try (Store store = Store.open(folder.resolve("claimline.db"))) {
            List<Samples.Told> all = new Samples(3, 30).articles(120);
            List<String> ids = new ArrayList<>();
            store.inTransaction(() -> {
                for (Samples.Told told : all) {
                    store.findings().take(told.file(), told.statements(), List.of(), NOW);
                    told.statements().forEach(one -> ids.add(one.id()));
                }
                return null;
            });
            Map<String, StatementEntry> decided = new LinkedHashMap<>();
            for (String id : ids.subList(0, 1_000)) {
                if (random.nextInt(3) == 0) {
                    store.corrections()
                            .correct(
                                    List.of(id),
                                    Correction.NONE
                                            .withPosition(Position.SCALE.get(random.nextInt(7)))
                                            .withCondition("as I say " + random.nextInt()),
                                    store.reviews(),
                                    NOW);
                } else {
                    store.reviews().decide(List.of(id), random.nextBoolean() ? Review.ACCEPTED : Review.REJECTED, NOW);
                }
                decided.put(id, store.statements().entry(id));
            }
            store.inTransaction(() -> {
                for (Samples.Told told : all) {
                    List<Statement> found = told.statements().stream()
                            .filter(one -> random.nextInt(10) > 0)
                            .map(one -> otherwise(one, random))
                            .toList();
                    store.findings().replaceFindings(told.file().article().id(), found, List.of());
                }
                return null;
            });
            assertThat(decided).hasSize(1_000);
            decided.forEach((id, before) -> {
                StatementEntry now = store.statements().entry(id);
                assertThat(now.review()).isEqualTo(before.review());
                assertThat(StatementJson.tellTheSame(now.statement(), before.statement()))
                        .isTrue();
            });

            List<Difference> open = store.differences().all();
            assertThat(open).isNotEmpty().allMatch(one -> decided.containsKey(one.statementId()));
            takeOneLeaveOne(store, open);
        }
    }

    private static void takeOneLeaveOne(Store store, List<Difference> open) {
        Difference taken = open.stream()
                .filter(one -> one.latest().isPresent()
                        && store.statements().entry(one.statementId()).review() == Review.ACCEPTED)
                .findFirst()
                .orElseThrow();
        store.differences().take(List.of(taken.statementId()), NOW);
        assertThat(store.statements().entry(taken.statementId()).statement())
                .isEqualTo(taken.latest().orElseThrow());
        store.acts().undo(NOW);
        assertThat(StatementJson.tellTheSame(
                        store.statements().entry(taken.statementId()).statement(), taken.seen()))
                .isTrue();
        List<String> all = open.stream().map(Difference::statementId).toList();
        store.differences().leave(all, NOW);
        assertThat(store.differences().all()).isEmpty();
        assertThat(store.statements().entry(taken.statementId()).statement().position())
                .isEqualTo(taken.seen().position());
        store.acts().undo(NOW);
        assertThat(store.differences().all()).isEqualTo(open);
        store.differences().take(all, NOW);
        assertThat(store.differences().all()).isEmpty();
    }
}
