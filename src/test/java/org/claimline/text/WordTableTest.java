package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {
    private final WordTable table = new WordTable();

    @Test
    void aWordIsFoundWhereItStandsWhateverItsCaseAndApostrophe() {
        int number = table.add("hasn't");
        String text = "Who HASN’T said so?";
        assertThat(table.find(text, 4, 10)).isEqualTo(number);
        assertThat(table.word(number)).isEqualTo("hasn't");
        assertThat(table.find(text, 4, 9)).isZero();
        assertThat(table.find(text, 0, 3)).isZero();
    }

    @Test
    void aWordAddedTwiceKeepsItsNumberHoweverManyThereAre() {
        for (int i = 1; i <= 5_000; i++) {
            assertThat(table.add("word" + i)).isEqualTo(i);
        }
        for (int i = 1; i <= 5_000; i++) {
            assertThat(table.add("word" + i)).isEqualTo(i);
        }
        assertThat(table.size()).isEqualTo(5_000);
    }
}
