package org.claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void shortTextIsFilledLongTextIsCut() {
        assertThat(DisplayWidth.fit("Tusk", 6)).isEqualTo("Tusk  ");
        assertThat(DisplayWidth.fit("Tusk", 4)).isEqualTo("Tusk");
        assertThat(DisplayWidth.fit("Donald Tusk", 6)).isEqualTo("Donal…");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndCombiningMarksNone() {
        assertThat(DisplayWidth.of("郭嘉昆")).isEqualTo(6);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("😀")).isEqualTo(2);
        assertThat(DisplayWidth.fit("郭嘉昆", 4)).isEqualTo("郭… ");
    }

    @Test
    void nothingInATextSteersTheTerminal() {
        assertThat(DisplayWidth.oneLine(" a\u001b[31m\r\n\tb\u202Ec\u00A0d\u0007 "))
                .isEqualTo("a[31m bc d");
    }
}
