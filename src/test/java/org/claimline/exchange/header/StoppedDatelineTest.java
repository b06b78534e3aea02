package org.claimline.exchange.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.reader.TextArticleReader;
import org.claimline.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of publication in headers and below the text, each in a short article. */
class StoppedDatelineTest {
    private static final String TEXT =
            "Macron said on Monday that French troops could go to Ukraine. He did not say how many soldiers.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kyiv, 3 March 2025 (UNA). ",
                "Ankara, 3 March 2025. ",
                "Ankara, Monday, 3 March 2025. ",
                "IL FORO \u2014 English edition\nMonday 3 March 2025 \u00b7 p. 6\n\n",
                "Nordic Courier, Monday 3 March 2025, page 9\n\n",
                "Evening Post, Moscow, March 3, 2025, No. 38\n\n",
                "Macron floats troops\nFirst published: March 3, 2025 (corrected March 11, 2026: spelling of a name)\n\n",
                "DE OCHTEND \u2013 Radio interview, Monday 3 March 2025, 7.40 a.m.\n\n",
            })
    void aHeaderTellsTheDay(String header) throws UnreadableArticleException {
        assertThat(published(header + TEXT)).isEqualTo("2025-03-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee\n03.03.2025, 05:30", "Posted by Ann L. on Mar 3, 2025, 9:14 pm in Politics"})
    void aLineBelowTheTextTellsTheDay(String line) throws UnreadableArticleException {
        assertThat(published("Macron floats troops\n\n" + TEXT + "\n\n" + line)).isEqualTo("2025-03-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RIGA, 3 March. ",
                "RIGA, 3 Mar. ",
                "RIGA/PARIS, March 3. /Agency/. ",
                "ST. PETERSBURG, March 3. /Agency/. ",
                "Riga, March 3, Monday (Agency) \u2013 ",
            })
    void aDatelineWithoutItsYearIsNoText(String dateline) throws UnreadableArticleException {
        assertThat(read("Macron floats troops\n\n" + dateline + TEXT).body().start())
                .isEqualTo("Macron floats troops\n\n".length() + dateline.length());
    }

    private static Article read(String text) throws UnreadableArticleException {
        return new TextArticleReader()
                .read("a.txt", text.getBytes(StandardCharsets.UTF_8))
                .article();
    }

    private static String published(String text) throws UnreadableArticleException {
        return read(text).info().published().edtf();
    }
}
