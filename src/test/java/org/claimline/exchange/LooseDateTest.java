package org.claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
                "A headline of some words\n" + TEXT + "\nIda Holm and Per Dahl, Oslo, 23 December 2025"
            })
    void aDayThatNoSentenceUsesIsThatOfPublication(String text) throws UnreadableArticleException {
        assertThat(published(text)).isEqualTo("2025-12-23");
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
