package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumericDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "17.3. 13:26 • Updated 18.3. 15:02",
                "17.03., 18:45 Uhr",
                "17/03 — 21:05 — Tallinn",
                "17.3.",
                "17/3"
            })
    void aLineThatOpensWithDayAndTimeTellsIt(String line) {
        assertThat(NumericDay.opening(line)).contains(MonthDay.of(3, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9/11 and after",
                "24/7 in Kyiv",
                "3.5 billion",
                "17.3.2025",
                "03/04 — 21:05",
                "31.2. 10:00",
                "17.3. Chapter",
                ""
            })
    void otherFiguresTellNone(String line) {
        assertThat(NumericDay.opening(line)).isEmpty();
    }
}
