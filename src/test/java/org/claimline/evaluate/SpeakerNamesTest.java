package org.claimline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNamesTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Volodymyr Zelenskiy, Volodymyr Zelenskyy",
        "Zelensky,            Volodymyr Zelenskyy",
        "Sergei Lavrov,       Sergey Lavrov",
        "Sergey V. Lavrov,    Sergei Lavrov",
        "Dovile Sakaliene,    Dovilė Šakalienė",
        "European Union,      the European Union",
        "N.A.T.O,             n a t o",
        "Strauss,             Strauß",
    })
    void oneSpeakerHasManySpellings(String found, String accepted) {
        assertThat(SpeakerNames.same(found, List.of("Somebody Else", accepted))).isTrue();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "Boris Johnson,            Mike Johnson",
        "French Foreign Ministry,  Foreign Ministry",
        "Defence Ministry,         Ministry",
        "Russia,                   Government of Russia",
        "'',                       Russia",
        "the,                      a",
        "…,                        Russia",
        "Russia,                   …",
    })
    void aSharedWordIsNotYetOneSpeaker(String found, String accepted) {
        assertThat(SpeakerNames.same(found, List.of(accepted))).isFalse();
    }
}
