package org.claimline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that a clause, a place or another name stands between them and their cue. */
class SourcesWithClausesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A senior Latvian officer who was on the call|A senior Latvian officer",
                "One of two officials who met the press after supper|One of two officials",
                "A diplomat who has the paper on her desk|A diplomat",
                "A Latvian official briefing reporters by phone|A Latvian official",
                "A source close to the inner cabinet|A source close to the inner cabinet",
                "Three people familiar with the talks|Three people familiar with the talks",
                "Jonas Vaitkus, 34, of the rural party|Jonas Vaitkus",
                "Jan van Dijk of the rural party|Jan van Dijk",
                "Jonas Vaitkus, a spokesman for the 4th Mechanized Brigade, whose men were there,|Jonas Vaitkus",
                "A duty officer of the 4th Foreign Infantry Regiment|A duty officer of the 4th Foreign Infantry Regiment",
                "Alternative for Latvia leader Jonas Vaitkus|Jonas Vaitkus",
                "Mayor of Zvyahel Mykola Petrenko|Mykola Petrenko",
                "The Greens' Sofia Lind|Sofia Lind",
                "The leaders of ten European states|leaders of ten European states",
            })
    void aSourceIsFoundBeforeWhatDescribesIt(String source, String name) {
        assertThat(speakers(source + " said that foreign troops in Ukraine were needed."))
                .containsExactly(name);
    }

    @Test
    void anAideBehindTheVerbKeepsForWhom() {
        assertThat(speakers("“Foreign troops in Ukraine are needed,” said an aide to French Armed Forces Minister"
                        + " Sébastien Lecornu."))
                .containsExactly("an aide to French Armed Forces Minister Sébastien Lecornu");
    }

    @Test
    void whatFollowsTheVerbBehindADescribedSubjectIsSaid() {
        assertThat(speakers("Jonas Vaitkus, a farmer from Kaunas, said the allies who sent troops to Ukraine deserved"
                        + " thanks."))
                .containsExactly("Jonas Vaitkus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jonas Vaitkus left the hall repeating that no troops would go to Ukraine.|Jonas Vaitkus",
                "“We have beds for troops in Ukraine,” grinned Colonel Jonas Vaitkus, a cook by trade.|Jonas Vaitkus",
                "“We can keep troops in Ukraine for a year,” reckons retired Colonel Jonas Vaitkus.|Jonas Vaitkus",
                "“No troops to Ukraine,” cut in Jonas Vaitkus.|Jonas Vaitkus",
                "The plan for troops in Ukraine is dead, said its author, Jonas Vaitkus: it costs too much.|Jonas Vaitkus",
                "Jonas Vaitkus has until now refused to say whether troops would go to Ukraine.|Jonas Vaitkus",
                "Vilnius on the contrary said that troops would go to Ukraine.|Lithuania",
            })
    void aSpeakerIsFoundAroundWhatStandsBetween(String sentence, String name) {
        assertThat(speakers(sentence)).containsExactly(name);
    }

    @Test
    void whoReportsBehindAllOfItIsTheSpeaker() {
        assertThat(speakers("South Africa has told its partners that it will not send troops to Ukraine, Jonas"
                        + " Vaitkus, spokesman for the foreign ministry, confirmed on Monday."))
                .containsExactly("Jonas Vaitkus");
    }

    @Test
    void aRecordTellsWhatSomebodyElseHasSaid() {
        assertThat(speakers("France and Britain told their partners that they were ready to send troops to Ukraine,"
                        + " an official readout says."))
                .containsExactlyInAnyOrder("France", "United Kingdom");
    }

    @Test
    void whomSomebodyAnswersHasSaidIt() {
        assertThat(speakers("Vladimir Putin was responding to Emmanuel Macron, who announced that 26 countries would"
                        + " send troops to Ukraine."))
                .containsExactly("Emmanuel Macron");
    }

    @Test
    void whatAnArticleOfSomebodySaysIsHis() {
        assertThat(speakers("According to Jonas Vaitkus's report, foreign troops are in Ukraine already."))
                .containsExactly("Jonas Vaitkus");
    }

    @Test
    void headsThatTheTextRunsOnFromAreNoSpeakers() {
        assertThat(speakers("""
                        NO RETURN: Emmanuel Macron said that foreign troops in Ukraine were needed.

                        HOME TRUTHS: Friedrich Merz said that no German soldiers would go to Ukraine.

                        A DEAL IS A DEAL: Giorgia Meloni said that no Italian soldiers would go to Ukraine.
                        """)).containsExactly("Emmanuel Macron", "Friedrich Merz", "Giorgia Meloni");
    }

    private static List<String> speakers(String text) {
        List<Statement> found = Written.statements("2026-01-20", text);
        return found.stream().map(statement -> statement.speaker().name()).toList();
    }
}
