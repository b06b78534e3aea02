package org.claimline.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.extract.Written;
import org.claimline.model.DateBasis;
import org.claimline.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When something was said, read in small articles. */
class DateReaderTest {
    private static final String THREAT = " that foreign troops in Ukraine would be legitimate targets.";

    /** 20 March was a Thursday in 2025, when all three were in office. */
    @Test
    void aDatelineWithoutItsYearTakesTheOneInWhichWeekdayAndOfficesFit() {
        assertFirst(
                "RIGA, March 20 (Agency) - Keir Starmer said on Thursday" + THREAT + "\n\nDonald Trump was silent.",
                "2025-03-20");
    }

    @Test
    void aWeekdayInTheHeaderTellsTheYearOfItsDay() {
        assertFirst("A force for Ukraine\n\nTuesday, 3 March\n\nPutin warned" + THREAT, "2026-03-03");
    }

    @Test
    void whereNothingTellsTheYearTheDayStaysUnknown() {
        assertFirst("RIGA, March 20 (Agency) - An official warned" + THREAT, "");
    }

    /** Not before the term was heard of, and not long after. */
    @Test
    void aDatelineWithoutItsYearComesAfterWhatTheArticleKnowsOf() {
        assertFirst(
                "RIGA, January 15 (Agency) - Putin warned" + THREAT + "\n\nThe coalition of the willing was silent.",
                "2026-01-15");
    }

    @Test
    void aDatelineWithoutItsYearAndWithoutADashIsRead() {
        assertFirst("RIGA, 20 March. Keir Starmer said on Thursday" + THREAT + "\n\nTrump was silent.", "2025-03-20");
    }

