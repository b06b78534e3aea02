package org.claimline.text;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A line that opens with a day and month in figures and tells the time of day, or nothing else: {@code 7.3. 13:26 • Updated
 * 7.3. 15:02}, {@code 19/09 — 21:05}. Behind a slash the day comes first only where it can be no month.
 */
public final class NumericDay {
    private static final int MONTHS = 12;

    private NumericDay() {}

    /** The day; empty where the line is none of the kind. */
    public static Optional<MonthDay> opening(String line) {
        int mark = digits(line, 0);
        if (mark == 0 || mark == line.length()) {
            return Optional.empty();
        }
        int end = digits(line, mark + 1);
        char sort = line.charAt(mark);
        boolean stopped = end < line.length() && line.charAt(end) == '.';
        boolean marked = sort == '.' && stopped || sort == '/' && !stopped && number(line, 0, mark) > MONTHS;
        int behind = stopped ? end + 1 : end;
        boolean ends = behind == line.length() || !Character.isDigit(line.charAt(behind)) && line.charAt(behind) != '/';
        if (!marked || end == mark + 1 || !ends || behind < line.length() && !tellsTime(line, behind)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(number(line, mark + 1, end), number(line, 0, mark)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The end of the one or two figures that stand there. */
    private static int digits(String line, int from) {
        int end = from;
        while (end < line.length() && end < from + 2 && Character.isDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int number(String line, int from, int end) {
        return Integer.parseInt(line, from, end, 10);
    }

    /** Whether a time of day comes next, marks and a short word like {@code klo} or {@code at} before it. */
    private static boolean tellsTime(String line, int from) {
        int at = from;
        int letters = 0;
        while (at < line.length() && !Character.isDigit(line.charAt(at))) {
            letters += Character.isLetter(line.charAt(at)) ? 1 : 0;
            at++;
        }
        int mark = digits(line, at);
        return letters <= 3
                && mark > at
                && mark + 2 < line.length()
                && ":.h".indexOf(line.charAt(mark)) >= 0
                && digits(line, mark + 1) == mark + 3;
    }
}
