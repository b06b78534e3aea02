package org.claimline.exchange.header;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.exchange.header.HeaderFact.DateRole;
import org.claimline.exchange.header.HeaderFact.Published;
import org.claimline.model.StatementDate;
import org.claimline.text.Span;

/** A digest that counts the days, {@code Day 1,101 of the war}: the first is that of the full-scale invasion. */
final class DayOfWar {
    private static final LocalDate FIRST = LocalDate.of(2022, 2, 24);
    private static final int FIRST_LINES = 4;

    /** How far into a line it is looked for. */
    private static final int FURTHEST_IN = 200;

    private static final Pattern DAY = Pattern.compile(
            "\\bday\\h#?(?<day>[1-9],?\\d{3}|[1-9]\\d{0,2})\\b(?=.{0,40}\\b(?:war|invasion)\\b)|"
                    + "\\b(?:war|invasion)\\b.{0,40}\\bday\\h#?(?<dayBehind>[1-9],?\\d{3}|[1-9]\\d{0,2})\\b",
            Pattern.CASE_INSENSITIVE);

    private DayOfWar() {}

    static Optional<Published> in(String text) {
        for (Span line : TextLines.first(text, 0, FIRST_LINES)) {
            Matcher day = DAY.matcher(line.in(text).substring(0, Math.min(line.length(), FURTHEST_IN)));
            if (day.find()) {
                String number = day.group("day") == null ? day.group("dayBehind") : day.group("day");
                int count = Integer.parseInt(number.replace(",", ""));
                return Optional.of(new Published(StatementDate.of(FIRST.plusDays(count - 1L)), DateRole.TRAILER));
            }
        }
        return Optional.empty();
    }
}