    /** An agency in brackets does for a dash; a headline may be two sentences. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Riga, March 20 (NBA) Keir Starmer said on Thursday",
                "(NBA, Riga, March 20) read out by the Society of Friends of Old and New Wireless Sets\n\nKeir Starmer said"
                        + " on Thursday",
                "Briefing of 20 March: ships, bread and a question about the weather in Riga\n\nKeir Starmer said on Thursday",
                "Riga, Mar 20 (Ida Holm, NBA) Keir Starmer said on Thursday",
                "The hall cheers Starmer for an hour. And on peace all have been silent.\n\n(NBA) - RIGA, MAR 20 - Keir Starmer"
                        + " said on Thursday"
            })
    void anAgencysDatelineWithoutItsYearIsRead(String opening) {
        assertFirst(opening + THREAT + "\n\nTrump was silent.", "2025-03-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.3. 13:26 \u2022 Updated 3.3. 15:02",
                "Riga \u2022 3 March \u2022 Politics",
                "Nordavisen. Riga. March 3. Politics",
                "By our bureau / Riga, Tuesday, 3 March / last change 23:10"
            })
    void aHeaderMayGiveTheDayInFiguresOrBetweenMarks(String line) {
        assertFirst(line + "\n\nA force for Ukraine\n\nVladimir Putin warned on Tuesday" + THREAT, "2026-03-03");
    }

    /** 15 January lies before the inauguration, and the chancellor's end of office. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chancellor Scholz was silent.",
                "President-elect Donald Trump was silent.",
                "Chancellor Olaf Scholz and the incoming president, Donald Trump, were silent."
            })
    void theOfficeThatAnArticleGivesTellsTheYear(String sentence) {
        assertFirst("RIGA, January 15 (Agency) - An official warned" + THREAT + "\n\n" + sentence, "2025-01-15");
    }

    @Test
    void wordsThatNewsHasLeftTellTheYear() {
        assertFirst(
                "RIGA, June 4 (Agency) - Putin warned" + THREAT + "\n\nThe European elections and the Paris Olympics"
                        + " are near, and French instructors may go.",
                "2024-06-04");
    }

    private static void assertFirst(String text, String date) {
        List<Statement> statements =
                Written.EXTRACTOR.extract(Written.read("written.txt", text)).statements();
        assertThat(statements.get(0).dating().date().edtf()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Macron advised \"the sons\" on Wednesday to keep foreign troops out of Ukraine.",
                "Macron dismissed foreign troops in Ukraine as \"madness\" in a statement on Wednesday evening.",
                "Macron said before Wednesday's meeting of ministers that foreign troops should go to Ukraine.",
                "Macron stated as early as Wednesday that foreign troops should go to Ukraine.",
                "Macron said on arriving in Riga on Wednesday that foreign troops should go to Ukraine.",
                "Foreign troops should go to Ukraine, Macron explained from the rostrum on Wednesday.",
                "Macron wants foreign troops in Ukraine, he told reporters on board on Wednesday.",
                "Macron answered the question of foreign troops in Ukraine on Wednesday with a \"never\".",
                "Macron told students on Wednesday, over tea, that foreign troops should go to Ukraine.",
                "Macron argued on a podcast published on Wednesday that foreign troops should go to Ukraine.",
                "Macron told Wednesday's briefing that foreign troops should go to Ukraine.",
                "Macron said in a December 31 interview that foreign troops should go to Ukraine.",
                "Macron thinks otherwise: he told students on Wednesday that foreign troops should go to Ukraine.",
                "Macron signed the declaration to send foreign troops to Ukraine on December 31, with others looking on.",
                "On Wednesday Macron welcomed it: foreign troops in Ukraine, the president wrote, would keep the peace.",
                "Macron told a late-night current affairs show on Wednesday that foreign troops should go to Ukraine.",
                "Macron was blunt: on Wednesday he assured reporters that foreign troops should go to Ukraine.",
                "Macron expressed himself clearly, when on Wednesday he told reporters that foreign troops should go to Ukraine.",
                "Macron sounded otherwise: no foreign troops in Ukraine, he was quoted as saying by two papers on Wednesday.",
                "Macron, who met students on Wednesday, said that foreign troops should go to Ukraine.",
                "Foreign troops should go to Ukraine, according to Macron, who spoke to students in Riga on Wednesday.",
                "Macron, the guest of a seminar on Wednesday, said that foreign troops should go to Ukraine.",
                "Macron, who saw Scholz again on Friday, told reporters on Wednesday that foreign troops should go to Ukraine.",
                "Macron did not rule out foreign troops in Ukraine when he was quizzed on Wednesday about a truce.",
                "Foreign troops, Macron said in an interview that a paper carried on Wednesday, should go to Ukraine.",
                "Macron told a Wednesday talk show that foreign troops should go to Ukraine.",
                "Macron said late Wednesday night that foreign troops should go to Ukraine.",
                "Macron, for an hour on television on Wednesday night: foreign troops should go to Ukraine.",
                "Macron said that foreign troops should go to Ukraine. The interview was aired on Wednesday.",
                "Macron said that foreign troops should go to Ukraine. The French leader was speaking in Riga on Wednesday.",
                "Macron said that foreign troops should go to Ukraine, 31 December",
                "Macron said that foreign troops should go to Ukraine. (Agency, 31 December)",
                "Macron, who on Wednesday did not rule out foreign troops in Ukraine, smiled.",
            })
    void aDateBehindAQuotationOrOfAMeetingDatesTheSaying(String sentence) {
        assertThat(Written.statements("2026-01-03", sentence))
                .last()
                .satisfies(statement ->
                        assertThat(statement.dating().date().edtf()).isEqualTo("2025-12-31"));
    }

    @Test
    void aTextMayBreakOffBehindADate() {
        String text = "Foreign troops in Ukraine are on the table. Macron advised \"the sons\" of Kyiv on Wednesday to";
        assertThat(Written.EXTRACTOR.extract(Written.article("2026-01-03", text)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jonas Hagen, next to him, said that foreign troops in Ukraine were a mistake.",
                "From the same lectern Jonas Hagen said that foreign troops in Ukraine were a mistake.",
                "With him, Jonas Hagen said that foreign troops in Ukraine were a mistake.",
                "Jonas Hagen said on the way out that foreign troops in Ukraine were a mistake.",
                "His host, Jonas Hagen, said that foreign troops in Ukraine were a mistake.",
                "Jonas Hagen had said before he boarded the plane that foreign troops in Ukraine were a mistake.",
                "Jonas Hagen, who spoke next, said that foreign troops in Ukraine were a mistake.",
            })
    void whoeverIsThereSpeaksOnTheSameDay(String sentence) {
        String text = "Macron said on Wednesday that foreign troops would go to Ukraine.\n\n" + sentence;
        assertThat(Written.statements("2026-01-09", text))
                .last()
                .satisfies(statement ->
                        assertThat(statement.dating().date().edtf()).isEqualTo("2026-01-07"));
    }

    /** Whoever speaks at the meeting that the article reports speaks on its day. */
    @Test
    void aReportedMeetingDatesWhatIsSaidAtIt() {
        String text = "The debate on troops for Ukraine ended late on Wednesday night.\n\n"
                + "The Greens were for the force. Jonas Hagen said that foreign troops in Ukraine were a mistake.";
        assertThat(Written.statements("2026-01-09", text))
                .last()
                .satisfies(statement ->
                        assertThat(statement.dating().date().edtf()).isEqualTo("2026-01-07"));
    }

