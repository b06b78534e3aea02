package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningsTest {
    @Test
    void theLongestBeginningCounts() {
        Beginnings beginnings = Beginnings.NONE.with("de", 1).with("deploy", 2).with("dep", 3);
        assertThat(beginnings.numberOf("deployed")).isEqualTo(2);
        assertThat(beginnings.numberOf("depot")).isEqualTo(3);
        assertThat(beginnings.numberOf("denied")).isEqualTo(1);
    }

    @Test
    void wordsWithoutOneAreNumbersOrUnknown() {
        Beginnings beginnings = Beginnings.NONE.with("deploy", 2);
        assertThat(beginnings.numberOf("5,000")).isEqualTo(Vocabulary.ANY_NUMBER);
        assertThat(beginnings.numberOf("redeploy")).isEqualTo(Vocabulary.UNKNOWN);
    }
}
