package org.claimline.extract.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimline.extract.Extraction;
import org.claimline.extract.Written;
import org.claimline.model.PassedOver;
import org.claimline.model.Statement;
import org.junit.jupiter.api.Test;

/** What of an article is on the topic tells what single sentences of it are about. */
class OtherMatterTest {
    private static final String OF_TALKS = """
            The talks on a ceasefire went on in Ankara.

            Maria Hagen said that the two sides had agreed on the exchange of prisoners.

            Jonas Hagen said that the price of gas was still open.

            Anna Berg told reporters that grain would be shipped from Odesa again.

            Jan Vermeer said that sanctions would remain.

            Peter Sand said that children had to come home first.

            Clara Stone said that elections could wait.

            Karl Lund said that loans would be repaid in ten years.

            """;

    @Test
    void aSentenceThatMayBeOnTheTopicIsNoneInAnArticleOfOtherMatters() {
        Extraction found = extraction(OF_TALKS + "Emmanuel Macron said that soldiers would come after a ceasefire.");

        assertThat(found.statements()).isEmpty();
        assertThat(found.passedOver()).extracting(PassedOver::rule).contains("topic.other-matter");
    }

    @Test
    void plainWordsStandWhateverTheArticleIsAbout() {
        Extraction found =
                extraction(OF_TALKS + "Emmanuel Macron said that he was ready to send French soldiers to Ukraine.");

        assertThat(found.statements())
                .extracting(Statement::speaker)
                .extracting("name")
                .containsExactly("Emmanuel Macron");
    }

    @Test
    void plainWordsStandWhoeverSaysThem() {
        assertThat(extraction("Three people familiar with the talks said that foreign troops in Ukraine were needed.")
                        .statements())
                .hasSize(1);
    }

    private static Extraction extraction(String text) {
        return Written.EXTRACTOR.extract(Written.article("2026-01-03", text));
    }
}
