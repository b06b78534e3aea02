package org.claimline.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.extract.Written;
import org.claimline.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pronouns and descriptions that mean somebody named before them. */
class WhomAPronounMeansTest {
    private static final String TROOPS = " foreign troops in Ukraine were needed.";

    @Test
    void whoIsPutIntoTheMiddleOfAClauseIsNotItsSubject() {
        assertThat(last("Dmitry Medvedev was at his desk early. Mr Starmer, he writes on his channel, may send as many"
                        + " foreign troops to Ukraine as he likes."))
                .isEqualTo("Dmitry Medvedev");
    }

    @Test
    void whoeverTheSentenceBeforeNamesAloneIsMeant() {
        assertThat(last("Emmanuel Macron said that" + TROOPS + " The hall was half empty. The last question went to"
                        + " Jonas Vaitkus, a retired sergeant. “I would go with the foreign troops to Ukraine,” he"
                        + " said."))
                .isEqualTo("Jonas Vaitkus");
    }

    @Test
    void aQuotationOfSeveralSentencesCountsFromWhereItBegins() {
        assertThat(last("Emmanuel Macron said that" + TROOPS + " More from Dmitry Peskov in Minsk. “Who needs them?"
                        + " What would they do? Foreign troops in Ukraine are out of the question,” he said."))
                .isEqualTo("Dmitry Peskov");
    }

    @Test
    void theOwnerOfAnAnswerIsMeant() {
        assertThat(last("Emmanuel Macron said that" + TROOPS + " The German chancellor's answer had come in advance."
                        + " On Wednesday he ruled out that German soldiers would go to Ukraine."))
                .isEqualTo("Friedrich Merz");
    }

    @Test
    void aGivenNameTellsAPersonWhoDoesNotSpeak() {
        assertThat(last("Emmanuel Macron said that" + TROOPS + " Torbjørn Vik of the union counts heads: with so few,"
                        + " foreign troops in Ukraine would be a gamble, he says."))
                .isEqualTo("Torbjørn Vik");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Russian embassy took a day to answer|Russian Embassy",
                "The association of officers has sent a letter|association of officers",
            })
    void itMayBeABodyThatTheTextOnlyDescribes(String clause, String name) {
        assertThat(last(clause + ". Foreign troops in Ukraine, it said, would be targets."))
                .isEqualTo(name);
    }

    @Test
    void anOfficeMeansTheSubjectOfTheSentenceBeforeWhateverHeadingStandsOverIt() {
        assertThat(last("Moscow\n\nAndrii Sybiha was pleased. “Foreign troops in Ukraine are what they fear,” the"
                        + " foreign minister replied."))
                .isEqualTo("Andrii Sybiha");
    }

    @Test
    void whoeverIsNamedInWhatAnOfficeSaysDoesNotHoldIt() {
        assertThat(last("Boris Johnson, the former prime minister, was on the programme. Foreign troops in Ukraine"
                        + " must not wait for Putin, the former prime minister said."))
                .isEqualTo("Boris Johnson");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The president's envoy|president's envoy",
                "The leader of the Pensioners' Party|leader of the Pensioners' Party",
                "My wife|My wife",
            })
    void whoeverNothingTellsKeepsTheDescription(String source, String name) {
        assertThat(last("Emmanuel Macron said that" + TROOPS + "\n\nThe hall was half empty.\n\n" + source
                        + " said that" + TROOPS))
                .isEqualTo(name);
    }

    @Test
    void theLeaderOfAPartyIsItsOwn() {
        assertThat(last("Tino Chrupalla was on a talk show. The leader of the AfD said that no German soldiers must go"
                        + " to Ukraine."))
                .isEqualTo("Tino Chrupalla");
    }

    @Test
    void aDescriptionThatTellsNoOfficeIsOfWhoeverAloneHasJustSpoken() {
        assertThat(last("“No American soldiers for Ukraine,” Lindsey Graham said on Monday. The South Carolina"
                        + " senator added that foreign troops in Ukraine were needed."))
                .isEqualTo("Lindsey Graham");
    }

    @Test
    void itsIsOfTheCountryAtTheHeadOfTheSentence() {
        assertThat(last("Japan, which cleared mines off Kuwait, may send troops to Ukraine, its foreign ministry"
                        + " said."))
                .isEqualTo("Japanese Foreign Ministry");
    }

    private static String last(String text) {
        List<Statement> found = Written.statements("2026-01-20", text);
        assertThat(found).isNotEmpty();
        return found.get(found.size() - 1).speaker().name();
    }
}
