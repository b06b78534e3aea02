package org.claimline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2025-09-05, 5 Sep 2025",
        "2025-09, Sep 2025",
        "2025-09?, about Sep 2025",
        "2025, 2025",
        "2025-07-01/2025-07-17, 1–17 Jul 2025",
        "2025-06-28/2025-07-02, 28 Jun – 2 Jul 2025",
        "2025-12-30/2026-01-02, 30 Dec 2025 – 2 Jan 2026",
        "../2026-01-10, by 10 Jan 2026",
        "2025-09-05/.., since 5 Sep 2025",
        "'', undated"
    })
    void aDateReadsAsPeopleWriteIt(String edtf, String words) {
        assertThat(DateWords.of(StatementDate.parse(edtf))).isEqualTo(words);
    }
}
