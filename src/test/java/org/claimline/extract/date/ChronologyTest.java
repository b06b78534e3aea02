package org.claimline.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimline.extract.Written;
import org.junit.jupiter.api.Test;

/** Lists of events whose paragraphs begin with their date. */
class ChronologyTest {
    private static final String SAID =
            "Vladimir Putin says that foreign troops in Ukraine would be legitimate targets.\n\n";

    private static List<String> dates(String published, String text) {
        return Written.statements(published, text).stream()
                .map(statement -> statement.dating().date().edtf())
                .toList();
    }

    @Test
    void aYearThatIsMissingComesFromTheHeading() {
        assertThat(dates(
                        "2026-01-09",
                        "2024\n\n26 February: " + SAID + "12 December: " + SAID + "2025\n\n6 March: " + SAID))
                .containsExactly("2024-02-26", "2024-12-12", "2025-03-06");
    }

    @Test
    void orFromTheEntryBefore() {
        assertThat(dates(
                        "2026-01-09",
                        "27 February 2024 \u2014 " + SAID + "6 March \u2014 " + SAID + "5 January \u2014 " + SAID))
                .containsExactly("2024-02-27", "2024-03-06", "2025-01-05");
    }

    @Test
    void orIsSuchThatTimeRunsOneWay() {
        assertThat(dates("2026-03-09", "6 November: " + SAID + "12 December: " + SAID + "6 January: " + SAID))
                .containsExactly("2025-11-06", "2025-12-12", "2026-01-06");
        assertThat(dates("2026-03-09", "6 March: " + SAID + "12 February: " + SAID + "6 December: " + SAID))
                .containsExactly("2026-03-06", "2026-02-12", "2025-12-06");
    }

    @Test
    void whatFollowsInAnEntryWasSaidThenToo() {
        assertThat(dates(
                        "2026-01-09",
                        "2024\n\n26 February: Leaders meet. " + SAID + "12 December: A day later " + SAID
                                + "13 December: " + SAID))
                .containsExactly("2024-02-26", "2024-12-13", "2024-12-13");
    }

    @Test
    void twoDatedParagraphsAreNoList() {
        assertThat(dates("2026-01-09", "26 February: " + SAID + "12 December: " + SAID))
                .containsExactly("2025-02-26", "2025-12-12");
    }
}
