package org.claimline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;
import org.claimline.model.Review;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementEntry;
import org.claimline.store.index.IndexColumns;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.StoreException;
import org.claimline.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredArticlesTest {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("claimline.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everythingComesBackAsItWasTakenIn() {
        List<Samples.Told> all = new Samples(7, 12).articles(60);
        all.forEach(this::take);
        for (Samples.Told told : all) {
            Article article = told.file().article();
            assertThat(store.articles().find(article.id())).contains(article);
            assertThat(store.articles().original(article.id()))
                    .hasValueSatisfying(
                            bytes -> assertThat(bytes).isEqualTo(told.file().original()));
            assertThat(store.articles().passedOver(article.id())).isEqualTo(told.passedOver());
            for (Statement statement : told.statements()) {
                assertThat(store.statements().entry(statement.id()))
                        .isEqualTo(StatementEntry.fresh(statement, article.info()));
            }
        }
        assertThat(store.articles().all())
                .hasSize(60)
                .isSortedAccordingTo(Comparator.comparing(ArticleInfo::name).thenComparing(ArticleInfo::id));
    }

    @Test
    void theSameArticleAgainChangesNothing() {
        Samples.Told told = new Samples(3, 9).article(1);
        assertThat(take(told)).isTrue();
        IndexColumns before = store.withColumns(Function.identity());
        assertThat(take(told)).isFalse();
        assertThat(store.withColumns(Function.identity()))
                .usingRecursiveComparison()
                .isEqualTo(before);
        assertThat(store.articles().all()).hasSize(1);
    }

    @Test
    void zerosAndLoneSurrogatesInAnArticleKeepItsOffsets() {
        String text = "a\0b 😀 \ud800 end";
        ArticleInfo info = new ArticleInfo("0".repeat(64), "odd.txt", "", "", "", "", StatementDate.UNKNOWN);
        Article odd = new Article(info, text, new Span(0, text.length()));
        take(new Samples.Told(
                new ArticleFile(odd, text.getBytes(StandardCharsets.UTF_8), "UTF-8"), List.of(), List.of()));
        String back = store.articles().find(info.id()).orElseThrow().text();
        assertThat(back).hasSize(text.length()).startsWith("a\0b 😀 ").endsWith(" end");
    }

    @Test
    void anArticleWhoseStatementsShareAnIdIsNotTakenIn() {
        Samples.Told told = articleOf(2);
        List<Statement> twice =
                List.of(told.statements().get(0), told.statements().get(0));
        assertThatThrownBy(() ->
                        store.inTransaction(() -> store.findings().take(told.file(), twice, List.of(), Instant.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(twice.get(0).id());
        assertThat(store.articles().all()).isEmpty();
    }

    @Test
    void aStatementThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> store.statements().entry("00000000000000aa"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("00000000000000aa");
        assertThatThrownBy(() -> store.statements().entry("x'; DROP TABLE statement"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("16 digits");
    }

    @Test
    void aNewExtractionLeavesDecisionsAndNotesAndWhatTheyStandOn() {
        Samples.Told told = articleOf(4);
        take(told);
        List<Statement> old = told.statements();
        store.reviews().decide(List.of(old.get(0).id(), old.get(1).id()), Review.ACCEPTED, Instant.EPOCH);
        store.notes().add(old.get(2).id(), "mind this", List.of("tag"), Instant.EPOCH);
        Statement moved = withCondition(old.get(0), "new words");

        store.inTransaction(() -> {
            store.findings().replaceFindings(told.file().article().id(), List.of(moved), List.of());
            return null;
        });

        StatementEntry first = store.statements().entry(old.get(0).id());
        assertThat(first.statement()).isEqualTo(old.get(0));
        assertThat(first.review()).isEqualTo(Review.ACCEPTED);
        assertThat(store.statements().entry(old.get(1).id()).review()).isEqualTo(Review.ACCEPTED);
        assertThat(store.statements().entry(old.get(2).id()).notes()).hasSize(1);
        assertThatThrownBy(() -> store.statements().entry(old.get(3).id())).isInstanceOf(StoreException.class);
        assertThat(store.withColumns(Function.identity()).statements().size()).isEqualTo(3);
        assertThat(store.words().matching("Headline").orElseThrow()).hasSize(3);
        assertThat(store.articles().passedOver(told.file().article().id())).isEmpty();
    }

    @Test
    void aFullDiskIsToldOfAndTheArticleIsNotHalfThere() {
        store.close();
        Database database = Database.open(folder.resolve("claimline.db"), Duration.ofSeconds(1));
        store = new Store(database);
        database.execute("PRAGMA max_page_count = " + (database.number("PRAGMA page_count") + 4));
        Samples.Told told = articleOf(400);
        assertThatThrownBy(() -> take(told))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("full", "free some space", "claimline.db");
        assertThat(store.articles().all()).isEmpty();
        assertThat(store.articles().everAny()).isFalse();

        database.execute("PRAGMA max_page_count = 1000000");
        assertThat(take(told)).isTrue();
        assertThat(store.statements().entry(told.statements().get(399).id()).statement())
                .isEqualTo(told.statements().get(399));
    }

    @Test
    void aDatabaseThatMayNotBeWrittenToIsToldOf() {
        store.close();
        Database database = Database.open(folder.resolve("claimline.db"), Duration.ofSeconds(1));
        store = new Store(database);
        database.execute("PRAGMA query_only = 1");
        assertThatThrownBy(() -> take(articleOf(1)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("may not be written to");
    }

    private static Samples.Told articleOf(int statements) {
        Samples samples = new Samples(statements, 2 * statements);
        Samples.Told told = samples.article(1);
        while (told.statements().size() < statements) {
            told = samples.article(1);
        }
        return new Samples.Told(told.file(), told.statements().subList(0, statements), told.passedOver());
    }

    private static Statement withCondition(Statement old, String condition) {
        return new Statement(
                old.id(),
                old.articleId(),
                old.speaker(),
                old.dating(),
                old.position(),
                condition,
                old.troopsOf(),
                old.kind(),
                old.evidence(),
                old.wording(),
                old.confidence(),
                old.reasons());
    }

    private boolean take(Samples.Told told) {
        return store.inTransaction(
                () -> store.findings().take(told.file(), told.statements(), told.passedOver(), Instant.EPOCH));
    }
}
