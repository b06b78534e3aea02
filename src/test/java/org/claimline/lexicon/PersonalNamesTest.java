package org.claimline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNamesTest {
    private final PersonalNames names = PersonalNames.load();

    @ParameterizedTest
    @CsvSource({"Serhii,UA", "grigory,RU", "Grzegorz,PL", "Gediminas,LT"})
    void aGivenNameIsAtHomeInOneCountryWhateverItsAccents(String name, String country) {
        assertThat(names.homesOfGiven(name)).containsExactly(country);
    }

    @Test
    void aGivenNameCanBeAtHomeInSeveralCountries() {
        assertThat(names.homesOfGiven("Ruslan")).contains("RU", "UA", "KZ");
    }

    @Test
    void anEnglishNameTellsNoCountry() {
        assertThat(names.homesOfGiven("James")).isEmpty();
    }

    @Test
    void aFamilyNameTellsItsCountryByItsLongestEnd() {
        assertThat(names.homesOfFamily("Beridzeshvili")).containsExactly("GE");
        assertThat(names.homesOfFamily("Collins")).isEmpty();
        assertThat(names.homesOfFamily("Ng")).isEmpty();
    }

    @Test
    void givenAndFamilyNameTogetherTellWhatNeitherTellsAlone() {
        assertThat(names.homesOfGiven("Ruslan")).hasSizeGreaterThan(1);
        assertThat(names.homesOfFull("Ruslan", "Melnichenko")).containsExactly("UA");
        assertThat(names.homesOfFull("Antonis", "Collins")).isEmpty();
    }
}
