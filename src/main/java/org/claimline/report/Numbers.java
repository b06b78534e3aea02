package org.claimline.report;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as English writes them, whatever the locale: {@code 1,234}. */
final class Numbers {
    private Numbers() {}

    static String of(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }
}
