package org.claimline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.model.SpeakerType;
import org.claimline.text.PhraseMap.Found;
import org.claimline.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {
    private final Speakers speakers = Speakers.load();

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelenskyy,Volodymyr Zelenskyy",
        "Volodymyr Zelensky,Volodymyr Zelenskyy",
        "Volodymyr Zelenskiy,Volodymyr Zelenskyy",
        "Volodymyr Zelenskyi,Volodymyr Zelenskyy",
        "VOLODYMYR ZELENSKY,Volodymyr Zelenskyy",
        "Sergey Lavrov,Sergei Lavrov",
        "Dmitri Peskov,Dmitry Peskov",
        "Vladimir Putin,Vladimir Putin",
        "Emmanuel Macron,Emmanuel Macron",
        "Keir Starmer,Keir Starmer",
    })
    void aPersonIsFoundUnderEverySpelling(String written, String name) {
        assertThat(person(written)).map(Person::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zelenskyy", "Zelensky", "Zelenskiy", "Zelenskyi"})
    void aFamilyNameAloneIsFoundUnderEverySpelling(String family) {
        assertThat(family(family)).extracting(Person::name).containsExactly("Volodymyr Zelenskyy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vladimir putin", "Vladimir", "Vladimir Smith", "Putin"})
    void aPersonNeedsBothNamesInCapitals(String written) {
        assertThat(person(written)).isEmpty();
    }

    @Test
    void everyPersonIsFoundByTheirName() {
        assertThat(speakers.people().stream()
                        .filter(known -> person(known.name())
                                .map(found -> !found.name().equals(known.name()))
                                .orElse(true)))
                .isEmpty();
    }

    @Test
    void everyPersonIsFoundAmongThoseOfTheirFamilyName() {
        assertThat(speakers.people().stream()
                        .filter(known -> !known.families().stream()
                                .filter(name -> Character.isUpperCase(name.charAt(0)))
                                .allMatch(name -> family(name).contains(known))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "president,UA,2026-01-10,Volodymyr Zelenskyy",
        "president,US,2024-06-01,Joe Biden",
        "president,US,2025-06-01,Donald Trump",
        "prime minister,GB,2024-07-04,Rishi Sunak",
        "prime minister,GB,2025-09-05,Keir Starmer",
        "president,FR,2025-09-05,Emmanuel Macron",
    })
    void theHolderOfAnOfficeIsWhoHeldItThatDay(String title, String country, LocalDate day, String name) {
        assertThat(speakers.holder(title, country, Optional.of(day)))
                .map(Person::name)
                .contains(name);
    }

    @Test
    void withoutADayTheHolderIsWhoHoldsItStill() {
        assertThat(speakers.holder("president", "RU", Optional.empty()))
                .map(Person::name)
                .contains("Vladimir Putin");
    }

    @Test
    void anOfficeThatNobodyHeldHasNoHolder() {
        assertThat(speakers.holder("president", "GB", Optional.empty())).isEmpty();
        assertThat(speakers.holder("president", "US", Optional.of(LocalDate.of(1990, 1, 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Russian Foreign Ministry,Russian Foreign Ministry,RU",
        "Ministry of Foreign Affairs of the Russian Federation,Russian Foreign Ministry,RU",
    })
    void aBodyIsFoundUnderItsNames(String written, String name, String country) {
        Tokens tokens = Tokens.of(written);
        assertThat(speakers.bodyAt(tokens, 0, tokens.size())).hasValueSatisfying(found -> {
            assertThat(found.value().name()).isEqualTo(name);
            assertThat(found.value().country()).isEqualTo(country);
            assertThat(found.value().speakerType()).isEqualTo(SpeakerType.BODY);
            assertThat(found.end()).isEqualTo(tokens.size());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reuters", "BBC", "CNN", "TASS", "Telegram"})
    void anOutletOrPlatformIsTold(String name) {
        Tokens tokens = Tokens.of(name);
        assertThat(speakers.outletAt(tokens, 0, 1)).isPresent();
    }

    @Test
    void aSpeakerIsNoOutlet() {
        assertThat(speakers.outletAt(Tokens.of("Putin"), 0, 1)).isEmpty();
    }

    private Optional<Person> person(String written) {
        Tokens tokens = Tokens.of(written);
        return speakers.personAt(tokens, 0, tokens.size())
                .filter(found -> found.end() == tokens.size())
                .map(Found::value);
    }

    private List<Person> family(String written) {
        Tokens tokens = Tokens.of(written);
        return speakers.familyAt(tokens, 0, tokens.size())
                .filter(found -> found.end() == tokens.size())
                .map(Found::value)
                .orElse(List.of());
    }
}
