package org.claimline.exchange;

import java.util.List;
import java.util.Optional;
import org.claimline.exchange.HeaderFact.DayWithoutYear;

/** A line of its own that ends in a day without the year: {@code Nordic Courier, Oslo, 14 Nov.}, {@code Friday 14 November}. */
final class YearlessDateLine implements HeaderRecogniser {
    private static final int FEW_WORDS = 5;

    @Override
    public Optional<HeaderLine> recognise(String line) {
        return PublicationDates.in(line).stream()
                .findFirst()
                .filter(date -> DateTail.of(line.substring(date.span().end())).isEmpty())
                .filter(date -> namesOutlet(line.substring(0, date.span().start())))
                .flatMap(PublicationDates.Written::dayWithoutYear)
                .map(day -> new HeaderLine(List.of(new DayWithoutYear(day)), line.length(), false));
    }

    /** A few names with marks between, or nothing. */
    private static boolean namesOutlet(String before) {
        String names = DateLead.of(before).words().strip();
        boolean marked =
                names.isEmpty() || ",|\u00b7\u2022-\u2013\u2014".indexOf(names.charAt(names.length() - 1)) >= 0;
        return marked && RunningText.words(names) <= FEW_WORDS && OutletLine.isCapitalised(names);
    }
}
