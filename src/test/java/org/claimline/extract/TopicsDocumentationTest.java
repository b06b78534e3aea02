package org.claimline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.extract.RuleProof.Outcome;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Position;
import org.claimline.model.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The topic that the documentation shows is one that works. */
class TopicsDocumentationTest {
    @TempDir
    Path folder;

    private Lexicon lexicon;

    @BeforeEach
    void readTheExample() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/topics.md")).replace("\r\n", "\n");
        int start = page.indexOf("```json\n") + "```json\n".length();
        Path file = folder.resolve("missiles.json");
        Files.writeString(file, page.substring(start, page.indexOf("\n```", start)));
        lexicon = Lexicon.load().onTopicOf(file);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleOfTheExampleDoesAsItsExamplesSay() {
        List<Outcome> outcomes = RuleProof.ofTopic(lexicon);
        assertThat(outcomes).hasSize(9);
        return outcomes.stream()
                .map(outcome -> DynamicTest.dynamicTest(
                        outcome.rule() + ": " + outcome.example(),
                        () -> assertThat(outcome.problem()).isEmpty()));
    }

    @Test
    void statementsOnTheTopicHaveItsOwnPositions() {
        List<Statement> found = new StatementExtractor(lexicon)
                .extract(Written.article("2025-03-05", """
                        Jaan Tamm said on Monday that Berlin would not give Ukraine Taurus missiles.
                        Mari Kask said the allies should send Ukraine cruise missiles.
                        Peeter Org said long-range missiles for Ukraine were dear.
                        Jaan Tamm said foreign troops in Ukraine would be targets.
                        """))
                .statements();
        assertThat(found)
                .extracting(statement -> statement.speaker().name())
                .containsExactly("Jaan Tamm", "Mari Kask", "Peeter Org");
        assertThat(found)
                .extracting(Statement::position)
                .containsExactly(new Position("REFUSES"), new Position("CALLS_FOR"), new Position("UNCLEAR"));
        assertThat(found)
                .allSatisfy(statement -> assertThat(statement.troopsOf()).isEmpty());
    }

    @Test
    void anArticleWithoutATriggerGivesNothing() {
        assertThat(new StatementExtractor(lexicon)
                        .extract(Written.article("2025-03-05", "Jaan Tamm said weapons were dear."))
                        .statements())
                .isEmpty();
    }
}
