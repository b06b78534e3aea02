package org.claimline.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.claimline.exchange.HeaderFact.DayWithoutYear;

/** A header that gives the day in one line and the year in another: {@code Vol. 9 (2025)}, {@code Tuesday, December 2}. */
final class YearlessDate {
    /** Words in a line that is there to give the day. */
    private static final int FEW_WORDS = 9;

    private static final Pattern YEAR = Pattern.compile("\\b20[0-4]\\d\\b");

    private final List<String> header;

    YearlessDate(String text, int bodyStart) {
        this.header = LooseDate.header(text, bodyStart);
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
