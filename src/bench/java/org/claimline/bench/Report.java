package org.claimline.bench;

import java.io.PrintStream;
import java.util.Locale;

/** The lines of figures: {@code name | size | value unit | floor value | ratio | target | ok or short}. */
final class Report {
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    /**
     * One figure.
     *
     * @param size  of what was worked on, as {@code 3.7 kB}
     * @param floor what was measured beside it in the same run
     */
    record Figure(String name, String size, double value, String unit, Floor floor, Target target) {}

    /** @param of what was measured, as {@code toLowerCase()} */
    record Floor(double value, String of) {}

    /** What the figure is to reach: at least the limit where more is better, else less than it. */
    record Target(boolean moreIsBetter, double limit) {
        static Target atLeast(double limit) {
            return new Target(true, limit);
        }

        static Target under(double limit) {
            return new Target(false, limit);
        }

        boolean isReachedBy(double value) {
            return moreIsBetter ? value >= limit : value < limit;
        }
    }

    void add(Figure figure) {
        out.println(String.join(
                " | ",
                figure.name(),
                figure.size(),
                number(figure.value()) + " " + figure.unit(),
                number(figure.floor().value()) + " (" + figure.floor().of() + ")",
                number(figure.value() / figure.floor().value()),
                (figure.target().moreIsBetter() ? ">= " : "< ")
                        + number(figure.target().limit()),
                figure.target().isReachedBy(figure.value()) ? "ok" : "short"));
    }

    /** Three digits that count, whatever the locale. */
    private static String number(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
