package org.claimline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimline.model.Position;
import org.claimline.text.Tokens;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon lexicon = Lexicon.load();

    @Test
    void theFilesThatShipWithTheProgramAreAllRead() {
        assertThat(lexicon.speakers().people()).isNotEmpty();
        assertThat(lexicon.stances().all()).isNotEmpty();
        assertThat(lexicon.dates().rules()).isNotEmpty();
        assertThat(lexicon.topic().positionRules()).isNotEmpty();
        assertThat(lexicon.topic().id()).isEqualTo("foreign-troops-in-ukraine");
    }

    @Test
    void theTopicOrdersEveryPositionOfTheScale() {
        assertThat(lexicon.topic().order())
                .startsWith(Position.THREATENS, Position.COMMITS, Position.RULES_OUT)
                .isSubsetOf(Position.SCALE);
        assertThat(lexicon.topic().otherwise()).isEqualTo(Position.UNCLEAR);
    }

    @Test
    void aCodeIsShownByItsEnglishNameOrAsItself() {
        assertThat(lexicon.countryName("GB")).isEqualTo("United Kingdom");
        assertThat(lexicon.countryName("XX")).isEqualTo("XX");
    }

    @Test
    void itsSplitterKnowsItsAbbreviations() {
        assertThat(lexicon.sentences().split(Tokens.of("Gen. Kellogg met Mr. Rutte. He left.")))
                .hasSize(2);
    }
}
