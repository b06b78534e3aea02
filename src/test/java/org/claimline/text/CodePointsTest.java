package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @Test
    void anEmojiIsTwoUnitsAndOneCodePoint() {
        CodePoints points = CodePoints.of("a😀b");
        assertThat(points.fromUtf16(1)).isEqualTo(1);
        assertThat(points.fromUtf16(3)).isEqualTo(2);
        assertThat(points.fromUtf16(4)).isEqualTo(3);
        assertThat(points.toUtf16(2)).isEqualTo(3);
        assertThat(points.toUtf16(3)).isEqualTo(4);
    }

    @Test
    void anOffsetInsideAPairCountsAsItsStart() {
        assertThat(CodePoints.of("a😀b").fromUtf16(2)).isEqualTo(1);
    }

    @Test
    void aLoneSurrogateIsACodePointOfItsOwn() {
        CodePoints points = CodePoints.of("\uDE00\uD83D!");
        assertThat(points.fromUtf16(2)).isEqualTo(2);
        assertThat(points.fromUtf16(3)).isEqualTo(3);
    }

    @Test
    void cyrillicCountsAlikeInBoth() {
        assertThat(CodePoints.of("Київ").fromUtf16(new Span(1, 4))).isEqualTo(new Span(1, 4));
    }

    @Test
    void spansAreTranslatedAtBothEnds() {
        CodePoints points = CodePoints.of("😀😀 troops 😀");
        assertThat(points.fromUtf16(new Span(5, 11))).isEqualTo(new Span(3, 9));
        assertThat(points.toUtf16(new Span(3, 9))).isEqualTo(new Span(5, 11));
    }

    @Test
    void everyOffsetOfAnyTextIsWhatTheStringItselfCounts() {
        RandomTexts.some().forEach(text -> {
            CodePoints points = CodePoints.of(text);
            for (int offset = 0; offset <= text.length(); offset++) {
                boolean inside = offset > 0
                        && offset < text.length()
                        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
                int expected = text.codePointCount(0, inside ? offset - 1 : offset);
                assertThat(points.fromUtf16(offset))
                        .as("%s in %s", offset, text)
                        .isEqualTo(expected);
            }
        });
    }

    @Test
    void thereAndBackIsTheSameCodePointInAnyText() {
        RandomTexts.some().forEach(text -> {
            CodePoints points = CodePoints.of(text);
            int count = text.codePointCount(0, text.length());
            for (int codePoint = 0; codePoint <= count; codePoint++) {
                int offset = points.toUtf16(codePoint);
                assertThat(offset).as("%s in %s", codePoint, text).isEqualTo(text.offsetByCodePoints(0, codePoint));
                assertThat(points.fromUtf16(offset)).isEqualTo(codePoint);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "a😀b"})
    void offsetsOutsideTheTextAreRefused(String text) {
        CodePoints points = CodePoints.of(text);
        int count = text.codePointCount(0, text.length());
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> points.fromUtf16(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> points.fromUtf16(text.length() + 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> points.toUtf16(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> points.toUtf16(count + 1));
    }
}
