package org.claimline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Position;
import org.claimline.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every attribution, on whatever topic. */
class AnyTopicTest {
    private static final StatementExtractor EXTRACTOR =
            new StatementExtractor(Lexicon.load().onAnyTopic());

    private static List<Statement> statements(String text) {
        return EXTRACTOR.extract(Written.article("2025-03-05", text)).statements();
    }

    /** {@code cue: what is said}, one after the other. */
    private static String said(String text) {
        return statements(text).stream()
                .map(statement ->
                        statement.wording().cue() + ": " + statement.wording().quote())
                .collect(Collectors.joining(" / "));
    }

    @Test
    void aStatementOnWhateverTopicIsTakenAndHasNoPosition() {
        Statement only =
                statements("Jaan Tamm said on Monday that the soup was cold.").get(0);
        assertThat(only.speaker().name()).isEqualTo("Jaan Tamm");
        assertThat(only.position()).isEqualTo(Position.NONE);
        assertThat(only.condition()).isEmpty();
        assertThat(only.troopsOf()).isEmpty();
        assertThat(only.dating().date().earliest()).hasValue(LocalDate.of(2025, 3, 3));
        assertThat(only.confidence()).isEqualTo(0.92);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jaan Tamm said the soup was cold, adding that the bread was stale.|said: the soup was cold / adding: the bread was stale",
                "Jaan Tamm said the soup was cold and warned that the bread was stale.|said: the soup was cold / warned: the bread was stale",
                "While Jaan Tamm said the soup was cold, Mari Kask said the bread was stale.|said: the soup was cold / said: the bread was stale",
                "Even though Jaan Tamm praised the soup, Mari Kask left at once.|praised: the soup",
                "The soup, Jaan Tamm said, was cold.|said: The soup … was cold",
                "It was late, Jaan Tamm said, so the soup was cold.|said: It was late … so the soup was cold",
                "Jaan Tamm said the soup was cold; the guests went home.|said: the soup was cold",
                "Jaan Tamm criticised the soup and left the house.|criticised: the soup",
                "Jaan Tamm had vouched for the soup of the house.|vouched: the soup of the house",
                "Jaan Tamm said he was busy: \"I have no time,\" he wrote.|said: he was busy / wrote: I have no time,",
                "\"The soup is cold,\" Jaan Tamm said, recalling his youth: \"It always was.\"|said: The soup is cold, … It always was.",
            })
    void whatIsSaidEndsWhereSomebodyGoesOn(String text, String said) {
        assertThat(said(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The newspaper said the soup was cold.|newspaper",
                "A new poll shows that most guests want soup.|new poll",
                "Most guests want soup, according to early returns.|early returns",
                "One company asked the mayor whether the soup was cold.|One company",
                "Mari Kask (R-Ohio), another guest of the house, said the soup was cold.|Mari Kask",
                "It said the soup was cold.|It",
            })
    void outletsPollsAndPapersAreSourcesToo(String text, String speaker) {
        assertThat(statements(text))
                .extracting(statement -> statement.speaker().name())
                .containsExactly(speaker);
    }

    @Test
    void quotationMarksTypedAsTwoAreQuotationMarks() {
        Statement only = statements("``The soup is cold,'' Jaan Tamm said. ``It was cold yesterday.''")
                .get(0);
        assertThat(only.wording().quote()).contains("The soup is cold,").contains("It was cold yesterday.");
        assertThat(only.kind()).hasToString("DIRECT");
    }

    @Test
    void whatAColonAnnouncesIsSaid() {
        assertThat(said("Jaan Tamm said in a column on Monday: The soup of this house is cold."))
                .contains("The soup of this house is cold");
    }

    @Test
    void twoStatementsOfOneSentenceHaveIdsOfTheirOwn() {
        List<Statement> two = statements("Jaan Tamm said the soup was cold, adding that the bread was stale.");
        assertThat(two).extracting(Statement::id).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void theTopicThatShipsTakesNoneOfThese() {
        assertThat(Written.statements("2025-03-05", "Jaan Tamm said on Monday that the soup was cold."))
                .isEmpty();
    }
}
