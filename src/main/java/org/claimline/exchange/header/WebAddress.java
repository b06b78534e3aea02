package org.claimline.exchange.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.exchange.header.HeaderFact.DateRole;
import org.claimline.exchange.header.HeaderFact.Published;
import org.claimline.exchange.header.HeaderFact.Url;

/** A line that is nothing but a web address. */
public final class WebAddress implements HeaderRecogniser {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]{3,}+", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST =
            Pattern.compile("(?:https?://)?(?:www\\.)?([\\p{L}\\d.-]+\\.\\p{L}{2,})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("/(\\d{4}/\\d{1,2}/\\d{1,2})/");

    public static boolean is(String words) {
        return ADDRESS.matcher(words).matches();
    }

    /** {@code www.example.org/a} gives {@code example.org}; empty where the words are no address. */
    public static String host(String address) {
        Matcher host = HOST.matcher(address);
        return host.lookingAt() ? host.group(1).toLowerCase(java.util.Locale.ROOT) : "";
    }

    @Override
    public Optional<HeaderLine> recognise(String line) {
        return is(line) ? Optional.of(HeaderLine.whole(line, facts(line))) : Optional.empty();
    }

    /** The address, and the day where it holds one as {@code /2025/09/05/}. */
    static List<HeaderFact> facts(String address) {
        Matcher day = DAY.matcher(address);
        return day.find()
                ? List.of(new Url(address), new Published(PublicationDates.parse(day.group(1)), DateRole.ADDRESS))
                : List.of(new Url(address));
    }
}
