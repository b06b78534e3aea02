package org.claimline.exchange.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.exchange.header.HeaderFact.DateRole;
import org.claimline.exchange.header.HeaderFact.Published;

/** {@code date 2026-02-03 …}, {@code [2026-02-03] …}: a field at the beginning, after which a line of any sort goes on. */
final class LeadingDateField implements HeaderRecogniser {
    private static final Pattern FIELD = Pattern.compile(
            "(?:date:?\\h{1,3}(\\d{4}-\\d{2}-\\d{2})(?!\\d)|\\[(\\d{4}-\\d{2}-\\d{2})\\])\\h*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<HeaderLine> recognise(String line) {
        Matcher matcher = FIELD.matcher(line);
        if (!matcher.lookingAt() || matcher.end() == line.length()) {
            return Optional.empty();
        }
        Published date = new Published(PublicationDates.parse(matcher.group()), DateRole.STATED);
        return Optional.of(new HeaderLine(List.of(date), matcher.end(), false));
    }
}
