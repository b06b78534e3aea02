package org.claimline.exchange;

/** A number as every export writes it: two decimals and a point, whatever the locale. */
public final class Hundredths {
    private Hundredths() {}

    /** {@code 0.70} of 0.7. */
    public static String of(double number) {
        long hundredths = Math.round(number * 100);
        String decimals = Long.toString(hundredths % 100);
        return hundredths / 100 + (decimals.length() == 1 ? ".0" : ".") + decimals;
    }
}
