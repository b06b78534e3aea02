package org.claimline.exchange.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.exchange.header.HeaderFact.DateRole;
import org.claimline.exchange.header.HeaderFact.Outlet;
import org.claimline.exchange.header.HeaderFact.Published;
import org.claimline.exchange.header.PublicationDates.Written;

/**
 * The agencies' opening of a first sentence: {@code PARIS, Feb. 27 (CP) —}, {@code WELLINGTON, 17 Feb 2025 (KNN)—},
 * {@code BEIJING -}. A place in capitals will do alone; one in small letters needs a date or an agency.
 */
final class Dateline implements HeaderRecogniser {
    private static final int LONGEST = 90;
    private static final int LONGEST_AGENCY = 30;
    private static final int LONGEST_TAGLINE = 3;
    private static final Set<String> SHORT_PLACES = Set.of(
            "KYIV", "KIEV", "ROME", "OSLO", "RIGA", "LVIV", "BERN", "BONN", "DOHA", "CAEN", "BAKU", "NICE", "LYON");

    @Override
    public Optional<HeaderLine> recognise(String line) {
        int dash = dash(line);
        if (dash < 0 || !Character.isUpperCase(line.codePointAt(0))) {
            return Optional.empty();
        }
        int text = afterDash(line, dash);
        if (isTagline(line.substring(text))) {
            return Optional.empty();
        }
        return read(line.substring(0, dash).strip(), opensSentence(line, text))
                .map(facts -> new HeaderLine(facts, text, true));
    }

    /** A few words that end without a stop: {@code IL FORO — English edition} names an outlet. */
    private static boolean isTagline(String words) {
        return !words.isBlank()
                && RunningText.words(words) <= LONGEST_TAGLINE
                && Character.isLetter(
                        words.codePointBefore(words.stripTrailing().length()));
    }

    /** {@code September 5, 2025 –}, as it may follow a place's dash. */
    Optional<HeaderLine> recogniseDateAlone(String line) {
        int dash = dash(line);
        if (dash < 0) {
            return Optional.empty();
        }
        String lead = line.substring(0, dash).strip();
        return PublicationDates.in(lead).stream()
                .filter(date ->
                        date.span().length() == lead.length() && date.date().isKnown())
                .findFirst()
                .map(date -> new HeaderLine(
                        List.of(new Published(date.date(), DateRole.DATELINE)), afterDash(line, dash), true));
    }

    /** Whether the words are places in capital letters only, long enough not to be an abbreviation. */
    static boolean isPlaceInCapitals(String words) {
        boolean capitals =
                words.chars().noneMatch(Character::isLowerCase) && words.chars().anyMatch(Character::isUpperCase);
        boolean place = words.chars().allMatch(c -> Character.isLetter(c) || " ./'’-".indexOf(c) >= 0);
        return capitals
                && place
                && RunningText.words(words) <= 4
                && (words.length() >= 5 || SHORT_PLACES.contains(words));
    }

    private static int dash(String line) {
        int limit = Math.min(line.length(), LONGEST);
        for (int i = 1; i < limit; i++) {
            char c = line.charAt(i);
            boolean hyphen = c == '-'
                    && (Character.isSpaceChar(line.charAt(i - 1)) || line.charAt(i - 1) == ')')
                    && (i + 1 == line.length()
                            || line.charAt(i + 1) == '-'
                            || Character.isSpaceChar(line.charAt(i + 1)));
            if (c == '—' || c == '–' && !isBetweenFigures(line, i) || hyphen) {
                return i;
            }
        }
        return -1;
    }

    /** {@code July 10–11}. */
    private static boolean isBetweenFigures(String line, int at) {
        return Character.isDigit(line.charAt(at - 1))
                && at + 1 < line.length()
                && Character.isDigit(line.charAt(at + 1));
    }

    private static int afterDash(String line, int dash) {
        int text = dash;
        while (text < line.length()
                && ("—–-".indexOf(line.charAt(text)) >= 0 || Character.isSpaceChar(line.charAt(text)))) {
            text++;
        }
        return text;
    }

    private static boolean opensSentence(String line, int text) {
        return text == line.length()
                || Character.isUpperCase(line.codePointAt(text))
                || "\"“«„'‘".indexOf(line.charAt(text)) >= 0;
    }

    private static Optional<List<HeaderFact>> read(String lead, boolean sentenceFollows) {
        List<HeaderFact> facts = new ArrayList<>();
        String place = lead;
        int bracket = Math.max(lead.indexOf('('), lead.indexOf('/') > 0 && lead.endsWith("/") ? lead.indexOf('/') : -1);
        if (bracket > 0
                && bracket < lead.length() - 1
                && (lead.endsWith(")") || lead.endsWith("/"))
                && lead.length() - bracket <= LONGEST_AGENCY) {
            facts.add(new Outlet(lead.substring(bracket + 1, lead.length() - 1).strip()));
            place = lead.substring(0, bracket).strip();
        }
        List<Written> dates = PublicationDates.in(place);
        if (dates.size() > 1) {
            return Optional.empty();
        }
        if (dates.size() == 1) {
            Written date = dates.get(0);
            boolean alone = date.span().start() == 0;
            if (!DateTail.of(place.substring(date.span().end())).isEmpty() || alone && facts.isEmpty()) {
                return Optional.empty();
            }
            facts.add(HeaderFact.ofDateline(date));
            place = DateLead.of(place.substring(0, date.span().start())).words();
        }
        if (place.isBlank() && facts.size() == 2) {
            return Optional.of(facts);
        }
        String town = place.replaceFirst("[,\\h]+$", "");
        String firstPart = town.indexOf(',') > 0 ? town.substring(0, town.indexOf(',')) : town;
        boolean named =
                !facts.isEmpty() && RunningText.words(town) <= 5 && OutletLine.isCapitalised(town) && !town.isEmpty();
        boolean capitals = sentenceFollows
                && isPlaceInCapitals(firstPart)
                && RunningText.words(town) <= 4
                && OutletLine.isCapitalised(town);
        return named || capitals ? Optional.of(facts) : Optional.empty();
    }
}
