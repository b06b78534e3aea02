package org.claimline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.claimline.model.DateBasis;
import org.claimline.model.Position;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.model.Statement;
import org.claimline.model.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementExtractorTest {
    private static final String PUBLISHED = "2026-01-03";

    @Test
    void everyFieldOfAStatementIsRead() {
        Statement statement =
                only("French President Emmanuel Macron said on Friday that France was ready to send troops to"
                        + " Ukraine after a ceasefire.");
        assertThat(statement.speaker())
                .isEqualTo(new Speaker("Emmanuel Macron", SpeakerType.PERSON, "FR", "French President"));
        assertThat(statement.dating().date().edtf()).isEqualTo("2026-01-02");
        assertThat(statement.dating().basis()).isEqualTo(DateBasis.RELATIVE);
        assertThat(statement.dating().words()).isEqualTo("Friday");
        assertThat(statement.position()).isEqualTo(Position.OPEN_TO);
        assertThat(statement.condition()).isEqualTo("after a ceasefire");
        assertThat(statement.troopsOf()).containsExactly("FR");
        assertThat(statement.kind()).isEqualTo(StatementKind.INDIRECT);
        assertThat(statement.wording().source()).isEqualTo("French President Emmanuel Macron");
        assertThat(statement.wording().cue()).isEqualTo("said");
        assertThat(statement.wording().quote())
                .isEqualTo("France was ready to send troops to Ukraine after a ceasefire");
        assertThat(statement.articleId()).isEqualTo("abc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Foreign troops in Ukraine will be legitimate targets,” Putin said.|DIRECT",
                "Putin said foreign troops in Ukraine would be “legitimate targets”.|MIXED",
                "Putin said foreign troops in Ukraine would be legitimate targets.|INDIRECT",
            })
    void theKindTellsHowMuchStandsInQuotationMarks(String text, StatementKind kind) {
        assertThat(only(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Putin said foreign troops in Ukraine would be legitimate targets.|THREATENS",
                "Starmer pledged to send British troops to Ukraine.|COMMITS",
                "Tusk said Poland would not send its troops to Ukraine.|RULES_OUT",
                "Lavrov said foreign troops in Ukraine were unacceptable.|OPPOSES",
                "Macron said France was ready to send troops to Ukraine.|OPEN_TO",
                "Zelensky welcomed the deployment of foreign troops in Ukraine.|SUPPORTS",
            })
    void thePositionIsReadFromTheWords(String text, String label) {
        assertThat(only(text).position().label()).isEqualTo(label);
    }

    @Test
    void speakersJoinedAreOneStatementEach() {
        assertThat(found("France and Britain have pledged to send troops to Ukraine."))
                .extracting(statement -> statement.speaker().country())
                .containsExactlyInAnyOrder("FR", "GB");
    }

    @Test
    void theOutletThatReportsIsNotTheSource() {
        assertThat(only("Foreign troops in Ukraine would be legitimate targets, Putin said, according to Reuters.")
                        .speaker()
                        .name())
                .isEqualTo("Vladimir Putin");
    }

    @Test
    void whatASpeakerSaysThatOthersPledgedIsTheSpeakers() {
        assertThat(only("Macron said that 26 countries had pledged to send troops to Ukraine.")
                        .speaker()
                        .name())
                .isEqualTo("Emmanuel Macron");
    }

    @Test
    void aPronounIsWhoItMeans() {
        assertThat(found(
                        "Putin said foreign troops in Ukraine would be legitimate targets. He added that NATO soldiers in"
                                + " Ukraine would be destroyed."))
                .extracting(statement -> statement.speaker().name())
                .containsExactly("Vladimir Putin", "Vladimir Putin");
    }

    @Test
    void anUnnamedSpeakerKeepsTheDescription() {
        Speaker speaker = only("A senior British official said troops would be sent to Ukraine.")
                .speaker();
        assertThat(speaker.name()).isEqualToIgnoringCase("a senior British official");
        assertThat(speaker.type()).isEqualTo(SpeakerType.ANONYMOUS);
        assertThat(speaker.country()).isEqualTo("GB");
    }

    @Test
    void aQuotationThatTheCueDividesIsOneStatement() {
        Statement statement = only("“Foreign troops in Ukraine,” Putin said, “will be legitimate targets.”");
        assertThat(statement.wording().quote()).isEqualTo("Foreign troops in Ukraine, … will be legitimate targets.");
        assertThat(statement.evidence().contents()).hasSize(2);
    }

    @Test
    void aQuotationThatRunsOnOverParagraphsIsOneStatement() {
        Statement statement = only("Putin said: “Foreign troops in Ukraine are a threat.\n\n“We will destroy them.”");
        assertThat(statement.wording().passage()).endsWith("destroy them.”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign troops are in Ukraine.",
                "Putin said that gas prices would rise.",
                "Putin said that North Korean troops were fighting in Kursk.",
                "Scholz said Germany would send tanks to Ukraine.",
            })
    void whatHasNoSourceOrIsOffTheTopicIsNoStatement(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void whatIsLeftOutIsPassedOverWithItsReason() {
        Extraction extraction = Written.EXTRACTOR.extract(
                Written.article(PUBLISHED, "Putin said gas prices would rise. Foreign troops are in Ukraine."));
        assertThat(extraction.passedOver()).singleElement().satisfies(passed -> {
            assertThat(passed.source()).isEqualTo("Putin");
            assertThat(passed.passage().start()).isZero();
            assertThat(passed.rule()).startsWith("topic.");
            assertThat(passed.why()).endsWith(".");
        });
    }

    @Test
    void onlyTheBodyIsRead() {
        String text = "Putin said foreign troops in Ukraine would be legitimate targets.";
        Article whole = Written.article(PUBLISHED, text);
        Article none = new Article(whole.info(), text, new org.claimline.text.Span(0, 0));
        assertThat(Written.EXTRACTOR.extract(whole).statements()).hasSize(1);
        assertThat(Written.EXTRACTOR.extract(none).statements()).isEmpty();
    }

    @Test
    void theSameArticleAlwaysGivesTheSameFindings() {
        StatementExtractor another = new StatementExtractor(Lexicon.load());
        assertThat(Written.SEEDS).allSatisfy(name -> {
            Extraction first = Written.EXTRACTOR.extract(Written.seed(name));
            assertThat(Written.EXTRACTOR.extract(Written.seed(name))).isEqualTo(first);
            assertThat(another.extract(Written.seed(name))).isEqualTo(first);
        });
    }

    @Test
    void oneExtractorServesManyThreads() {
        List<Extraction> alone = Written.SEEDS.stream()
                .map(name -> Written.EXTRACTOR.extract(Written.seed(name)))
                .toList();
        List<Integer> jobs = java.util.stream.IntStream.range(0, 200).boxed().toList();
        assertThat(jobs.parallelStream()
                        .map(job -> Written.EXTRACTOR
                                .extract(Written.seed(Written.SEEDS.get(job % 5)))
                                .equals(alone.get(job % 5))))
                .containsOnly(true);
    }

    private static List<Statement> found(String text) {
        return Written.statements(PUBLISHED, text);
    }

    private static Statement only(String text) {
        List<Statement> found = found(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }
}
