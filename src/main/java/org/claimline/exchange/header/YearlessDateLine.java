package org.claimline.exchange.header;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.exchange.header.HeaderFact.DayWithoutYear;
import org.claimline.text.NumericDay;

/** A line of its own that ends in a day without the year: {@code Nordic Courier, Oslo, 14 Nov.}, {@code Friday 14 November}. */
final class YearlessDateLine implements HeaderRecogniser {
    private static final int FEW_WORDS = 5;

    private static final Pattern SEPARATOR = Pattern.compile("\\h[|\u2022\u00b7/]\\h|(?<=\\p{L}{4}|\\d)\\.\\h");

    /** Words in a piece between full stops that is no sentence. */
    private static final int SHORT_PIECE = 3;

    /** UTF-16 units. */
    private static final int LONGEST = 80;

    @Override
    public Optional<HeaderLine> recognise(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return NumericDay.opening(line)
                .or(() -> segments(line)
                        .map(YearlessDateLine::day)
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(day -> new HeaderLine(List.of(new DayWithoutYear(day)), line.length(), false));
    }

    /** {@code Bratislava • 4 December • Politics}, {@code Minsk. September 5. Politics}: each is looked at alone. */
    private static Stream<String> segments(String line) {
        String[] pieces = SEPARATOR.split(line);
        boolean sentences = line.contains(". ") && Arrays.stream(pieces).anyMatch(YearlessDateLine::isLong);
        return pieces.length == 1 || sentences
                ? Stream.of(line)
                : Stream.concat(Stream.of(line), Arrays.stream(pieces));
    }

    private static boolean isLong(String piece) {
        return RunningText.words(piece) > SHORT_PIECE;
    }

    private static Optional<MonthDay> day(String line) {
        return PublicationDates.in(line).stream()
                .findFirst()
                .filter(date -> DateTail.of(line.substring(date.span().end())).isEmpty())
                .filter(date -> namesOutlet(line.substring(0, date.span().start())))
                .flatMap(PublicationDates.Written::dayWithoutYear);
    }

    /** A few names with marks between, or nothing. */
    private static boolean namesOutlet(String before) {
        String names = DateLead.of(before).words().strip();
        boolean marked =
                names.isEmpty() || ",|\u00b7\u2022-\u2013\u2014".indexOf(names.charAt(names.length() - 1)) >= 0;
        return marked && RunningText.words(names) <= FEW_WORDS && OutletLine.isCapitalised(names);
    }
}
