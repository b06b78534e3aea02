package org.claimline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Countries.Naming;
import org.claimline.text.PhraseMap.Found;
import org.claimline.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
    private final Countries countries = Countries.load();

    @Test
    void everyCodeOfIso3166HasAName() {
        assertThat(Arrays.stream(Locale.getISOCountries())
                        .filter(code -> countries
                                .byCode(code)
                                .map(country -> country.name().isBlank())
                                .orElse(true)))
                .isEmpty();
    }

    @Test
    void theOrganisationsThatSpeakAsCountriesAreKnown() {
        assertThat(List.of("EU", "NATO", "UN"))
                .allMatch(code -> countries
                        .byCode(code)
                        .filter(country -> country.kind().equals("organisation"))
                        .isPresent());
        assertThat(countries.byCode("XX")).isEmpty();
    }

    @Test
    void everyNameLeadsBackToItsOwnCountry() {
        assertThat(StreamSupport.stream(countries.all().spliterator(), false)
                        .filter(country -> !country.equals(
                                meaning(country.name()).map(Meaning::country).orElse(null)))
                        .map(Country::name))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ukraine,UA,NAME",
        "the United Kingdom,GB,NAME",
        "Britain,GB,NAME",
        "US,US,NAME",
        "U.S.,US,NAME",
        "United States,US,NAME",
        "French,FR,ADJECTIVE",
        "Ukrainians,UA,PEOPLE",
        "Moscow,RU,CAPITAL",
        "Kiev,UA,CAPITAL",
        "Kyiv,UA,CAPITAL",
        "Downing Street,GB,SEAT",
        "Kremlin,RU,SEAT",
        "Rada,UA,LEGISLATURE",
        "NATO,NATO,NAME",
        "Türkiye,TR,NAME",
        "Turkiye,TR,NAME",
    })
    void aWordStandsForACountryInItsWay(String words, String code, Naming naming) {
        assertThat(meaning(words.replaceFirst("^the ", ""))).hasValueSatisfying(meaning -> {
            assertThat(meaning.country().code()).isEqualTo(code);
            assertThat(meaning.naming()).isEqualTo(naming);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "Us", "turkey", "chad", "un", "it", "Troops"})
    void aPlainWordIsNoCountry(String word) {
        assertThat(meaning(word)).isEmpty();
    }

    /** What the whole of these words stands for. */
    private Optional<Meaning> meaning(String words) {
        Tokens tokens = Tokens.of(words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4) : words);
        return countries
                .at(tokens, 0, tokens.size())
                .filter(found -> found.end() == tokens.size())
                .map(Found::value);
    }
}
