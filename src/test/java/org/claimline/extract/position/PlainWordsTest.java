package org.claimline.extract.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.extract.Written;
import org.claimline.model.Position;
import org.claimline.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever speaks: what is plainly said is what counts, above all where nobody would expect it of the speaker. */
class PlainWordsTest {
    private static final List<String> LEADERS = List.of(
            "British Prime Minister Keir Starmer",
            "French President Emmanuel Macron",
            "Polish Prime Minister Donald Tusk",
            "US President Donald Trump",
            "Italian Prime Minister Giorgia Meloni",
            "Hungarian Prime Minister Viktor Orbán",
            "German Chancellor Friedrich Merz",
            "Lithuanian President Gitanas Nausėda");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will send a battalion to Ukraine|COMMITS",
                "We will not send troops to Ukraine|RULES_OUT",
                "We oppose foreign troops in Ukraine|OPPOSES",
                "We support the deployment of foreign troops to Ukraine|SUPPORTS",
                "We are ready to send peacekeepers to Ukraine|OPEN_TO",
                "We are not ready to send peacekeepers to Ukraine|RULES_OUT",
                "I rule out sending soldiers to Ukraine|RULES_OUT",
                "I do not rule out sending soldiers to Ukraine|OPEN_TO",
                "It is too early to talk about sending soldiers to Ukraine|UNCLEAR",
                "Foreign troops in Ukraine are unacceptable|OPPOSES",
                "Foreign troops in Ukraine would be a great mistake|OPPOSES",
                "Foreign soldiers are needed in Ukraine|SUPPORTS",
                "We could send soldiers to Ukraine|OPEN_TO",
                "No decision has been made on sending troops to Ukraine|UNCLEAR",
            })
    void plainWordsOutvoteWhoSpeaks(String words, String position) {
        String text = String.join(
                "\n\n",
                LEADERS.stream()
                        .map(leader -> "“" + words + ",” " + leader + " said.")
                        .toList());

        assertThat(Written.statements("2026-01-03", text))
                .hasSize(LEADERS.size())
                .extracting(Statement::position)
                .containsOnly(new Position(position));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Volodymyr Zelenskyy|We oppose foreign troops in Ukraine|OPPOSES",
                "President Volodymyr Zelenskyy|Foreign troops in Ukraine would be a great mistake|OPPOSES",
                "Russian President Vladimir Putin|We support the deployment of foreign troops to Ukraine|SUPPORTS",
                "Russian President Vladimir Putin|Foreign troops in Ukraine would be legitimate targets|THREATENS",
            })
    void thatHoldsForThePartiesToo(String speaker, String words, String position) {
        assertThat(Written.statements("2026-01-03", "“" + words + ",” " + speaker + " said."))
                .extracting(Statement::position)
                .containsExactly(new Position(position));
    }
}
