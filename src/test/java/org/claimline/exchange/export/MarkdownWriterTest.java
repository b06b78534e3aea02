package org.claimline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimline.exchange.ExportedStatement;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {
    @Test
    void aReportByDayTellsWhoWhatWhereAndWhatWasNoted() throws Exception {
        assertThat(report(ExportGrouping.DAY, Written.cyrillic())).isEqualTo("""
                # Statements by day

                country FR or UA\\
                2 statements, written 2026-02-03T10:00:00Z by Claimline development

                ## 2025-09-05

                **Emmanuel Macron** (President, FR) · *commits*

                > “солдаты — да”

                *Le Monde*, [солдаты — да](<https://example.org/a?b=1&c=d>), published 2025-09-06\\
                Evidence: [«Наши солдаты — да», сказал Макрон 😀.](<https://example.org/a?b=1&c=d#:~:text=%C2%AB%D0%9D%D0%B0%D1%88%D0%B8%20%D1%81%D0%BE%D0%BB%D0%B4%D0%B0%D1%82%D1%8B%20%E2%80%94%20%D0%B4%D0%B0%C2%BB%2C%20%D1%81%D0%BA%D0%B0%D0%B7%D0%B0%D0%BB%20%D0%9C%D0%B0%D0%BA%D1%80%D0%BE%D0%BD%20%F0%9F%98%80.>) (macron.txt, characters 13 to 50; statement 1111111111111111)

                - Note of 2026-01-02 (тег): \\=1+1
                """);
    }

    @Test
    void aReportBySpeakerHasOneHeadingForEach() throws Exception {
        String report = report(ExportGrouping.SPEAKER, Written.cyrillic(), Written.saying("Yes."));
        assertThat(report.split("\n## Emmanuel Macron\n")).hasSize(2);
        assertThat(report).contains("**2025-09-05** · *commits*");
    }

    @Test
    void wordsOfStrangersAreNoMarkup() throws Exception {
        String report = report(
                ExportGrouping.DAY,
                Written.saying(
                        "# <script>alert(1)</script> [x](javascript:a) ![i](http://t/) *a* _b_ `c` http://t/ &lt;"));
        assertThat(report)
                .contains("\\<script\\>")
                .contains("\\[x\\](javascript")
                .contains("\\*a\\* \\_b\\_ \\`c\\` http\\://t/ \\&lt;")
                .doesNotContain("\n#  ");
    }

    private static String report(ExportGrouping grouping, ExportedStatement... rows) throws Exception {
        ExportOptions options = new ExportOptions(true, true, ',', grouping);
        return new String(Written.of(ExportFormat.MARKDOWN, options, List.of(rows)), StandardCharsets.UTF_8);
    }
}
