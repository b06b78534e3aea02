package org.claimline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to attribute without a plain verb of saying; each sentence stands in an article on such forces. */
class ConstructionsTest {
    private static final String LEAD = "The plan to send foreign soldiers to Ukraine is on the table. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jonas Hagen, on the radio: the soldiers would be in danger.",
                "Jonas Hagen (Greens): \"No soldiers without a mandate.\"",
                "Jonas Hagen had the answer ready: the soldiers would be in danger.",
                "Jonas Hagen's answer was short: no soldiers.",
                "Jonas Hagen had a different message: the soldiers were there, and they would go to Ukraine in May.",
            })
    void aColonAnnouncesWhatIsSaid(String sentence) {
        assertThat(speakersIn(sentence)).containsExactly("Jonas Hagen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For Jonas Hagen, soldiers in Ukraine would be a mistake.",
                "Soldiers in Ukraine were called a mistake by Jonas Hagen.",
                "Asked whether soldiers would go to Ukraine, Jonas Hagen nodded.",
                "Soldiers in Ukraine, so Jonas Hagen on Monday, are a mistake.",
                "Soldiers in Ukraine are a mistake, warns Jonas Hagen.",
                "Jonas Hagen would rather send soldiers than wait.",
                "Jonas Hagen can imagine a brigade in Lviv.",
                "Jonas Hagen has forsworn any soldiers in Ukraine.",
                "Jonas Hagen spoke up on Monday for soldiers in Ukraine.",
                "Jonas Hagen set his name to a text on soldiers in Ukraine.",
                "Jonas Hagen had his spokesman say that no soldiers would go to Ukraine.",
                "Jonas Hagen left the envoys in no doubt that soldiers in Ukraine would be targets.",
                "Soldiers in Ukraine would be a mistake, Jonas Hagen thinks.",
                "Soldiers in Ukraine would be a mistake, thinks Jonas Hagen, who leads them.",
                "Jonas Hagen believes on the contrary that soldiers should go to Ukraine.",
                "It was rejected: for Jonas Hagen, soldiers in Ukraine are a mistake.",
                "The party listened to Jonas Hagen, who at a rally in Riga on Monday called the soldiers a mistake.",
                "Jonas Hagen once again called soldiers in Ukraine a mistake.",
                "The next day in Riga the mayor, Jonas Hagen, complained that soldiers would go to Ukraine.",
                "No soldiers would go, Jonas Hagen hastened to make clear on Monday.",
                "It was up to Jonas Hagen, a former harbour master, who warned against soldiers in Ukraine.",
                "Jonas Hagen, himself a former sapper, told reporters that soldiers should go to Ukraine.",
                "In Riga Jonas Hagen, back from Oslo, where he had seen the king, said that soldiers would go to Ukraine.",
                "In Riga, the head of the delegation to the talks on borders, Jonas Hagen, warned that soldiers would go to Ukraine.",
                "Jonas Hagen would say only that soldiers might go to Ukraine.",
                "Jonas Hagen was pleased to note that no soldier would go to Ukraine.",
                "Quote from Jonas Hagen: \"We will send soldiers to Ukraine.\"",
                "Jonas Hagen let it be known that no soldier would go to Ukraine.",
                "Jonas Hagen ruled on Monday that no soldier would go to Ukraine.",
                "Jonas Hagen, the armed forces minister, told senators that soldiers would go to Ukraine.",
            })
    void whoHoldsAViewIsItsSource(String sentence) {
        assertThat(speakersIn(sentence)).containsExactly("Jonas Hagen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The force has one fault: its soldiers are too few.",
                "For two years soldiers in Ukraine were only a plan.",
                "Nobody knows how many governments offered soldiers.",
                "Talks on soldiers for Ukraine have raised concerns.",
                "With American backing soldiers could go to Ukraine.",
            })
    void whereNobodySpeaksNothingIsFound(String sentence) {
        assertThat(speakersIn(sentence)).isEmpty();
    }

    @Test
    void whatWasAnnouncedStandsInTheSentenceBefore() {
        String text = "Soldiers for Ukraine are being trained. This was announced by Jonas Hagen.";
        assertThat(Written.statements("2026-01-03", text))
                .singleElement()
                .satisfies(
                        statement -> assertThat(statement.wording().passage()).isEqualTo(text));
    }

    @Test
    void aSignatureMayTellOnWhatAndWhere() {
        String text = LEAD
                + "\n\n\u201CSoldiers will not go.\u201D\n\u2013 Jonas Hagen, mayor, on why Paris wants soldiers there, 11 May";
        assertThat(Written.statements("2026-05-16", text))
                .extracting(statement -> statement.speaker().name())
                .contains("Jonas Hagen");
    }

    @Test
    void whoBriefedOthersIsTheSubjectAndNotTheOthers() {
        assertThat(speakersIn("An official who briefed reporters allowed that no soldiers would go to Ukraine."))
                .containsExactly("An official");
    }

    @Test
    void aNameGoesOnBehindItsParticle() {
        assertThat(speakersIn("Admiral Henrique Gouveia e Melo said that soldiers would go to Ukraine."))
                .containsExactly("Henrique Gouveia e Melo");
    }

    @Test
    void whoseStateStandsBehindTheNameIsTheNamed() {
        assertThat(speakersIn("Sen. Lindsey Graham of South Carolina called soldiers for Ukraine a mistake."))
                .containsExactly("Lindsey Graham");
    }

    @Test
    void aTitleWithAnotherBehindItIsWhoeverIsNamed() {
        assertThat(
                        speakersIn(
                                "The party's spokesman, the culture minister Jonas Hagen, said no soldiers would go to Ukraine."))
                .containsExactly("Jonas Hagen");
        assertThat(
                        speakersIn(
                                "“Soldiers in Ukraine mean war,” warned Russia's ambassador to Belgium, Jonas Hagen, in a reply."))
                .containsExactly("Jonas Hagen");
    }

    @Test
    void inAChamberWhoAsksSpeaksToo() {
        String text =
                LEAD + "\n\nTHE SPEAKER (Anna Berg): Order.\n\nDEPUTY HAGEN: Will soldiers be sent to Ukraine?\n\n"
                        + "THE PREMIER: No soldier will be sent to Ukraine.\n\nDEPUTY LUND: Soldiers for Ukraine are a mistake.\n\n"
                        + "DEPUTY HAGEN: I am against sending soldiers to Ukraine.\n\nDEPUTY RASK: We should send soldiers to Ukraine.";
        assertThat(Written.statements("2026-01-03", text))
                .extracting(statement -> statement.speaker().name())
                .anyMatch(name -> name.toUpperCase(java.util.Locale.ROOT).contains("HAGEN"));
    }

    @Test
    void whoPassesOnWhatIsSaidIsNotTheSource() {
        assertThat(speakersIn("The soldiers would go, Jonas Hagen told the others, according to a listener."))
                .containsExactly("Jonas Hagen");
    }

    @Test
    void whatSomebodyWasBriefedOnBelongsToTheirDescription() {
        assertThat(speakersIn("The soldiers would go to Ukraine, a person briefed on the plan said."))
                .containsExactly("a person briefed on the plan");
        assertThat(speakersIn("The soldiers would go to Ukraine, according to a second official."))
                .containsExactly("a second official");
        assertThat(speakersIn("The soldiers would go to Ukraine, according to two people with knowledge of the plan."))
                .containsExactly("two people with knowledge of the plan");
    }

    @Test
    void whoeverStandsBehindTheVerbAddsWhatAParticipleAdds() {
        assertThat(speakersIn(
                        "The bloc “has no say in sending soldiers to Ukraine”, said Jonas Hagen, adding that it was"
                                + " “totally wrong” to speak about such forces now."))
                .containsOnly("Jonas Hagen");
    }

    @Test
    void whoStandsBeforeAColonSaysWhatAPronounBehindItSays() {
        assertThat(speakersIn("A corporal of the guards was of another mind: soldiers should go to Ukraine, he said."))
                .containsExactly("A corporal of the guards");
        assertThat(speakersIn("A corporal of the guards shrugs: foreign soldiers will go to Ukraine."))
                .containsExactly("A corporal of the guards");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The soldiers should be fewer in Ukraine than Warsaw wants to send.",
                "What Warsaw could not accept were soldiers in Ukraine.",
                "There are deputies whom the governments want to send to Ukraine as soldiers.",
                "Warsaw would like soldiers in Ukraine.",
            })
    void anAttitudeThatAClauseAscribesToAStateIsNoStatementOfIts(String sentence) {
        assertThat(speakersIn(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The chairman of the Senate's defence committee, Hugo Dean, said that soldiers should go to Ukraine.",
                "Estonia's mayoral hopeful, Hugo Dean, said that soldiers should go to Ukraine.",
            })
    void aNameBetweenCommasIsWhomTheDescriptionMeans(String sentence) {
        assertThat(speakersIn(sentence)).containsExactly("Hugo Dean");
    }

    @Test
    void anAdviserToANewspaperIsNoOutlet() {
        assertThat(speakersIn("A Finnish adviser to a newspaper: \"No soldiers should go to Ukraine.\""))
                .hasSize(1);
    }

    @Test
    void whatCommitsAStateIsToldByAClauseToo() {
        assertThat(speakersIn("The vote came after France signed a declaration on sending soldiers to Ukraine."))
                .containsExactly("France");
    }

    @Test
    void aPlaceInFrontIsNoPartOfAName() {
        assertThat(speakersIn("In Davos Macron demanded soldiers for Ukraine.")).containsExactly("Emmanuel Macron");
    }

    @Test
    void anArticleMoreOnOtherPlacesIsSilent() {
        String text = "The peacekeepers will leave Lebanon, Macron said. The troops in Mali have gone home, he added."
                + " The soldiers in Gaza would stay, he said. Troops for Ukraine are another matter.";
        assertThat(Written.statements("2026-01-03", text)).isEmpty();
    }

    private static List<String> speakersIn(String sentence) {
        return Written.statements("2026-01-03", LEAD + sentence).stream()
                .map(Statement::speaker)
                .map(speaker -> speaker.name())
                .toList();
    }
}