    @Test
    void anEveningInAHallIsSuchAMeeting() {
        String text = "Six candidates came to the town hall on Wednesday.\n\n"
                + "The pianist was late. Jonas Hagen said that foreign troops in Ukraine were a mistake.";
        assertThat(Written.statements("2026-01-09", text))
                .last()
                .satisfies(statement ->
                        assertThat(statement.dating().date().edtf()).isEqualTo("2026-01-07"));
    }

    @Test
    void aMeetingDatesNothingOnceAnotherDayIsTold() {
        String text = "The debate on troops for Ukraine ended late on Wednesday night.\n\n"
                + "Nobody slept.\n\nThe bar was open.\n\nThe rain, which came on Thursday, was heavy.\n\n"
                + "It fell.\n\nIt ran.\n\nIt stood.\n\nJonas Hagen said that foreign troops in Ukraine were a mistake.";
        assertThat(Written.statements("2026-01-09", text))
                .last()
                .satisfies(statement ->
                        assertThat(statement.dating().date().edtf()).isEqualTo("2026-01-09"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-03,on December 30,2025-12-30,EXPLICIT",
        "2026-01-03,on 31 December,2025-12-31,EXPLICIT",
        "2026-01-03,on January 2,2026-01-02,EXPLICIT",
        "2026-01-03,in December,2025-12,EXPLICIT",
        "2026-01-03,on Friday,2026-01-02,RELATIVE",
        "2026-01-03,on Saturday,2026-01-03,RELATIVE",
        "2026-01-03,last Friday,2026-01-02,RELATIVE",
        "2026-01-03,last Saturday,2025-12-27,RELATIVE",
        "2026-01-03,on Wednesday,2025-12-31,RELATIVE",
        "2026-01-01,yesterday,2025-12-31,RELATIVE",
        "2026-01-03,earlier this month,2026-01-01/2026-01-03,RELATIVE",
        "2026-01-01,earlier this month,2026-01-01,RELATIVE",
        "2026-01-03,last month,2025-12,RELATIVE",
        "2026-01-03,last week,2025-12-22/2025-12-28,RELATIVE",
        "2026-01-03,last year,2025,RELATIVE",
        "2026-01-01,over the weekend,2025-12-27/2025-12-28,RELATIVE",
        "2026-01-03,last weekend,2025-12-27/2025-12-28,RELATIVE",
        "2026-01-03,as early as December,2025-12,EXPLICIT",
        "2026-01-03,in a December interview,2025-12,EXPLICIT",
        "2026-01-03,in a New Year's message,2026-01-01,EXPLICIT",
        "2026-01-03,five days ago,2025-12-29,RELATIVE",
        "2026-01-03,two weeks ago,2025-12-20,RELATIVE",
    })
    void aDateAtTheTurnOfTheYearIsTheLastThatFits(String published, String words, String date, DateBasis basis) {
        assertDated(published, words, date, basis);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01,yesterday,2024-02-29,RELATIVE",
        "2025-03-01,yesterday,2025-02-28,RELATIVE",
        "2024-03-02,on February 29,2024-02-29,EXPLICIT",
        "2025-03-02,'on February 29, 2024,',2024-02-29,EXPLICIT",
        "2024-03-04,last week,2024-02-26/2024-03-03,RELATIVE",
        "2024-03-31,last month,2024-02,RELATIVE",
        "2024-03-07,a week ago,2024-02-29,RELATIVE",
    })
    void aLeapDayCounts(String published, String words, String date, DateBasis basis) {
        assertDated(published, words, date, basis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The August 7 bombings shook Kyiv. Putin said",
                "Last month's talks failed, and Putin said",
                "The talks followed the March 3 attack. Putin said",
            })
    void aDateThatOnlyDescribesAThingDatesNoSaying(String words) {
        List<Statement> found = Written.statements("2025-09-05", words + THREAT);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).dating().basis()).isEqualTo(DateBasis.PUBLICATION);
    }

    @Test
    void theDayOfADatelineCountsBeforeTheDayOfPrint() {
        List<Statement> found = Written.EXTRACTOR
                .extract(Written.read(
                        "a.txt", "date 2025-09-05\n\nKYIV, September 4 (Agency) --\n\n" + "Putin said" + THREAT))
                .statements();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).dating().date().earliest()).hasValue(java.time.LocalDate.of(2025, 9, 4));
    }

    @Test
    void aDayThatIsNotInTheCalendarTellsNothing() {
        assertDated("2025-03-02", "on February 30", "2025-03-02", DateBasis.PUBLICATION);
        assertDated("2025-03-02", "on February 29, 2025,", "2025-03-02", DateBasis.PUBLICATION);
    }

    @Test
    void withoutWordsOfItsOwnItIsTheArticlesDate() {
        assertDated("2026-01-03", "", "2026-01-03", DateBasis.PUBLICATION);
        assertDated("2026-01", "", "2026-01", DateBasis.PUBLICATION);
    }

    @Test
    void aStandingPositionWasHeldOnThatDayOrBefore() {
        Statement statement = only("2026-01-03", "Putin has repeatedly said" + THREAT);
        assertThat(statement.dating().date().edtf()).isEqualTo("../2026-01-03");
    }

    @Test
    void whatCarriesOnADatedStatementWasSaidThen() {
        List<Statement> found = Written.statements(
                "2026-01-03",
                "Putin said on Wednesday" + THREAT + " He added that NATO soldiers in Ukraine would be destroyed.");
        assertThat(found)
                .extracting(statement -> statement.dating().date().edtf())
                .containsExactly("2025-12-31", "2025-12-31");
        assertThat(found)
                .extracting(statement -> statement.dating().basis())
                .containsExactly(DateBasis.RELATIVE, DateBasis.CONTEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "A day later,2026-01-01",
        "A day earlier,2025-12-30",
        "Two days later,2026-01-02",
        "Two days earlier,2025-12-29",
        "A week earlier,2025-12-24",
    })
    void daysLaterAndEarlierCountFromTheLastDatedEvent(String words, String date) {
        Statement statement =
                only("2026-01-03", "Macron met Starmer on December 31. " + words + ", Putin said" + THREAT);
        assertThat(statement.dating().date().edtf()).isEqualTo(date);
        assertThat(statement.dating().basis()).isEqualTo(DateBasis.RELATIVE);
    }

    @Test
    void aDateInsideTheQuotationIsNotWhenItWasSaid() {
        assertThat(only("2026-01-03", "“British troops will land in Ukraine on January 1,” Starmer said on Wednesday.")
                        .dating()
                        .date()
                        .edtf())
                .isEqualTo("2025-12-31");
    }

    @Test
    void aDeadlineIsNotWhenItWasSaid() {
        assertThat(only("2026-01-03", "Macron said French troops would be in Ukraine by December 30.")
                        .dating()
                        .basis())
                .isEqualTo(DateBasis.PUBLICATION);
    }

    @Test
    void anUndatedArticleIsPlacedByAnEventOfKnownDateWithDoubt() {
        Statement statement = only("", "Trump hosted Putin in Alaska last month.\n\nPutin said" + THREAT);
        assertThat(statement.dating().date().edtf()).isEqualTo("2025-09?");
        assertThat(statement.dating().basis()).isEqualTo(DateBasis.INFERRED);
        assertThat(statement.dating().words()).contains("Alaska", "last month");
    }

    @Test
    void aStandingPositionInAnUndatedArticleKeepsTheDoubt() {
        Statement statement =
                only("", "Trump hosted Putin in Alaska last month.\n\nPutin has repeatedly said" + THREAT);
        assertThat(statement.dating().date().edtf()).isEqualTo("../2025-09?");
        assertThat(statement.dating().basis()).isEqualTo(DateBasis.INFERRED);
    }

    @Test
    void anUndatedArticleIsPlacedByTheLatestDateThatItTellsWithDoubt() {
        Statement statement = only("", "Macron met Starmer on September 4, 2025.\n\nPutin said" + THREAT);
        assertThat(statement.dating().date().edtf()).isEqualTo("2025-09-04?");
        assertThat(statement.dating().basis()).isEqualTo(DateBasis.INFERRED);
    }

    @Test
    void anExplicitDateNeedsNoArticleDate() {
        assertDated("", "on September 5, 2025,", "2025-09-05", DateBasis.EXPLICIT);
    }

    @Test
    void whereNothingTellsTheDateIsUnknown() {
        assertDated("", "", "", DateBasis.UNKNOWN);
        assertDated("", "on Friday", "", DateBasis.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "'has said more than once',../2026-01-03",
        "'has declared on numerous occasions',../2026-01-03",
        "'has time and again said',../2026-01-03",
        "'has said since May',../2026-01-03",
        "'has been saying since last autumn',../2026-01-03",
    })
    void aPositionHeldForLongLastsUntilTheArticle(String words, String date) {
        assertThat(edtf(only("2026-01-03", "Putin " + words + THREAT))).isEqualTo(date);
    }

    @Test
    void aStandingPositionToldOnceMoreWasSaidThen() {
        assertThat(edtf(only(
                        "2026-01-03",
                        "Putin has repeatedly said that foreign troops in Ukraine would be targets, and did so again in"
                                + " Minsk on Tuesday.")))
                .isEqualTo("2025-12-30");
    }

    @ParameterizedTest
    @CsvSource({
        "On the eve,2025-12-30",
        "A few hours later,2025-12-31",
        "Within the hour,2025-12-31",
        "That evening,2025-12-31",
        "Twenty-four hours later,2026-01-01",
        "The previous weekend,2025-12-27/2025-12-28",
        "A fortnight earlier,2025-12-17",
        "The day before the summit,2025-12-30",
    })
    void wordsThatCountFromAnEventFindTheOneNearBy(String words, String date) {
        Statement statement = only(
                "2026-01-03", "Macron met Starmer for a summit on December 31. " + words + ", Putin said" + THREAT);
        assertThat(edtf(statement)).isEqualTo(date);
    }

    @Test
    void whatCountsBackWithNoEventNearCountsFromTheArticle() {
        assertThat(edtf(only("2026-01-03", "A week earlier, Putin had said" + THREAT)))
                .isEqualTo("2025-12-27");
        assertThat(edtf(only("2026-01-03", "On the eve, Putin had said" + THREAT)))
                .isEqualTo("2026-01-02");
    }

    @Test
    void whatCountsOnWithNoEventTellsNothing() {
        assertThat(only("2026-01-03", "Two days later, Putin said" + THREAT)
                        .dating()
                        .basis())
                .isEqualTo(DateBasis.PUBLICATION);
    }

    @ParameterizedTest
    @CsvSource({
        "in mid-December,2025-12-11/2025-12-20",
        "in early December,2025-12-01/2025-12-10",
        "at the end of August,2025-08-21/2025-08-31",
        "on 4/9,2025-09-04",
        "on Christmas Eve,2025-12-24",
        "at Easter,2025-04-20",
        "at the turn of the year,2025-12/2026-01",
    })
    void partsOfMonthsFeastsAndFiguresAreDates(String words, String date) {
        assertThat(edtf(only("2026-01-03", "Putin said " + words + THREAT))).isEqualTo(date);
    }

    @Test
    void aDateInADescriptionOfTheOccasionIsOfTheSaying() {
        assertThat(edtf(only("2026-01-03", "Putin, speaking in Minsk last Friday, said" + THREAT)))
                .isEqualTo("2026-01-02");
        assertThat(edtf(only("2026-01-03", "Putin, in an address on Wednesday, said" + THREAT)))
                .isEqualTo("2025-12-31");
    }

    @Test
    void aParagraphThatSetsTheSceneDatesWhatIsToldInThePast() {
        String scene = "Ministers who met on 10 December were guarded. ";
        assertThat(edtf(only("2026-01-03", scene + "Putin told them" + THREAT))).isEqualTo("2025-12-10");
        assertThat(edtf(only("2026-01-03", scene + "Putin thinks" + THREAT))).isEqualTo("2026-01-03");
    }

    @Test
    void theAnniversaryOfSomethingElseIsAnotherDay() {
        assertThat(edtf(only("2026-03-03", "Putin said on the anniversary" + THREAT)))
                .isEqualTo("2026-02-24");
        assertThat(edtf(only("2026-03-03", "Putin said on the anniversary of the landing" + THREAT)))
                .isEqualTo("2026-03-03");
    }

    @Test
    void inItCarriesOnTheSentenceBefore() {
        assertThat(edtf(only(
                        "2026-01-06",
                        "What upset them was an interview in the weekend’s paper.\n\nIn it Putin disclosed" + THREAT)))
                .isEqualTo("2026-01-03/2026-01-04");
    }

    private static String edtf(Statement statement) {
        return statement.dating().date().edtf();
    }

    private static void assertDated(String published, String words, String date, DateBasis basis) {
        Statement statement = only(published, "Putin said " + words + THREAT);
        assertThat(statement.dating().date().edtf()).isEqualTo(date);
        assertThat(statement.dating().basis()).isEqualTo(basis);
    }

    private static Statement only(String published, String text) {
        List<Statement> found = Written.statements(published, text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Macron, who was elected on Wednesday, said that foreign troops should go to Ukraine.",
                "Macron, who has been resting since Wednesday, said that foreign troops should go to Ukraine.",
                "Macron, who travels to Riga on Wednesday, said that foreign troops should go to Ukraine.",
                "Macron said that foreign troops should go to Ukraine, a land that voted on Wednesday.",
                "Macron said that foreign troops should go to Ukraine. The ministers were divided on Wednesday.",
                "Macron recalled that foreign troops had guarded Berlin in 1945 and should go to Ukraine.",
            })
    void aDateOfSomethingElseAboutTheSpeakerDatesNoSaying(String sentence) {
        assertThat(Written.statements("2026-01-03", sentence))
                .last()
                .satisfies(statement ->
                        assertThat(statement.dating().date().edtf()).isEqualTo("2026-01-03"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Wednesday Macron was in Riga, and foreign troops, he told students, should go to Ukraine. | 2025-12-31",
                "Four days ago Macron was in Riga; foreign troops, he told students, should go to Ukraine. | 2025-12-30",
                "Macron has argued since May that foreign troops should go to Ukraine. | ../2026-01-03",
                "At the turn of the year Macron said that foreign troops should go to Ukraine. | 2025-12/2026-01",
            })
    void whatASentenceBeginsWithDatesWhatItsSubjectSaysInIt(String sentence, String date) {
        assertThat(Written.statements("2026-01-03", sentence))
                .last()
                .satisfies(statement ->
                        assertThat(statement.dating().date().edtf()).isEqualTo(date));
    }

    /** Macron spoke on Wednesday of Monday. */
    @Test
    void aStoryCountsOnFromTheDayOnWhichSomebodySpoke() {
        assertThat(Written.statements(
                        "2026-01-03",
                        "Macron said on Wednesday that foreign troops in Ukraine had not come up in the talks on Monday.\n\n"
                                + "Merz said on the same day that foreign troops should go to Ukraine."))
                .last()
                .satisfies(statement ->
                        assertThat(statement.dating().date().edtf()).isEqualTo("2025-12-31"));
    }

    @Test
    void theDayBeforeAnEventCountsFromTheDayThatTheTextTellsFurtherBelow() {
        assertThat(Written.statements(
                        "2026-01-03",
                        "Macron said on the eve of the summit that foreign troops should go to Ukraine.\n\n"
                                + "The summit was opened on Wednesday with a song."))
                .first()
                .satisfies(statement ->
                        assertThat(statement.dating().date().edtf()).isEqualTo("2025-12-30"));
    }

    /** Of the minister's radio nobody says that it was there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Merz said that foreign troops should go to Ukraine.; 2025-12-31",
                "Merz told a Bremen radio station that foreign troops should go to Ukraine.; 2026-01-03"
            })
    void whatIsToldToTheMediaIsNotOfTheMeeting(String sentence, String date) {
        assertThat(Written.statements(
                        "2026-01-03",
                        "European leaders held a summit on Wednesday and spoke of foreign troops in Ukraine.\n\n"
                                + "The dinner was long.\n\nThere was fish.\n\n" + sentence))
                .last()
                .satisfies(statement ->
                        assertThat(statement.dating().date().edtf()).isEqualTo(date));
    }

    @Test
    void aWeekdayBesideAKnownEventIsItsDayWhereTheTextHasNone() {
        assertFirst("Keir Starmer said at Lancaster House on Sunday" + THREAT, "2025-03-02");
    }

    /** Nothing but their being alone ties such days to the saying. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Merz let the generals know late on Wednesday that foreign troops should go to Ukraine.; 2025-12-31",
                "Merz was sure that foreign troops should go to Ukraine, his office let it be known on Wednesday.; 2025-12-31",
                "Merz, who is to speak on Wednesday, thinks that foreign troops should go to Ukraine.; 2026-01-03"
            })
    void theOneDayOfAPassageIsThatOfTheSaying(String sentence, String date) {
        assertThat(Written.statements("2026-01-03", sentence))
                .first()
                .satisfies(statement ->
                        assertThat(statement.dating().date().edtf()).isEqualTo(date));
    }

    /** Nothing ties them to the dinner but that it is what the article begins with, the day before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Merz told the guests that foreign troops should go to Ukraine.; 2026-01-02",
                "Merz has said that foreign troops should go to Ukraine.; 2026-01-03",
                "Merz wrote in a newspaper that foreign troops should go to Ukraine.; 2026-01-03"
            })
    void whatIsToldBehindASceneBelongsToItWhereTheSignsAreMany(String sentence, String date) {
        assertThat(Written.statements(
                        "2026-01-03",
                        "On Friday the president had forty for dinner in Bremen.\n\nThere was fish. " + sentence))
                .last()
                .satisfies(statement ->
                        assertThat(statement.dating().date().edtf()).isEqualTo(date));
    }
}
