package org.claimline.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.extract.Written;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoIsMeantTest {
    private static final String PUBLISHED = "2026-01-20";
    private static final String SAID = " said that foreign troops in Ukraine were needed.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister for Foreign Affairs Andrii Sybiha|Andrii Sybiha",
                "British Secretary of State for Defence John Healey|John Healey",
                "The minister of defence of Finland Antti Häkkänen|Antti Häkkänen",
                "The press secretary of the president of Russia Dmitry Peskov|Dmitry Peskov",
                "The chairman of the committee on foreign affairs Ruslan Petrenko|Ruslan Petrenko",
            })
    void aTitleThatGoesOnBehindPrepositionsNamesThePerson(String source, String name) {
        assertThat(speaker(source + SAID).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A spokesman for Rishi Sunak",
                "An aide to President Volodymyr Zelensky",
                "A spokesman for the British prime minister Keir Starmer",
                "An adviser to Ukraine's President Volodymyr Zelensky",
                "A spokeswoman for the president of France Emmanuel Macron",
            })
    void whoeverOnlyWorksForSomebodyNamedKeepsTheDescription(String source) {
        assertThat(speaker(source + SAID).name()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moscow's embassy in Elmwood|Russian Embassy|RU",
                "The French embassy on Elm Street|French Embassy|FR",
            })
    void anEmbassyIsKnownByItsCountryAndNotByItsStreet(String source, String name, String country) {
        Speaker speaker = speaker(source + SAID);
        assertThat(List.of(speaker.name(), speaker.country())).containsExactly(name, country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oleg Ryabinov, a retired admiral,|RU",
                "A Duma deputy from Saratov, Mira Holl,|RU",
                "Malta sends its regrets: Jonas Hagen|MT",
                "Its envoy in Tokyo, Jonas Hagen,|PL",
                "Robin Holl of the Greens|PL",
            })
    void anUnlistedPersonIsOfTheCountryThatNameTitleOrSentenceTell(String source, String country) {
        String text = "Poland, Poland and once more Poland was asked for troops in Ukraine. Poland waited.\n\n" + source
                + SAID;
        assertThat(speaker(text).country()).isEqualTo(country);
    }

    @Test
    void aDeputyMinisterIsNotTheMinister() {
        assertThat(speaker("The Russian deputy foreign minister" + SAID).name()).isNotEqualTo("Sergei Lavrov");
    }

    @Test
    void aBodyIsOfTheOneStateThatItsSentenceNames() {
        String text = "Emmanuel Macron said that French soldiers would go to Ukraine.\n\n"
                + "Leave was cancelled. The Danish army is ready for foreign troops in Ukraine, ministry sources added.";

        assertThat(found(text)).extracting(s -> s.speaker().country()).containsExactly("FR", "DK");
    }

    @Test
    void whereAGivenNameIsAtHomeTellsThePersonsCountry() {
        assertThat(speaker("Latvia and Latvians agreed. Serhii Hagenko" + SAID).country())
                .isEqualTo("UA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Timofey Hagen, the ambassador in Madrid,|RU",
                "Father Svitlana Hagen|UA",
                "A colonel of the Norwegian army, Svitlana Hagen,|NO",
            })
    void whoeverIsPostedAbroadSpeaksForTheCountryOfTheName(String source, String country) {
        assertThat(speaker("Latvia and Latvians agreed. " + source + SAID).country())
                .isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a sergeant of the 4th Brigade|LV",
                "a European diplomat|''",
                "an alliance diplomat|NATO",
            })
    void somebodyUnnamedIsOfThePlaceUnlessTheWordsLeaveItOpen(String source, String country) {
        assertThat(speaker("Latvia and Latvians agreed. Said " + source + SAID.replace(" said", ""))
                        .country())
                .isEqualTo(country);
    }

    @Test
    void aKnightIsKnownByTheGivenName() {
        assertThat(speaker("Sir Keir" + SAID).name()).isEqualTo("Keir Starmer");
    }

    @Test
    void aStatementFromAPlaceSpeaksForWhoeverSitsThere() {
        assertThat(speaker("A statement from the Kremlin" + SAID).name()).isEqualTo("Russia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The president-elect, Jonas Hagenberg,|Jonas Hagenberg",
                "The chairman of the Estonian Senate's defence committee, Jonas Hagenberg,|Jonas Hagenberg",
                "Rev. Jonas Hagenberg of First Church|Jonas Hagenberg",
                "Retired general Jonas Hagenberg, who led them in 2018,|Jonas Hagenberg",
            })
    void longerTitlesIntroduceAName(String source, String name) {
        assertThat(speaker(source + SAID).name()).isEqualTo(name);
    }

    @Test
    void whoWasThereSpeaksBehindTheClauseThatTellsSo() {
        assertThat(speaker("A Turkish diplomat who had sat behind him all day" + SAID)
                        .name())
                .isEqualTo("A Turkish diplomat");
    }

    @Test
    void aTitleGoesOnBehindASourceThatFollowsItsVerb() {
        assertThat(speaker("\"Troops in Ukraine would be targets,\" said Russia's envoy to the UN Vasily Nebenzya.")
                        .name())
                .isEqualTo("Vasily Nebenzya");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia's ambassador in Rome, Alexei Paramonov,|Alexei Paramonov|RU",
                "The host, Denmark's Troels Lund Poulsen,|Troels Lund Poulsen|DK",
                "The mayor of Bleiburg, Hannes Wutscher (SPÖ),|Hannes Wutscher|AT",
                "The Christian Democrat who hopes to lead, Friedrich Merz,|Friedrich Merz|DE",
            })
    void aNameBehindADescriptionIsThePerson(String source, String name, String country) {
        Speaker speaker = speaker(source + SAID);
        assertThat(speaker.name()).isEqualTo(name);
        assertThat(speaker.country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Davos Volodymyr Zelensky|Volodymyr Zelenskyy",
                "In Davos Zelensky|Volodymyr Zelenskyy",
                "The chief of MON Władysław Kosiniak-Kamysz|Władysław Kosiniak-Kamysz",
            })
    void aWordBeforeANameIsNoPartOfIt(String source, String name) {
        assertThat(speaker(source + SAID).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Annemiek van Houten, a member of the Dutch parliament,|Annemiek van Houten|NL",
                "Jean-Pierre de la Tour of the French Socialist Party|Jean-Pierre de la Tour|FR",
                "Former Lithuanian defence minister Laurynas K. Petraitis|Laurynas K. Petraitis|LT",
                "Andrés Calvo-Sotelo y Ruiz, Spain's envoy to NATO,|Andrés Calvo-Sotelo y Ruiz|ES",
                "Harbir Singh, who led a brigade in South Sudan for India,|Harbir Singh|IN",
            })
    void someoneUnlistedHasTheFullNameAndTheCountryOfTheWordsAround(String source, String name, String country) {
        Speaker speaker = speaker(source + SAID);
        assertThat(speaker.name()).isEqualTo(name);
        assertThat(speaker.country()).isEqualTo(country);
        assertThat(speaker.type()).isEqualTo(SpeakerType.PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Germany's chancellor|Friedrich Merz",
                "The Commission president|Ursula von der Leyen",
                "The NATO secretary general|Mark Rutte",
                "The EU's foreign policy chief|Kaja Kallas",
                "The head of the Kremlin|Vladimir Putin",
                "The Ukrainian head of state|Volodymyr Zelenskyy",
                "Britain's defence secretary|John Healey",
                "The leader of the FPÖ|Herbert Kickl",
                "The leader of the opposition in Britain|Kemi Badenoch",
                "The deputy chairman of Russia's Security Council|Dmitry Medvedev",
                "Meloni's defence minister|Guido Crosetto",
            })
    void anOfficeMeansWhoeverHeldItOnTheDay(String source, String name) {
        assertThat(speaker(source + SAID).name()).isEqualTo(name);
    }

    @Test
    void anOfficeIsOfTheCountryOfThePlaceInFront() {
        assertThat(speaker("In Prague, the prime minister" + SAID).country()).isEqualTo("CZ");
        assertThat(speaker("A week earlier, in Sofia, the National Assembly voted to send troops to Ukraine.")
                        .name())
                .isEqualTo("Bulgarian National Assembly");
    }

    @Test
    void aHeadingTellsTheCountryOfTheOfficesUnderIt() {
        String text = "BULGARIA\n\nThe prime minister" + SAID + "\n\nROMANIA\n\nThe president" + SAID;
        assertThat(found(text)).extracting(s -> s.speaker().country()).containsExactly("BG", "RO");
    }

    @Test
    void aFormerHolderIsNotWhoHoldsItNow() {
        assertThat(found("Vladimir Putin met Dmitry Medvedev. The former president" + SAID))
                .extracting(s -> s.speaker().name())
                .containsExactly("Dmitry Medvedev");
    }

    @Test
    void aCounterpartHoldsTheSameOfficeElsewhere() {
        assertThat(last("The Czech foreign minister said that troops would not go to Ukraine. His Slovak counterpart"
                                + SAID)
                        .name())
                .isEqualTo("Juraj Blanár");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Madrid's foreign ministry|Spanish Foreign Ministry",
                "The foreign ministry in Minsk|Belarusian Foreign Ministry",
                "The Ministry of National Defence of Türkiye|Turkish Defence Ministry",
                "The MFA of Belarus|Belarusian Foreign Ministry",
                "Turkey is part of the talks. Its Defence Ministry|Turkish Defence Ministry",
            })
    void aMinistryIsNamedByItsCountryAndField(String source, String name) {
        assertThat(last(source + SAID).name()).isEqualTo(name);
    }

    @Test
    void anUnnamedOfficialKeepsDescriptionAndCountry() {
        Speaker speaker = speaker("A Latvian defence ministry official" + SAID);
        assertThat(speaker)
                .isEqualTo(new Speaker("A Latvian defence ministry official", SpeakerType.ANONYMOUS, "LV", ""));
    }

    @Test
    void aPronounMayMeanADescribedSubject() {
        assertThat(last("Emmanuel Macron met the press. The Polish foreign minister was in Rome on Tuesday. He" + SAID)
                        .name())
                .isEqualTo("Radosław Sikorski");
    }

    @Test
    void aPronounMayMeanWhoeverOwnsTheWords() {
        assertThat(last("Emmanuel Macron spoke on Monday. A day later came Putin's answer. Foreign troops in Ukraine"
                                + " would be targets, he said.")
                        .name())
                .isEqualTo("Vladimir Putin");
    }

    @Test
    void aPronounSeldomMeansSomebodyInAPhraseInFrontOfItsClause() {
        assertThat(last("Keir Starmer left London on Monday. Arriving in Paris for talks with Emmanuel Macron he"
                                + SAID)
                        .name())
                .isEqualTo("Keir Starmer");
    }

    @Test
    void ministersOfTwoCountriesAreTwoSpeakers() {
        assertThat(found("The foreign ministers of Germany and Poland" + SAID))
                .extracting(s -> s.speaker().country())
                .containsExactlyInAnyOrder("DE", "PL");
    }

    @Test
    void anAdjectiveAloneIsNobody() {
        assertThat(found("Troops in Ukraine make sense only if American" + SAID))
                .isEmpty();
    }

    private static Speaker speaker(String text) {
        List<Statement> found = found(text);
        assertThat(found).hasSize(1);
        return found.get(0).speaker();
    }

    private static Speaker last(String text) {
        List<Statement> found = found(text);
        assertThat(found).isNotEmpty();
        return found.get(found.size() - 1).speaker();
    }

    private static List<Statement> found(String text) {
        return Written.statements(PUBLISHED, text);
    }
}
