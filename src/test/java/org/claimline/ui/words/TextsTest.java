package org.claimline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.claimline.model.DateBasis;
import org.claimline.timeline.LaneChoice;
import org.claimline.ui.filter.Facet;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void everythingThatIsNamedHasWords() {
        for (Facet facet : Facet.values()) {
            assertThat(Texts.text("facet." + facet.label())).isNotEmpty();
            assertThat(Texts.text("facet." + facet.label() + ".none")).isNotEmpty();
        }
        for (DateBasis basis : DateBasis.values()) {
            assertThat(Texts.text("basis." + basis.label())).isNotEmpty();
        }
        for (LaneChoice choice : LaneChoice.values()) {
            assertThat(Texts.text("lanes." + choice.label())).isNotEmpty();
        }
    }

    @Test
    void numbersAndPluralsReadWell() {
        assertThat(Texts.text("status.shown", 3, 1_000_000)).isEqualTo("3 of 1,000,000 statements");
        assertThat(Texts.text("import.done", 1, 0)).isEqualTo("1 article was added, with no statements.");
        assertThat(Texts.text("import.done", 5, 40)).isEqualTo("5 articles were added, with 40 statements.");
    }

    @Test
    void noTextHoldsALoneApostropheThatAPatternWouldSwallow() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.claimline.ui.texts");
        for (String key : bundle.keySet()) {
            String words = bundle.getString(key);
            if (words.contains("{")) {
                assertThat(words.replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }
}
