package org.claimline.exchange.header;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.claimline.exchange.header.HeaderFact.DateRole;
import org.claimline.exchange.header.HeaderFact.DayWithoutYear;
import org.claimline.exchange.header.HeaderFact.Published;
import org.claimline.model.StatementDate;

/** A header that gives the day in one line and the year in another: {@code Vol. 9 (2025)}, {@code Tuesday, December 2}. */
final class YearlessDate {
    /** Words in a line that is there to give the day. */
    private static final int FEW_WORDS = 9;

    private static final int FIRST_LINES = 4;

    /** UTF-16 units of a line's end. */
    private static final int AT_THE_END = 50;

    private static final Pattern ISSUE = Pattern.compile("\\b\\d{1,3}/(20[0-4]\\d)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b20[0-4]\\d\\b");

    private final List<String> header;

    YearlessDate(String text, int bodyStart) {
        this.header = LooseDate.header(text, bodyStart);
    }

    /** {@code The Weekly 51/2024, Sunday 15 December}: the year stands in the issue's number, before the day that ends a line. */
    static Optional<HeaderFact> ofIssue(String text) {
        return TextLines.first(text, 0, FIRST_LINES).stream()
                .map(line -> text.substring(Math.max(line.start(), line.end() - AT_THE_END), line.end()))
                .flatMap(tail -> PublicationDates.in(tail).stream()
                        .filter(found -> found.span().end() == tail.length())
                        .flatMap(found -> found.dayWithoutYear().stream())
                        .flatMap(day -> ISSUE.matcher(tail)
                                .results()
                                .map(issue -> Integer.parseInt(issue.group(1)))
                                .filter(day::isValidYear)
                                .map(day::atYear)))
                .findFirst()
                .map(day -> new Published(StatementDate.of(day), DateRole.TRAILER));
    }

    Optional<HeaderFact> day() {
        return header.stream()
                .filter(line -> RunningText.words(line) <= FEW_WORDS)
                .flatMap(line -> PublicationDates.in(line).stream())
                .flatMap(found -> found.dayWithoutYear().stream())
                .findFirst()
                .map(DayWithoutYear::new);
    }

    /** The one year that the header names outside of its dates. */
    OptionalInt year() {
        int[] years = header.stream()
                .filter(line -> PublicationDates.in(line).stream()
                        .allMatch(found -> found.dayWithoutYear().isPresent()))
                .flatMap(line -> YEAR.matcher(line).results())
                .mapToInt(year -> Integer.parseInt(year.group()))
                .distinct()
                .toArray();
        return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
    }
}
