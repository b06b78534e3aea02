package org.claimline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePhrasesTest {
    private final DatePhrases dates = DatePhrases.load();

    @ParameterizedTest
    @CsvSource({"january,1", "jan,1", "may,5", "sept,9", "september,9", "dec,12", "monday,0", "January,0", "'',0"})
    void monthsAreNumbered(String word, int number) {
        assertThat(dates.words().month(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"monday,1", "sunday,7", "may,0", "weekend,0"})
    void weekdaysAreNumberedFromMonday(String word, int number) {
        assertThat(dates.words().weekday(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "5,5",
        "2026,2026",
        "5th,5",
        "two,2",
        "couple,2",
        "twenty,20",
        "third,3",
        "troops,0",
        "'',0",
        "99999999999999999999,999999"
    })
    void numbersAreReadFromWordsAndDigits(String word, int number) {
        assertThat(dates.words().number(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He said on January 6, 2026, that no.|January 6, 2026",
                "He said on Tuesday last week that no.|Tuesday last week",
                "He said the day before yesterday.|the day before yesterday",
                "He spoke last Monday, she on Friday.|last Monday / Friday",
                "They may march on.|",
            })
    void theLongestPhraseIsFound(String text, String phrases) {
        Tokens tokens = Tokens.of(text);
        List<String> found = dates.phrases(tokens, 0, tokens.size()).stream()
                .map(match -> tokens.span(match.first(), match.end()).in(text).replaceFirst(" ?,$", ""))
                .toList();
        assertThat(String.join(" / ", found)).isEqualTo(phrases == null ? "" : phrases);
    }

    @Test
    void noTwoPhrasesOverlap() {
        Tokens tokens = Tokens.of("On Monday last week on Tuesday a day earlier on May 5 May 2025 last month ago");
        int end = 0;
        for (var match : dates.phrases(tokens, 0, tokens.size())) {
            assertThat(match.first()).isGreaterThanOrEqualTo(end);
            end = match.end();
        }
        assertThat(end).isPositive();
    }

    @Test
    void everyKnownEventHasACalendarDay() {
        assertThat(dates.knownEvents())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.day()).isBetween("2022-01-01", "2027-12-31"));
    }
}
