package org.claimline.exchange.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.exchange.header.PublicationDates.Written;

/**
 * A place and a date before a full stop, and the text behind it: {@code Ankara, 7 March 2025. Turkey would look},
 * {@code Kyiv, 28 May (UNA). The commander}.
 */
final class StoppedDateline implements HeaderRecogniser {
    private static final int LONGEST = 90;
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}'’ -]{2,30}[,.]\\h*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\h*)?");
    private static final Pattern STOP =
            Pattern.compile("(?:\\h*(?:\\(\\p{Lu}[^)]{1,30}\\))?\\.|(?<=\\p{L}\\.))\\h+(?=[\\p{Lu}\"“«„])");

    @Override
    public Optional<HeaderLine> recognise(String line) {
        String start = line.substring(0, Math.min(line.length(), LONGEST));
        return PublicationDates.in(start).stream()
                .findFirst()
                .filter(date -> (date.date().isKnown() || date.dayWithoutYear().isPresent())
                        && PLACE.matcher(start.substring(0, date.span().start()))
                                .matches())
                .flatMap(date -> opening(line, date));
    }

    private static Optional<HeaderLine> opening(String line, Written date) {
        Matcher stop =
                STOP.matcher(line).region(date.span().end(), line.length()).useTransparentBounds(true);
        return stop.lookingAt()
                ? Optional.of(new HeaderLine(List.of(HeaderFact.ofDateline(date)), stop.end(), true))
                : Optional.empty();
    }
}
