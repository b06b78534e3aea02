package org.claimline.exchange.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.reader.TextArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooseDateTest {
    private static final String TEXT = "The ministers met for an hour, and they spoke of many things.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Morning summary, Tuesday 23 December 2025. Not for distribution.\n\n" + TEXT,
                "A headline of some words\nANNALS OF THE EAST | Issue of 23 December 2025\n" + TEXT,
                "A headline of some words\nIda Holm, Bratislava, Tuesday, 23. 12. 2025\n\n" + TEXT,
                "A headline of some words\n" + TEXT + "\nIda Holm and Per Dahl, Oslo, 23 December 2025",
                "A headline of some words\n" + TEXT + "\n\nkna/reb/ho 231845 Dec 25",
                "A headline of some words\n" + TEXT + "\n\nkna/reb/23.12.2025",
                "Remarks by the minister to the press on December 23, 2025 (excerpts)\n\n" + TEXT,
                "A headline of some words\n" + TEXT + "\n\nThis transcript was produced on December 23, 2025.",
                "(The interview was held by Ida Holm. It was published on 23 December 2025 in Nordavisen.)\n" + TEXT,
                "A headline of some words\nWhat Oslo read this week. No. 12. December 23, 2025\n\n" + TEXT,
                "A headline of some words\nThe general answers. Interview: I. Holm. Nord 52/2025, Tuesday 23 December\n"
                        + TEXT,
                "A headline of some words\nThe general has counted. " + TEXT + " " + TEXT + " " + TEXT
                        + " INTERVIEW: Ida Holm, Nordavisen Tuesday, 23 December 2025\n\n" + TEXT
            })
    void aDayThatNoSentenceUsesIsThatOfPublication(String text) throws UnreadableArticleException {
        assertThat(published(text)).isEqualTo("2025-12-23");
    }

    @Test
    void aDayOfABookIsNot() throws UnreadableArticleException {
        assertThat(published("A headline of some words\nAfter the author's book of 3 March 2025\n\n" + TEXT))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Foreign desk, 9/12/2025", "Ida Holm | 09/12/2025 - 18:06"})
    void theClockOrTheSpellingTellsWhichOfTwoDaysIsMeant(String foot) throws UnreadableArticleException {
        assertThat(published("A headline of some words\n\n" + TEXT + " The neighbours were silent.\n\n" + foot))
                .isEqualTo("2025-12-09");
    }

    @Test
    void aDayOfWhichAHeadlineTellsIsNot() throws UnreadableArticleException {
        assertThat(published("Two bridges fell on December 23, 2025\n\n" + TEXT))
                .isEmpty();
    }

    @Test
    void aDayThatASentenceUsesIsNot() throws UnreadableArticleException {
        assertThat(published("The ministers met on 23 December 2025 and spoke for an hour of many things.\nThen they"
                        + " went home, since it was late."))
                .isEmpty();
    }

    private static String published(String text) throws UnreadableArticleException {
        return new TextArticleReader()
                .read("x.txt", text.getBytes(StandardCharsets.UTF_8))
                .article()
                .info()
                .published()
                .edtf();
    }
}
