package org.claimline.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.extract.Written;
import org.junit.jupiter.api.Test;

/** Whose the turns of a transcript and the answers of an interview are. */
class TranscriptTest {
    private static final String LEAD = "The committee met to speak of foreign soldiers in Ukraine.\n\n";

    @Test
    void aPartyInBracketsIsNotWhoSpeaks() {
        assertThat(speakersIn(LEAD + "THE CHAIR (Mr Lund): Good morning.\n\n"
                        + "Ms HAGEN (Greens): I would send no soldiers to Ukraine.\n\n"
                        + "GEN. (RET.) RASK: I want foreign soldiers in Ukraine, and now.\n\n"
                        + "Mr BERG (Labour): We should send no soldiers to Ukraine either."))
                .extracting(name -> name.toUpperCase().replaceAll(".* ", ""))
                .containsExactly("HAGEN", "RASK", "BERG");
    }

    @Test
    void whoHasTheChairOnlyGivesTheFloor() {
        assertThat(speakersIn(LEAD + "THE CHAIR (Mr Lund): The soldiers for Ukraine are item one.\n\n"
                        + "Ms HAGEN: I would send no soldiers to Ukraine.\n\n"
                        + "THE CHAIR: Soldiers for Ukraine are not forbidden. Mr Berg?\n\n"
                        + "Mr BERG: I want soldiers in Ukraine, and now."))
                .hasSize(2);
    }

    @Test
    void aQuestionAboutWhatSomebodySaidTellsWhoSaidIt() {
        assertThat(speakersIn(LEAD + "Ms HAGEN: Minister, Emmanuel Macron said on Monday that he would send soldiers to"
                        + " Ukraine. How many?\n\n"
                        + "Mr BERG: We should send no soldiers to Ukraine.\n\n"
                        + "Ms LUND: I want soldiers in Ukraine, and now.\n\n"
                        + "Mr RASK: And I want none of our soldiers in Ukraine."))
                .contains("Emmanuel Macron")
                .noneMatch(name -> name.toUpperCase().endsWith("HAGEN"));
    }

    @Test
    void answersMayStandInQuotationMarksBehindQuestionsWithout() {
        assertThat(speakersIn("Jonas Hagen led a brigade until May. Questions: Anna Berg\n\n"
                        + "Colonel, will soldiers go to Ukraine?\n\"No soldiers should go to Ukraine.\"\n\n"
                        + "Others think otherwise.\n\"He may send soldiers to Ukraine, not mine.\"\n\n"
                        + "And after a ceasefire?\n\"Then send soldiers to Ukraine, the best that there are.\""))
                .isNotEmpty()
                .allMatch("Jonas Hagen"::equals);
    }

    @Test
    void whoIsAddressedInAnInterviewIsAsked() {
        assertThat(speakersIn("Emmanuel Macron met the others in Paris. The state secretary, Kaja Lund, was there.\n\n"
                        + "Madam Secretary, will soldiers go to Ukraine?\n\"No soldiers should go to Ukraine.\"\n\n"
                        + "And later?\n\"We might send soldiers to Ukraine then.\"\n\n"
                        + "And now?\n\"Now I would send no soldiers to Ukraine.\""))
                .isNotEmpty()
                .allMatch("Kaja Lund"::equals);
    }

    @Test
    void aSeatAPartyAndATimeMayStandBehindAName() {
        assertThat(speakersIn(
                        LEAD + "Mr HAGEN (Bergen—Leader of the Opposition) (14:07): Send no soldiers to Ukraine.\n\n"
                                + "Hon. Anna Lund (Minister of Fisheries, Lib.): I want soldiers in Ukraine, and now.\n\n"
                                + "The Minister of State, Ministry of Ports (Lord Rask) (Lab): We shall send soldiers to Ukraine.\n\n"
                                + "The Lord Bishop of Odda: We should send no soldiers to Ukraine either."))
                .extracting(name -> name.toUpperCase().replaceAll(".* ", ""))
                .containsExactly("HAGEN", "LUND", "RASK", "ODDA");
    }

    @Test
    void inAChamberTwoWordsBeforeAColonAreAName() {
        assertThat(speakersIn(LEAD + "ANNA LUND: I want soldiers in Ukraine.\n\n"
                        + "ERIK HAGEN: I want no soldiers in Ukraine.\n\n"
                        + "MARIA BERG: We should send no soldiers to Ukraine.\n\n"
                        + "PETER RASK: And I want none of our soldiers in Ukraine.\n\n"
                        + "LAURA NYGAARD: We should send soldiers to Ukraine.\n\n"
                        + "QUILLA TROST: We should send soldiers to Ukraine, and now."))
                .extracting(name -> name.toUpperCase().replaceAll(".* ", ""))
                .contains("TROST");
    }

    private static List<String> speakersIn(String text) {
        return Written.statements("2026-01-03", text).stream()
                .map(statement -> statement.speaker().name())
                .toList();
    }
}
