package org.claimline.lexicon;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A day of every year that goes by a name: one of the calendar ({@code --12-24}), or one counted from Easter
 * ({@code easter-2} is Good Friday).
 */
record Feast(String written) {
    private static final String EASTER = "easter";

    /** @throws RuntimeException where it is neither */
    LocalDate in(int year) {
        if (!written.startsWith(EASTER)) {
            return MonthDay.parse(written).atYear(year);
        }
        String days = written.substring(EASTER.length());
        return easter(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
    }

    /** Easter Sunday of the western churches (Meeus, "Astronomical Algorithms", 1991). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
