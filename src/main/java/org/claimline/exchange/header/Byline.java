package org.claimline.exchange.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.exchange.header.HeaderFact.Author;
import org.claimline.exchange.header.HeaderFact.Outlet;

/** {@code By WILL STAVELEY, Defence Reporter}, {@code Authored by Dave DeCamp via AntiWar.com,}. */
final class Byline implements HeaderRecogniser {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 14;
    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:authored|written|reported|posted|story|text|analysis|opinion|words) )?by:?\\h+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUSE = Pattern.compile("\\h(?:via|for)\\h(?=\\p{Lu})");
    private static final Pattern END_OF_NAME = Pattern.compile("\\h?[,(|•·/]|\\h[–—-]\\h");
    private static final Set<String> SMALL_WORDS = Set.of(
            "and", "&", "in", "at", "de", "del", "della", "di", "da", "van", "von", "der", "den", "la", "le", "el",
            "al", "bin", "of", "the");
    /** With these a sentence begins: "By Tuesday evening Paris was …". */
    private static final Set<String> NO_NAMES = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "The",
            "A",
            "An",
            "Now",
            "Then");

    private static final Set<String> NEWSPAPERS = Set.of(
            "Times",
            "Post",
            "News",
            "Daily",
            "Online",
            "Press",
            "Agency",
            "Tribune",
            "Herald",
            "Gazette",
            "Journal",
            "Courier",
            "Independent",
            "Guardian",
            "Mail",
            "Express",
            "Telegraph",
            "Observer",
            "Pravda",
            "Today",
            "Weekly",
            "Review");

    @Override
    public Optional<HeaderLine> recognise(String line) {
        return facts(line).map(facts -> HeaderLine.whole(line, facts));
    }

    /** What a byline tells, empty where the words are none. */
    static Optional<List<HeaderFact>> facts(String line) {
        Matcher opening = OPENING.matcher(line);
        boolean fits = line.length() <= LONGEST && RunningText.words(line) <= MOST_WORDS && opening.lookingAt();
        if (!fits || endsASentence(line)) {
            return Optional.empty();
        }
        String rest = line.substring(opening.end()).strip();
        List<HeaderFact> facts = new ArrayList<>();
        Matcher house = HOUSE.matcher(rest);
        if (house.find()) {
            facts.add(new Outlet(upToPunctuation(rest.substring(house.end()))));
            rest = rest.substring(0, house.start());
        }
        String name = upToPunctuation(rest);
        if (!isName(name) && !endsInName(name)) {
            return Optional.empty();
        }
        facts.add(0, new Author(name));
        return Optional.of(facts);
    }

    /** Two to four capitalised words and nothing else, as {@code Geoffrey Alderthwaite}. */
    static boolean isBareName(String line) {
        String[] words = line.split("\\h+");
        return words.length >= 2
                && words.length <= 4
                && line.chars()
                        .allMatch(c -> Character.isLetter(c) || " .'’-".indexOf(c) >= 0 || Character.isSpaceChar(c))
                && isName(line);
    }

    /** A bare name before a date is the author's, unless it sounds like a newspaper's. */
    static HeaderFact personOrOutlet(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return NEWSPAPERS.contains(last) ? new Outlet(name) : new Author(name);
    }

    private static boolean isName(String name) {
        String[] words = name.split("\\h+");
        if (words.length == 0 || NO_NAMES.contains(words[0])) {
            return false;
        }
        boolean capital = false;
        for (String word : words) {
            boolean startsCapital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (!startsCapital && !SMALL_WORDS.contains(word)) {
                return false;
            }
            capital |= startsCapital;
        }
        return capital;
    }

    /** {@code political correspondent Jodie Marr}: an office, then first and last name. */
    private static boolean endsInName(String name) {
        String[] words = name.split("\\h+");
        return words.length >= 3
                && words.length <= 7
                && isName(words[words.length - 2] + " " + words[words.length - 1])
                && !SMALL_WORDS.contains(words[words.length - 2]);
    }

    private static boolean endsASentence(String line) {
        return line.endsWith(".") && !line.matches(".*\\b(?:Jr|Sr|\\p{Lu})\\.");
    }

    private static String upToPunctuation(String words) {
        Matcher end = END_OF_NAME.matcher(words);
        return (end.find() ? words.substring(0, end.start()) : words).strip();
    }
}
