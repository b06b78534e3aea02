package org.claimline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
    private static final String[] PIECES = {
        "</script>",
        "<img src=x onerror=alert(1)>",
        "<!--",
        "-->",
        "]]>",
        "&lt;",
        "&#0;",
        "&",
        "\"",
        "'",
        "<",
        ">",
        "{{",
        "}}",
        "\u202e",
        "\u200f",
        "\u2066",
        "😀",
        "\ud83d",
        "\ude00",
        "\u0000",
        "\u001b",
        "\u0085",
        "\ufffe",
        "\ufeff",
        "é",
        "e\u0301",
        "حرب",
        " ",
        "\t",
        "\n",
        "a",
        "javascript:"
    };

    @Test
    void whatIsEscapedReadsAsItWasInTextAndInAttributes() {
        Random random = new Random(51);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String escaped = HtmlText.escaped(text.toString());
            Parser parser = Parser.htmlParser().setTrackErrors(5);
            Document page = Jsoup.parse(
                    "<!doctype html><title>t</title><p id=\"p\" title=\"" + escaped + "\">" + escaped + "</p><hr>",
                    parser);
            String written = writable(text.toString());
            assertThat(page.getElementById("p").wholeText()).isEqualTo(written);
            assertThat(page.getElementById("p").attr("title")).isEqualTo(written);
            assertThat(page.body().childrenSize()).isEqualTo(2);
            assertThat(parser.getErrors()).isEmpty();
            assertThat(page.getElementById("p").childrenSize()).isZero();
        }
    }

    @Test
    void whatHtmlCannotWriteIsReplacedOneForOne() {
        assertThat(HtmlText.escaped("a\ud83db\u0000c\ude00\ufffe")).isEqualTo("a\ufffdb\ufffdc\ufffd\ufffd");
        assertThat(HtmlText.escaped("😀\u202e")).isEqualTo("😀\u202e");
    }

    private static String writable(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints()
                .map(c -> c == 0 || c == 0x1b || c == 0x85 || c == 0xfffe || Character.getType(c) == Character.SURROGATE
                        ? 0xfffd
                        : c)
                .forEach(written::appendCodePoint);
        return written.toString();
    }
}
