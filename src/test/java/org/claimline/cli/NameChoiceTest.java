package org.claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameChoiceTest {
    private static final List<String> KNOWN = List.of(
            "Vladimir Putin", "Stéphane Séjourné", "Russia", "Russian Foreign Ministry", "Polish Foreign Ministry", "");

    @Test
    void theVeryNameIsMeantBeforeOthersThatHoldIt() {
        assertThat(NameChoice.meant("russia", List.of("Russia", "United Russia")))
                .containsExactly("Russia");
    }

    @Test
    void aPartOfANameMeansAllThatHoldIt() {
        assertThat(NameChoice.meant("foreign MINISTRY", KNOWN))
                .containsExactly("Russian Foreign Ministry", "Polish Foreign Ministry");
        assertThat(NameChoice.meant("ministry foreign polish", KNOWN)).containsExactly("Polish Foreign Ministry");
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(NameChoice.meant("SEJOURNE", KNOWN)).containsExactly("Stéphane Séjourné");
    }

    @Test
    void partsOfWordsAndNothingMeanNobody() {
        assertThat(NameChoice.meant("Put", KNOWN)).isEmpty();
        assertThat(NameChoice.meant(" - ", KNOWN)).isEmpty();
    }

    @Test
    void nearNamesAreSpeltMuchTheSame() {
        assertThat(NameChoice.near("Puttin", KNOWN)).containsExactly("Vladimir Putin");
        assertThat(NameChoice.near("Merkel", KNOWN)).isEmpty();
    }
}
