package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He said “no troops” again.|“no troops”|no troops",
                "He said „no troops“ again.|„no troops“|no troops",
                "He said „no troops” again.|„no troops”|no troops",
                "He said «no troops» again.|«no troops»|no troops",
                "He said ‘no troops’ again.|‘no troops’|no troops",
                "He said \"no troops\" again.|\"no troops\"|no troops",
                "He said 'no troops' again.|'no troops'|no troops",
                "He said “no troops\" again.|“no troops\"|no troops",
            })
    void everyStyleOfMarkIsKnown(String text, String outer, String inner) {
        assertThat(outer(text)).containsExactly(outer);
        assertThat(inner(text)).containsExactly(inner);
    }

    @Test
    void marksThatWiresTypeAsTwoAreDouble() {
        assertThat(outer("``No,'' he said. ''Never.'' ``We won't,'' she said."))
                .containsExactly("``No,''", "''Never.''", "``We won't,''");
        assertThat(inner("``No,'' he said.")).containsExactly("No,");
    }

    @Test
    void severalQuotationsStandInTheOrderOfTheText() {
        assertThat(outer("“No,” he said. “Never.” \"Not now,\" she said."))
                .containsExactly("“No,”", "“Never.”", "\"Not now,\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“He called it ‘a target’ again”",
                "“He called it “a target” again”",
                "‘He called it “a target” again’",
                "\"He called it 'a target' again\"",
                "«He called it «a target» again»",
                "„He called it ‚a target‘ again“",
            })
    void onlyTheOutermostOfNestedQuotationsCounts(String text) {
        assertThat(outer("Then: " + text + " was said.")).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It’s the troops’ day, isn’t it?",
                "It's the troops' day, isn't it?",
                "Give ’em peace, as in the ’90s.",
                "Give 'em peace, as in the '90s.",
                "Give ‘em peace, as in the ‘90s.",
                "Give ‘em back the troops’ base.",
                "Give 'em back the troops' base.",
                "In the ‘90s the troops’ base was gone.",
                "Putin’s and Macron's",
                "The wall is 6' high.",
            })
    void anApostropheIsNoQuotationMark(String text) {
        assertThat(outer(text)).isEmpty();
    }

    @Test
    void anApostropheInsideSingleMarksDoesNotCloseThem() {
        assertThat(outer("He said ‘Russia’s troops won’t leave’ again."))
                .containsExactly("‘Russia’s troops won’t leave’");
        assertThat(outer("He said 'Russia's troops won't leave' again."))
                .containsExactly("'Russia's troops won't leave'");
        assertThat(outer("He said ‘the troops’ base is gone,’ again.")).containsExactly("‘the troops’ base is gone,’");
    }

    @Test
    void aQuotationThatIsNeverClosedEndsWithItsParagraph() {
        String text = "He said: “No troops at all. \n\nThen he left.";
        assertThat(outer(text)).containsExactly("“No troops at all.");
        assertThat(inner(text)).containsExactly("No troops at all.");
    }

    @Test
    void aSingleMarkThatIsNeverClosedIsNoQuotation() {
        assertThat(outer("He said ‘no and left.\n\nThe end’s near.")).isEmpty();
    }

    @Test
    void aQuotationThatOpensAnewInEachParagraphIsOne() {
        String text = "He said: “First.\n\n“Second.\r\n\r\n“Third.” Then he left. “Done.”";
        assertThat(outer(text)).containsExactly("“First.\n\n“Second.\r\n\r\n“Third.”", "“Done.”");
        assertThat(inner(text)).containsExactly("First.\n\n“Second.\r\n\r\n“Third.", "Done.");
    }

    @Test
    void anUnclosedQuotationIsNotJoinedToOneBehindOtherWords() {
        assertThat(outer("He said: “First.\n\nThen: “Second.”")).containsExactly("“First.", "“Second.”");
    }

    @Test
    void aSoftLineBreakInsideAQuotationDoesNotEndIt() {
        assertThat(outer("He said “no\ntroops” again.")).containsExactly("“no\ntroops”");
    }

    @Test
    void onlyTheStretchAskedForIsRead() {
        String text = "“One” “two” “three”";
        assertThat(Quotations.in(text, new Span(6, 11)))
                .containsExactly(new Quotation(new Span(6, 11), new Span(7, 10)));
    }

    @Test
    void inAnyTextQuotationsStandInOrderAndInsideTheText() {
        RandomTexts.some().forEach(text -> {
            int at = 0;
            for (Quotation quotation : Quotations.in(text, new Span(0, text.length()))) {
                assertThat(quotation.outer().start()).as(text).isGreaterThanOrEqualTo(at);
                assertThat(quotation.outer().contains(quotation.inner()))
                        .as(text)
                        .isTrue();
                at = quotation.outer().end();
            }
            assertThat(at).as(text).isLessThanOrEqualTo(text.length());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "\"", "'", "‘", "’", "«", "„", " \"a", " 'a", " ‘a", "s’ ", "“a\n", "“a‘b"})
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void aHundredThousandMarksAreReadQuickly(String mark) {
        String text = mark.repeat(100_000);
        List<Quotation> found = Quotations.in(text, new Span(0, text.length()));
        assertThat(found).allMatch(quotation -> quotation.outer().end() <= text.length());
    }

    private static List<String> outer(String text) {
        return Quotations.in(text, new Span(0, text.length())).stream()
                .map(quotation -> quotation.outer().in(text))
                .toList();
    }

    private static List<String> inner(String text) {
        return Quotations.in(text, new Span(0, text.length())).stream()
                .map(quotation -> quotation.inner().in(text))
                .toList();
    }
}
