package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "No troops, he said.|no / troops / , / he / said / .",
                "the so-called coalition|the / so-called / coalition",
                "It hasn’t and won't|it / hasn't / and / won't",
                "Macron’s plan|macron / 's / plan",
                "PUTIN'S plan|putin / 's / plan",
                "Zelenskyy's.|zelenskyy / 's / .",
                "the troops’ base|the / troops / ' / base",
                "the U.S. President|the / u.s. / president",
                "J. D. Vance|j. / d. / vance",
                "So did I.|so / did / i / .",
                "1,520 men at 16:52|1,520 / men / at / 16:52",
                "3.5 km.|3.5 / km / .",
                "on 2026-02-03|on / 2026-02-03",
                "AT&T and P & Q|at&t / and / p / & / q",
                "“No,” he said|“ / no / , / ” / he / said",
                "yes...no|yes / . / . / . / no",
                "Well… No|well / … / no",
                "non‑NATO|non-nato",
                "Україна — це|україна / — / це",
                "O’Brien|o'brien",
            })
    void theWordsAreFolded(String text, String words) {
        assertThat(String.join(" / ", words(Tokens.of(text)))).isEqualTo(words.replace('’', '\''));
    }

    @Test
    void aSoftHyphenIsNoPartOfAWordsFoldedForm() {
        Tokens tokens = Tokens.of("Ukra\u00ADine");
        assertThat(words(tokens)).containsExactly("ukraine");
        assertThat(tokens.written(0)).isEqualTo("Ukra\u00ADine");
    }

    @Test
    void spacesOfEveryKindAndInvisibleMarksAreNoTokens() {
        assertThat(words(Tokens.of("\uFEFFa\u00A0b\u200Bc\u2060\u202Fd\t\r\ne\u200D")))
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void anAccentWrittenAsAMarkOfItsOwnStaysInItsWord() {
        assertThat(words(Tokens.of("Se\u0301journe\u0301 said"))).containsExactly("se\u0301journe\u0301", "said");
    }

    @Test
    void anEmojiIsOneMarkAndOffsetsCountUtf16() {
        Tokens tokens = Tokens.of("😀 no");
        assertThat(tokens.size()).isEqualTo(2);
        assertThat(tokens.span(0, 1)).isEqualTo(new Span(0, 2));
        assertThat(tokens.start(1)).isEqualTo(3);
        assertThat(tokens.isWord(0)).isFalse();
        assertThat(tokens.isWord(1)).isTrue();
    }

    @Test
    void onlyTheStretchAskedForIsReadAndOffsetsCountInTheWholeText() {
        Tokens tokens = Tokens.of("say no to troops", new Span(4, 9));
        assertThat(words(tokens)).containsExactly("no", "to");
        assertThat(tokens.start(0)).isEqualTo(4);
        assertThat(tokens.text()).isEqualTo("say no to troops");
    }

    @Test
    void allCapitalsNeedsTwoLetters() {
        Tokens tokens = Tokens.of("NATO I Nato U.S. nato");
        assertThat(IntStream.range(0, 5).mapToObj(tokens::isAllCapitals))
                .containsExactly(true, false, false, true, false);
    }

    @Test
    void capitalsAndNumbersAreTold() {
        Tokens tokens = Tokens.of("Київ 26 states");
        assertThat(tokens.isCapitalised(0)).isTrue();
        assertThat(tokens.isCapitalised(1)).isFalse();
        assertThat(tokens.isCapitalised(2)).isFalse();
        assertThat(tokens.isNumber(1)).isTrue();
        assertThat(tokens.isNumber(2)).isFalse();
    }

    @Test
    void askingBehindTheLastTokenIsAnsweredNo() {
        Tokens tokens = Tokens.of("Two 2");
        assertThat(tokens.is(0, "two")).isTrue();
        assertThat(tokens.is(2, "two")).isFalse();
        assertThat(tokens.is(-1, "two")).isFalse();
        assertThat(tokens.isWord(2)).isFalse();
        assertThat(tokens.isCapitalised(-1)).isFalse();
        assertThat(tokens.isNumber(2)).isFalse();
    }

    @Test
    void aSpaceBeforeATokenIsTold() {
        Tokens tokens = Tokens.of("no, he");
        assertThat(tokens.isSpacedBefore(0)).isTrue();
        assertThat(tokens.isSpacedBefore(1)).isFalse();
        assertThat(tokens.isSpacedBefore(2)).isTrue();
    }

    @Test
    void theFirstTokenFromAnOffsetIsFound() {
        Tokens tokens = Tokens.of("say no now");
        assertThat(tokens.firstFrom(0)).isZero();
        assertThat(tokens.firstFrom(1)).isEqualTo(1);
        assertThat(tokens.firstFrom(4)).isEqualTo(1);
        assertThat(tokens.firstFrom(8)).isEqualTo(3);
        assertThat(Tokens.of("").firstFrom(0)).isZero();
    }

    @Test
    void aLongTextLosesNoToken() {
        Tokens tokens = Tokens.of("said ".repeat(1_000));
        assertThat(tokens.size()).isEqualTo(1_000);
        assertThat(tokens.end(999)).isEqualTo(4_999);
        assertThat(tokens.word(999)).isEqualTo("said");
    }

    @Test
    void inAnyTextTokensStandInOrderAndLeaveOutOnlyWhatIsBlank() {
        RandomTexts.some().forEach(text -> {
            Tokens tokens = Tokens.of(text);
            int at = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.start(i)).as(text).isGreaterThanOrEqualTo(at);
                assertThat(tokens.end(i)).as(text).isGreaterThan(tokens.start(i));
                assertBlank(text.substring(at, tokens.start(i)));
                assertThat(tokens.word(i)).isEqualTo(Tokens.fold(tokens.written(i)));
                at = tokens.end(i);
            }
            assertBlank(text.substring(at));
        });
    }

    private static void assertBlank(String gap) {
        assertThat(gap.codePoints())
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static List<String> words(Tokens tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
    }
}
