package org.claimline.exchange.header;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.claimline.exchange.header.HeaderFact.Author;
import org.claimline.exchange.header.HeaderFact.DateRole;
import org.claimline.exchange.header.HeaderFact.Outlet;
import org.claimline.exchange.header.HeaderFact.Published;
import org.claimline.exchange.header.HeaderFact.Title;
import org.claimline.model.StatementDate;

/** {@code Title: …}, {@code Source: …}, {@code URL: …}: a known label, a colon, its value. */
final class LabelledField implements HeaderRecogniser {
    private static final int LONGEST_LABEL = 20;
    private static final Map<String, Function<String, List<HeaderFact>>> TOLD = Map.ofEntries(
            Map.entry("title", value -> List.of(new Title(value))),
            Map.entry("subject", value -> List.of(new Title(value))),
            Map.entry("headline", value -> List.of(new Title(value))),
            Map.entry("author", value -> List.of(new Author(value))),
            Map.entry("authors", value -> List.of(new Author(value))),
            Map.entry("byline", LabelledField::author),
            Map.entry("by", value -> List.of(new Author(value))),
            Map.entry("source", LabelledField::outletOrAddress),
            Map.entry("outlet", value -> List.of(new Outlet(value))),
            Map.entry("publisher", value -> List.of(new Outlet(value))),
            Map.entry("publication", value -> List.of(new Outlet(value))),
            Map.entry("newspaper", value -> List.of(new Outlet(value))),
            Map.entry("agency", value -> List.of(new Outlet(value))),
            Map.entry("site", LabelledField::outletOrAddress),
            Map.entry("website", LabelledField::outletOrAddress),
            Map.entry("url", WebAddress::facts),
            Map.entry("link", WebAddress::facts),
            Map.entry("permalink", WebAddress::facts),
            Map.entry("address", WebAddress::facts));
    private static final Set<String> DATES = Set.of("date", "published", "publication date", "posted");

    /** {@code 2025-04}; anywhere but behind a label it may as well be a span of years. */
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");

    private static final Set<String> LEFT_ASIDE = Set.of(
            "section",
            "from",
            "to",
            "category",
            "tags",
            "keywords",
            "language",
            "accessed",
            "retrieved",
            "image",
            "photo");

    @Override
    public Optional<HeaderLine> recognise(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0 || colon > LONGEST_LABEL) {
            return Optional.empty();
        }
        String label = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = withoutQuotes(line.substring(colon + 1).strip());
        if (DATES.contains(label) && MONTH.matcher(value).matches()) {
            return Optional.of(HeaderLine.whole(line, new Published(StatementDate.parse(value), DateRole.PUBLISHED)));
        }
        if (LEFT_ASIDE.contains(label)) {
            return Optional.of(HeaderLine.whole(line));
        }
        return Optional.ofNullable(TOLD.get(label)).map(fact -> HeaderLine.whole(line, fact.apply(value)));
    }

    private static String withoutQuotes(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.indexOf('"', 1) == value.length() - 1;
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static List<HeaderFact> author(String value) {
        return List.of(new Author(
                value.regionMatches(true, 0, "by ", 0, 3) ? value.substring(3).strip() : value));
    }

    private static List<HeaderFact> outletOrAddress(String value) {
        return WebAddress.is(value) ? WebAddress.facts(value) : List.of(new Outlet(value));
    }
}
