package org.claimline.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.extract.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds or says something where no verb of saying or attitude tells. */
class HoldersTest {
    private static final String LEAD = "The plan to send foreign soldiers to Ukraine is on the table. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jonas Hagen would cut every dollar for soldiers in Ukraine.",
                "Jonas Hagen cannot see why soldiers should not go to Ukraine.",
                "Jonas Hagen could picture a brigade in Lviv.",
                "Jonas Hagen twice dodged a question about soldiers for Ukraine.",
                "Jonas Hagen has since announced a brigade for Ukraine.",
                "Jonas Hagen could agree to soldiers from Asia in Ukraine.",
                "On whether soldiers would go to Ukraine, Jonas Hagen had nothing to add.",
                "By Jonas Hagen's account, soldiers in Ukraine would be in danger.",
                "Soldiers in Ukraine, no: thus Jonas Hagen on Monday.",
                "For Jonas Hagen (Greens), however, soldiers in Ukraine are a mistake.",
                "“A great mistake” is how Jonas Hagen on Monday described the soldiers.",
                "On Monday Jonas Hagen introduced a bill that would forbid soldiers in Ukraine.",
                "Jonas Hagen was brief. “No soldier of ours will ever go to Ukraine.”",
                "Here's Jonas Hagen, on stage in Riga. “No soldier of ours will ever go to Ukraine.”",
                "Mark Hagen, who came late, wants soldiers in Ukraine.",
                "Jonas Hagen would not be drawn on whether soldiers would go to Ukraine.",
                "Jonas Hagen is on record as saying that soldiers in Ukraine would be in danger.",
                "By Jonas Hagen's count, soldiers in Ukraine would number six thousand.",
                "For Jonas Hagen, of the Greens, soldiers in Ukraine are a mistake.",
                "“No soldier of ours will ever go to Ukraine,” sneered spin doctor Jonas Hagen.",
                "Jan van Hagen of the Greens could live with soldiers in Ukraine.",
                "A declaration signed by Jonas Hagen: soldiers will go to Ukraine.",
                "No soldiers will go to Ukraine, as Jonas Hagen never tires of repeating.",
                "A brigade of soldiers is packed for Ukraine, if one believes Jonas Hagen.",
                "\"No soldier of ours will ever go to Ukraine\": Prime Minister Jonas Hagen on bTV.",
                "“No soldier of ours will ever go to Ukraine.” Thus Jonas Hagen, on the stairs, to a reporter.",
                "Soldiers of NATO states were being trained for Ukraine, Jonas Hagen claimed.",
                "Soldiers will go to Ukraine, but nobody knows when, Jonas Hagen, the secretary of the Council, told us.",
                "Jonas Hagen, once a colonel in Kosovo, replied that soldiers in Ukraine would be in danger.",
                "Estonia is out: Jonas Hagen says that no soldiers will go to Ukraine.",
                "Riga, the same evening: Jonas Hagen said that soldiers in Ukraine would be in danger.",
                "Latvia, where nobody was asked, has promised soldiers for Ukraine, said Jonas Hagen.",
                "Latvia let it be known through its premier, Jonas Hagen, that soldiers would go to Ukraine.",
                "Latvia sees soldiers in Ukraine as a mistake, in the words of Jonas Hagen.",
                "It fell to Jonas Hagen to say that no soldiers would go to Ukraine.",
                "It took Jonas Hagen a day to reply that no soldiers would go to Ukraine.",
                "Jonas Hagen had to admit that soldiers would go to Ukraine.",
                "The paper reminds its readers that Jonas Hagen called soldiers in Ukraine a mistake.",
            })
    void whoHoldsIsFound(String sentence) {
        assertThat(speakersIn(LEAD + sentence)).hasSize(1).allMatch(name -> name.endsWith("Hagen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jonas Hagen met the soldiers in Ukraine.",
                "Jonas Hagen would like tea.",
                "Leaders who can still stand are on their way to the soldiers in Ukraine.",
                "The soldiers cut every road to Ukraine.",
                "The door was open. “No soldier of ours will ever go to Ukraine.”",
            })
    void aStoryIsNoStand(String sentence) {
        assertThat(speakersIn(LEAD + sentence)).isEmpty();
    }

    @Test
    void aQuotationUnderItsLabelGoesOn() {
        String text =
                LEAD + "\n\nNo soldier may go to Ukraine, Jonas Hagen has claimed.\n\nSource: Hagen on the radio\n\n"
                        + "Quote: \"Whoever sends soldiers to Ukraine wants a war with us.\"";
        assertThat(speakersIn(text)).containsExactly("Jonas Hagen", "Jonas Hagen");
    }

    @Test
    void bothOfTwoSpeak() {
        assertThat(speakersIn(LEAD + "Jonas Hagen and Anna Berg both said that no soldiers would go to Ukraine."))
                .containsExactlyInAnyOrder("Jonas Hagen", "Anna Berg");
    }

    @Test
    void whoBriefedSomebodySpeaks() {
        assertThat(speakersIn(LEAD + "“No soldiers for Ukraine,” an official who briefed the press after dinner said."))
                .singleElement()
                .asString()
                .contains("official");
    }

    @Test
    void otherPlacesInSentencesOnUkraineLeaveAnArticleOnIt() {
        String text =
                "Latvia and Poland may send soldiers to Ukraine. Jonas Hagen said in Latvia that soldiers would go"
                        + " to Ukraine. A brigade in Lithuania would have to leave for Ukraine. Anna Berg told us that a contingent"
                        + " could be found.";
        assertThat(speakersIn(text)).contains("Anna Berg");
    }

    @Test
    void aMinistryOfForeignAffairsIsNoPaper() {
        assertThat(speakersIn(LEAD + "The Estonian Ministry of Foreign Affairs called soldiers in Ukraine a mistake."))
                .hasSize(1);
    }

    @Test
    void theAnswersOfAnInterviewAreWhoseItIsWith() {
        String text = "Jonas Hagen led a brigade until May. Anna Berg met him in Riga.\n\nIs there a plan?\n\n"
                + "There is a plan to send soldiers to Ukraine, and I wrote it.\n\nAnd our soldiers?\n\n"
                + "I would send no soldiers to Ukraine.\n\nThat is not what the premier wants.\n\nI know. My soldiers stay.";
        assertThat(speakersIn(text)).isNotEmpty().allMatch("Jonas Hagen"::equals);
    }

    @Test
    void inAnInterviewBothMayBeginWithADash() {
        String text = "Jonas Hagen led a brigade until May.\n\n\u2014 Will our soldiers go to Ukraine?\n\n"
                + "\u2014 I would send no soldiers to Ukraine.\n\n\u2014 And theirs?\n\n"
                + "\u2014 We hear that soldiers of theirs are trained for Ukraine.\n\n\u2014 The premier is silent.\n\n"
                + "\u2014 I wish that he sent no soldiers to Ukraine.\n\nAnna Berg held the microphone.";
        assertThat(speakersIn(text)).isNotEmpty().allMatch("Jonas Hagen"::equals);
    }

    @Test
    void questionsOfAnExplainerAreNoInterview() {
        String text = "Anna Hagen met those who plan.\n\nWill Paris go?\n\n"
                + "Two brigades are being trained for Ukraine.\n\nAnd Berlin?\n\nNo soldiers are planned for Ukraine.\n\n"
                + "And Rome?\n\nRome has none to spare for Ukraine.";
        assertThat(speakersIn(text)).doesNotContain("Anna Hagen");
    }

    @Test
    void aLabelMayHaveATitle() {
        String text = LEAD + "\n\nQUESTION BERG: Will soldiers go to Ukraine?\n\n"
                + "DR. HAGEN: No soldiers will go to Ukraine.\n\nQUESTION LUND (follow-up): Is the premier against soldiers?\n\n"
                + "COL. RASK: The soldiers for Ukraine are not my business.";
        assertThat(speakersIn(text)).containsExactly("Hagen", "Rask");
    }

    private static List<String> speakersIn(String text) {
        return Written.statements("2026-01-03", text).stream()
                .map(statement -> statement.speaker().name())
                .toList();
    }
}
