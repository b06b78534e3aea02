package org.claimline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.model.StatementDate.Certainty;

/** Reads the dates of ISO 8601-2 (EDTF) that {@link StatementDate} knows. */
final class Edtf {
    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%]?)");

    private Edtf() {}

    static StatementDate parse(String edtf) {
        if (edtf.isEmpty()) {
            return StatementDate.UNKNOWN;
        }
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return point(edtf, edtf);
        }
        return new StatementDate.Interval(end(edtf.substring(0, slash), edtf), end(edtf.substring(slash + 1), edtf));
    }

    private static Optional<StatementDate> end(String part, String whole) {
        return part.equals("..") ? Optional.empty() : Optional.of(point(part, whole));
    }

    private static StatementDate point(String part, String whole) {
        Matcher matcher = POINT.matcher(part);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + whole + "\" is no EDTF date such as 2025-09-05 or 2025-09?");
        }
        Certainty certainty = certainty(matcher.group(4));
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return new StatementDate.Year(year, certainty);
        }
        int month = Integer.parseInt(matcher.group(2));
        try {
            if (matcher.group(3) != null) {
                int day = Integer.parseInt(matcher.group(3));
                return new StatementDate.Day(LocalDate.of(year, month, day), certainty);
            }
            return month > 12
                    ? new StatementDate.Season(year, month, certainty)
                    : new StatementDate.Month(YearMonth.of(year, month), certainty);
        } catch (DateTimeException | IllegalArgumentException outOfRange) {
            throw new IllegalArgumentException("\"" + whole + "\" is no date of the calendar", outOfRange);
        }
    }

    private static Certainty certainty(String mark) {
        for (Certainty certainty : Certainty.values()) {
            if (certainty.mark().equals(mark)) {
                return certainty;
            }
        }
        throw new IllegalArgumentException("no mark of certainty: " + mark);
    }
}
