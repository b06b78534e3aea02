package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.claimline.text.PhraseMap.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseMapTest {
    private final PhraseMap<String> map = new PhraseMap<>();

    PhraseMapTest() {
        map.put("Orbán", "orban");
        map.put("United States", "US");
        map.put("United States Senate", "senate");
        map.put("US", "US");
        map.put("10 Downing Street", "GB");
        map.put("van der Leyen", "leyen");
    }

    @Test
    void theLongestNameCounts() {
        assertThat(at("United States Senate votes")).contains(new Found<>("senate", 0, 3));
        assertThat(at("United States votes")).contains(new Found<>("US", 0, 2));
        assertThat(at("United Nations")).isEmpty();
    }

    @Test
    void aNameDoesNotReachBeyondTheEnd() {
        assertThat(map.longestAt(Tokens.of("United States Senate"), 0, 2)).contains(new Found<>("US", 0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orbán", "Orban", "ORBÁN", "ORBAN"})
    void aNameIsFoundWithItsAccentsOrWithoutThem(String written) {
        assertThat(at(written)).contains(new Found<>("orban", 0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"orban", "us", "Us", "united states"})
    void whatIsNotWrittenAsANameIsNone(String written) {
        assertThat(at(written)).isEmpty();
    }

    @Test
    void aNameThatBeginsWithANumberOrASmallWordIsFound() {
        assertThat(at("10 Downing Street")).isPresent();
        assertThat(at("van der Leyen")).isPresent();
    }

    @Test
    void theFirstMeaningOfANameStays() {
        map.put("US", "another");
        assertThat(at("US")).contains(new Found<>("US", 0, 1));
    }

    @Test
    void aNameOfNoWordsIsNone() {
        map.put("", "nobody");
        assertThat(at("Nobody")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Séjourné,Sejourne", "Łukasz,Lukasz", "Øystein,Oystein", "Erdoğan,Erdogan", "Yıldız,Yildiz", "Kyiv,Kyiv"
    })
    void accentsAreLeftOut(String name, String plain) {
        assertThat(PhraseMap.withoutAccents(name)).isEqualTo(plain);
    }

    private Optional<Found<String>> at(String text) {
        Tokens tokens = Tokens.of(text);
        return map.longestAt(tokens, 0, tokens.size());
    }
}
