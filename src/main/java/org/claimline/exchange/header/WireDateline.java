package org.claimline.exchange.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.exchange.header.HeaderFact.Outlet;

/**
 * The wires' own openings: {@code MOSCOW, September 5. /TASS/.}, {@code Kyiv. September 5. INTERFAX-UKRAINE –}, {@code (ANSA) -
 * ROME, MAR 28 -}, {@code New Delhi, Mar 5 (PTI) The minister}.
 */
final class WireDateline implements HeaderRecogniser {
    private static final String DATE =
            "(?<date>\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{L}{3,9}(?: \\d{4})?)";
    private static final List<Pattern> STYLES = List.of(
            Pattern.compile("\\p{Lu}[\\p{L}'/. -]{2,40}, " + DATE + "\\. /(?<agency>[\\p{L}' -]{2,25})/[.:]?[\\h–—-]*"),
            Pattern.compile(
                    "\\p{Lu}[\\p{L}' -]{2,30}\\. " + DATE + "\\. (?<agency>\\p{Lu}[\\p{Lu}-]{2,30})\\h?[–—-][\\h–—-]*"),
            Pattern.compile("\\((?<agency>\\p{Lu}[\\p{L}' /-]{1,25})\\)\\h?[–—-]{1,2}\\h?\\p{Lu}[\\p{L}' -]{2,30}, "
                    + DATE + "\\h?[–—-][\\h–—-]*"),
            Pattern.compile(
                    "\\p{Lu}[\\p{L}'’/ -]{2,30}, " + DATE
                            + ",? \\((?<agency>\\p{Lu}[\\p{L}' /-]{1,25})(?:,[^)]{1,40})?\\)[.:–—-]?\\h+[–—-]*\\h*(?=[\\p{Lu}\"“‘«„'])"));

    @Override
    public Optional<HeaderLine> recognise(String line) {
        return STYLES.stream()
                .map(style -> style.matcher(line))
                .filter(Matcher::lookingAt)
                .findFirst()
                .map(opening -> new HeaderLine(facts(opening), opening.end(), true));
    }

    private static List<HeaderFact> facts(Matcher opening) {
        List<HeaderFact> facts = new ArrayList<>(List.of(new Outlet(opening.group("agency"))));
        PublicationDates.in(opening.group("date")).stream()
                .findFirst()
                .map(HeaderFact::ofDateline)
                .ifPresent(facts::add);
        return facts;
    }
}
