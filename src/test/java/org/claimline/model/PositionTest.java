package org.claimline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {
    @Test
    void theScaleRunsFromAgainstToFor() {
        assertThat(Position.SCALE)
                .extracting(Position::label)
                .containsExactly("THREATENS", "OPPOSES", "RULES_OUT", "UNCLEAR", "OPEN_TO", "SUPPORTS", "COMMITS");
    }

    @ParameterizedTest
    @CsvSource({"RULES_OUT,rules out", "OPEN_TO,open to", "SUPPORTS,supports", "'',''"})
    void peopleReadItInWords(String label, String words) {
        assertThat(new Position(label).words()).isEqualTo(words);
    }

    @Test
    void aPositionIsItsLabel() {
        assertThat(new Position("OPPOSES")).isEqualTo(Position.OPPOSES);
        assertThat(new Position("FOR_IT")).isNotIn(Position.SCALE);
        assertThat(Position.NONE).isNotIn(Position.SCALE);
    }
}
