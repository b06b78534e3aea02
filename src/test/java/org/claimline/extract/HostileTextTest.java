package org.claimline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.claimline.model.Article;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd text is an answer, not an exception, and no text makes the extractor slow. */
class HostileTextTest {
    private static final String THREAT =
            "Putin said on Friday that foreign troops in Ukraine would be legitimate targets. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                ".",
                "“",
                "'",
                "\u0000",
                "\uD83D",
                "\uDE00",
                "\n",
                "\r\n\r\n",
                "troops",
                "NATO troops in Ukraine"
            })
    void aTextOfNextToNothingHoldsNoStatement(String text) {
        assertThat(Written.statements("2026-01-03", text)).isEmpty();
    }

    static Stream<Named<String>> odd() {
        return Stream.of(
                Named.of("a NUL", "\u0000"),
                Named.of("a lone high surrogate", "\uD83D"),
                Named.of("a lone low surrogate", "\uDE00"),
                Named.of("a soft hyphen", "\u00AD"),
                Named.of("a zero width space", "\u200B"),
                Named.of("a right-to-left mark", "\u202E"),
                Named.of("an emoji", "😀"),
                Named.of("a carriage return and line feed", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anOddCharacterAnywhereDoesNoHarm(String odd) {
        for (int at = 0; at <= THREAT.length(); at++) {
            String text = THREAT.substring(0, at) + odd + THREAT.substring(at);
            Article article = Written.article("2026-01-03", text);
            assertThat(Written.EXTRACTOR.extract(article).statements()).as(text).allSatisfy(statement -> {
                assertThat(statement.evidence().passage().in(text))
                        .isEqualTo(statement.wording().passage());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anOddCharacterBeforeAStatementHidesNothing(String odd) {
        assertThat(Written.statements("2026-01-03", odd + " " + THREAT))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.speaker().name()).isEqualTo("Vladimir Putin");
                    assertThat(statement.dating().date().edtf()).isEqualTo("2026-01-02");
                });
    }

    @ParameterizedTest
    @MethodSource("odd")
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void aHundredThousandOddCharactersAreReadQuickly(String odd) {
        assertThat(Written.statements("2026-01-03", THREAT + odd.repeat(100_000)))
                .hasSize(1);
    }

    static Stream<Named<String>> endless() {
        return Stream.of(
                Named.of("deeply nested quotations", "“a ‘b ".repeat(10_000) + "c’ d” ".repeat(10_000)),
                Named.of("spaced straight quotation marks", "\" ".repeat(100_000)),
                Named.of("a line of a million characters", "x".repeat(1_000_000)),
                Named.of("a million characters in words", "word ".repeat(200_000)),
                Named.of("nothing but Putin", "Putin ".repeat(50_000)),
                Named.of("opening single marks", "‘".repeat(100_000)),
                Named.of("single marks before words", " ‘a".repeat(100_000)),
                Named.of("nothing but said", "said ".repeat(50_000)),
                Named.of("nothing but Putin said", "Putin said ".repeat(25_000)),
                Named.of("nothing but troops", "troops in Ukraine ".repeat(20_000)),
                Named.of("nothing but numbers", "1 ".repeat(100_000)),
                Named.of("nothing but weekdays", "Monday ".repeat(20_000)),
                Named.of("a column of labels", "PUTIN: Troops.\n".repeat(10_000)),
                Named.of("nothing but he said", "He said troops. ".repeat(5_000)),
                Named.of("nothing but commas", ",".repeat(100_000)),
                Named.of("nothing but full stops", ". ".repeat(100_000)),
                Named.of("nothing but capitals", "A ".repeat(100_000)),
                Named.of("nothing but of the", "of the ".repeat(50_000)),
                Named.of("nothing but according to", "according to ".repeat(25_000)),
                Named.of("nothing but brackets", "([".repeat(50_000)),
                Named.of("nothing but lines", "\r\n".repeat(100_000)),
                Named.of("one hyphenated word", "a-".repeat(100_000)));
    }

    @ParameterizedTest
    @MethodSource("endless")
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void anEndlessTextIsReadQuicklyAndHidesNothingBeforeIt(String endless) {
        assertThat(Written.statements("2026-01-03", THREAT + "\n\n" + endless))
                .anySatisfy(
                        statement -> assertThat(statement.wording().passage()).isEqualTo(THREAT.strip()));
    }

    @ParameterizedTest
    @MethodSource("endless")
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void anEndlessTextWithoutADateIsReadQuickly(String endless) {
        assertThat(Written.statements("", THREAT + endless))
                .allSatisfy(
                        statement -> assertThat(statement.evidence().contents()).isNotEmpty());
    }
}
