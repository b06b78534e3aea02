package org.claimline.exchange.header;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.exchange.header.HeaderFact.DateRole;
import org.claimline.exchange.header.HeaderFact.Published;
import org.claimline.model.StatementDate;
import org.claimline.text.Span;

/**
 * What the last lines tell of publication: {@code Published March 5, 2025}, {@code This issue was sent to subscribers on
 * Tue 2 Sept 2025.}, {@code © 2025 …}.
 *
 * @param bodyEnd before a line that does nothing but give the date; else the end of the text, white space left out
 */
record TrailingLines(List<HeaderFact> facts, OptionalInt copyrightYear, int bodyEnd) {
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 200;
    private static final Pattern ABOUT_ITSELF = Pattern.compile(
            "\\W*(?:This (?:article|story|issue|newsletter|report|piece|post|item|analysis|essay|column|text|translation"
                    + "|version|page|briefing|readout|dispatch)|Th(?:is|e) (?:transcript|interview|talk|conversation)"
                    + "|(?:Our|Your) (?:\\w+'s )?\\w+['\u2019]?s? (?:report|dispatch|letter))s? (?:was|were|first|originally)\\b.*"
                    + "\\b(?:published|posted|sent|appeared|issued|filed|produced|released|printed|recorded|conducted|written)\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** Signs of those who wrote it, then day, hour and minute, month and year: {@code abc/hbk/pst 271112 Oct 25}. */
    private static final Pattern AGENCYS_FOOT = Pattern.compile(
            "(?:.{0,60}\\h)?(?<day>[0-3]\\d)[0-2]\\d[0-5]\\dZ?\\h(?<month>" + MonthNames.ANY
                    + ")\\.?\\h(?:20)?(?<year>2\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** {@code abc/hk/18.12.2025}. */
    private static final Pattern SIGNED_DAY = Pattern.compile(
            "(?:\\p{L}{1,5}[/,]\\h?){1,4}(?<date>\\d{1,2}\\.\\d{1,2}\\.20\\d{2}|20\\d{2}-\\d{2}-\\d{2})");

    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:©|\\(c\\)|copyright)\\D{0,20}(\\d{4})\\b", Pattern.CASE_INSENSITIVE);

    static TrailingLines of(String text, int bodyStart) {
        int end = Math.max(bodyStart, TextLines.withoutSpaceBehind(text, bodyStart, text.length()));
        Optional<Published> date = Optional.empty();
        OptionalInt year = OptionalInt.empty();
        int bodyEnd = end;
        for (Span span : TextLines.last(text, bodyStart, MOST_LINES)) {
            String line = span.length() <= LONGEST ? span.in(text) : "";
            Optional<StatementDate> labelled = labelled(line);
            Optional<StatementDate> foot = ofFoot(line);
            if (labelled.isPresent() && span.start() > bodyStart) {
                date = labelled.map(found -> new Published(found, DateRole.TRAILER));
                bodyEnd = span.end() == bodyEnd ? TextLines.withoutSpaceBehind(text, bodyStart, span.start()) : bodyEnd;
            } else if (foot.isPresent()) {
                date = foot.map(day -> new Published(day, DateRole.TRAILER));
            } else if (span.start() > bodyStart && date.isEmpty()) {
                date = aboutItself(line);
            }
            Matcher copyright = COPYRIGHT.matcher(line);
            if (copyright.find()) {
                year = OptionalInt.of(Integer.parseInt(copyright.group(1)));
            }
        }
        return new TrailingLines(date.<List<HeaderFact>>map(List::of).orElse(List.of()), year, bodyEnd);
    }

    /** {@code The interview was published on 17 March 2025.} */
    static Optional<Published> aboutItself(String line) {
        return line.length() <= LONGEST && ABOUT_ITSELF.matcher(line).matches()
                ? Optional.of(new Published(PublicationDates.parse(line), DateRole.TRAILER))
                : Optional.empty();
    }

    private static Optional<StatementDate> ofFoot(String line) {
        Matcher agency = AGENCYS_FOOT.matcher(line);
        if (agency.matches()) {
            String day = agency.group("day") + " " + agency.group("month") + " 20" + agency.group("year");
            return Optional.of(PublicationDates.parse(day));
        }
        Matcher signed = SIGNED_DAY.matcher(line);
        return signed.matches() ? Optional.of(PublicationDates.parse(signed.group("date"))) : Optional.empty();
    }

    private static Optional<StatementDate> labelled(String line) {
        return new PublicationLine()
                .recognise(line)
                .flatMap(known -> known.facts().stream()
                        .filter(Published.class::isInstance)
                        .map(Published.class::cast)
                        .filter(found -> found.role() == DateRole.PUBLISHED || isAlone(line, found))
                        .map(Published::date)
                        .findFirst());
    }

    /** {@code 18.03.2026, 05:30}: nothing but figures, as below an author's name. */
    private static boolean isAlone(String line, Published found) {
        return found.role() == DateRole.STATED && line.chars().noneMatch(Character::isLetter);
    }
}
