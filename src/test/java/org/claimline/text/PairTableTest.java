package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairTableTest {
    @Test
    void everyPairIsFoundHoweverManyThereAre() {
        PairTable pairs = new PairTable();
        for (int first = 1; first < 300; first++) {
            for (int second = 0; second < 300; second++) {
                pairs.add(first, second, 1 + (first * second) % 1_000_000);
            }
        }
        for (int first = 1; first < 300; first++) {
            for (int second = 0; second < 300; second++) {
                assertThat(pairs.get(first, second)).isEqualTo(1 + (first * second) % 1_000_000);
            }
        }
    }

    @Test
    void aPairThatIsNotKnownIsZero() {
        PairTable pairs = new PairTable();
        pairs.add(7, 0, 1);
        assertThat(pairs.get(7, 1)).isZero();
        assertThat(pairs.get(8, 0)).isZero();
    }
}
