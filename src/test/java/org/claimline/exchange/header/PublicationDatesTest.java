package org.claimline.exchange.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.MonthDay;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-03|2026-02-03",
                "2026-02-03T23:59:59Z|2026-02-03",
                "2025/03/05|2025-03-05",
                "20.3.2025|2025-03-20",
                "5 September 2025|2025-09-05",
                "5 Sept. 2025|2025-09-05",
                "5-Sep-2025|2025-09-05",
                "5. September 2025|2025-09-05",
                "the 21st of May, 2025|2025-05-21",
                "May 21st 2025|2025-05-21",
                "SEPTEMBER 5, 2025|2025-09-05",
                "Tue, 04 Mar 2025 10:00:00 GMT|2025-03-04",
                "September 2025|2025-09",
                "05/05/2025|2025-05-05",
                "13/05/2025|2025-05-13",
                "05/13/2025|2025-05-13",
                "05/06/2025|''",
                "05/06/2025 10:00 BST|2025-06-05",
                "05/06/2025 10:00 EDT|2025-05-06",
                "31 February 2025|''",
                "2025-13-01|''",
                "5 September|''",
                "version 1.2.2025.7|''",
                "maybe 2025|''",
                "no date at all|''",
            })
    void datesAreReadAsWritten(String words, String edtf) {
        assertThat(PublicationDates.parse(words).edtf()).isEqualTo(edtf);
    }

    @Test
    void aDayWithoutItsYearIsKept() {
        assertThat(PublicationDates.in("PARIS, Feb. 27 (CP)").get(0).dayWithoutYear())
                .contains(MonthDay.of(2, 27));
    }

    @Test
    void timesAreNoDays() {
        assertThat(PublicationDates.in("May 09:30 2025"))
                .noneMatch(date -> date.dayWithoutYear().isPresent());
    }

    @Test
    void whateverTheTextTheHeaderIsReadInNoTime() {
        String[] pieces = {
            "1",
            "12",
            "2025",
            "-",
            "/",
            ".",
            " ",
            ",",
            "May ",
            "September",
            "by ",
            "By ",
            "(",
            ")",
            "—",
            "|",
            "KYIV",
            "Published",
            ":",
            "\n",
            "\u00A0",
            "a",
            "é",
            "\"",
            "date "
        };
        Random random = new Random(7);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int round = 0; round < 1_000; round++) {
                StringBuilder text = new StringBuilder("x");
                for (int i = 0; i < 400; i++) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                assertThatCode(() -> HeaderReader.read(text.toString())).doesNotThrowAnyException();
            }
            for (String piece : pieces) {
                HeaderReader.read(piece.repeat(200_000));
            }
        });
    }
}
