package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaysTest {
    @Test
    void everyWayIsFoundHoweverManyThereAre() {
        Ways ways = new Ways();
        for (int state = 1; state < 300; state++) {
            for (int word = 0; word < 300; word++) {
                ways.add(state, word, 1 + (state * word) % 1_000_000);
            }
        }
        for (int state = 1; state < 300; state++) {
            for (int word = 0; word < 300; word++) {
                assertThat(ways.next(state, word)).isEqualTo(1 + (state * word) % 1_000_000);
            }
        }
    }

    @Test
    void aWayThatIsNotKnownIsZero() {
        Ways ways = new Ways();
        ways.add(7, 0, 1);
        assertThat(ways.next(7, 1)).isZero();
        assertThat(ways.next(8, 0)).isZero();
    }
}
