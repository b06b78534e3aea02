package org.claimline.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.text.PhraseIndex;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Tokens;
import org.claimline.text.WordClasses;

/** The phrases that tell a date, and the events whose date is known. */
public final class DatePhrases {
    /**
     * A phrase and the arithmetic that it asks for.
     *
     * @param means how the date is worked out
     */
    public record DateRule(
            String id,
            DateMeaning means,
            List<String> patterns,
            List<Example> examples,
            List<String> counterexamples) {}

    /**
     * @param published ISO day on which the text was published
     * @param date      EDTF
     */
    public record Example(String text, String published, String date) {}

    /** Something that happened on a known day, as {@code 2025-08-15}. */
    public record Event(
            String id,
            String name,
            String date,
            List<String> patterns,
            List<String> examples,
            List<String> counterexamples) {
        public LocalDate day() {
            return LocalDate.parse(date);
        }
    }

    private record Data(Map<String, List<String>> classes, List<DateRule> phrases, List<Event> events) {}

    private static final String FILE = "dates.json";

    private final Data data;
    private final PhraseIndex<DateRule> phrases = new PhraseIndex<>();
    private final PhraseIndex<Event> events = new PhraseIndex<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();

    private DatePhrases(Data data) {
        this.data = data;
        WordClasses classes = WordClasses.of(data.classes());
        Set<String> ids = new HashSet<>();
        for (DateRule rule : data.phrases()) {
            List<String> examples = rule.examples() == null
                    ? List.of()
                    : rule.examples().stream().map(Example::text).toList();
            RuleChecks.check(FILE, rule.id(), examples, rule.counterexamples(), ids);
            rule.patterns().forEach(p -> phrases.add(rule, RuleChecks.pattern(FILE, rule.id(), p, classes)));
        }
        for (Event event : data.events()) {
            RuleChecks.check(FILE, event.id(), event.examples(), event.counterexamples(), ids);
            event.patterns().forEach(p -> events.add(event, RuleChecks.pattern(FILE, event.id(), p, classes)));
        }
        List<String> names = data.classes().get("month");
        for (String name : names) {
            int full = names.indexOf(name) < 12 ? names.indexOf(name) : monthOfAbbreviation(names, name);
            months.put(Tokens.fold(name), full + 1);
        }
        List<String> days = data.classes().get("weekday");
        days.forEach(day -> weekdays.put(Tokens.fold(day), days.indexOf(day) + 1));
    }

    private static int monthOfAbbreviation(List<String> names, String abbreviation) {
        for (int i = 0; i < 12; i++) {
            if (names.get(i).startsWith(abbreviation.substring(0, 3))) {
                return i;
            }
        }
        throw new LexiconException(FILE + ": " + abbreviation + " shortens no month; remove it.");
    }

    static DatePhrases load() {
        return new DatePhrases(LexiconFiles.read(FILE, Data.class));
    }

    /** Every phrase between two tokens, the longest where several overlap. */
    public List<Match<DateRule>> phrases(Tokens tokens, int from, int to) {
        List<Match<DateRule>> kept = new ArrayList<>();
        for (Match<DateRule> match : PhraseIndex.outermost(phrases.matches(tokens, from, to))) {
            boolean overlaps = !kept.isEmpty() && kept.get(kept.size() - 1).end() > match.first();
            if (!overlaps) {
                kept.add(match);
            }
        }
        return kept;
    }

    public List<Match<Event>> events(Tokens tokens, int from, int to) {
        return events.matches(tokens, from, to);
    }

    /** 1 to 12 for a month's name in folded form, 0 for any other word. */
    public int month(String word) {
        return months.getOrDefault(word, 0);
    }

    /** 1 Monday to 7 Sunday, 0 for any other word. */
    public int weekday(String word) {
        return weekdays.getOrDefault(word, 0);
    }

    /** The number that a word or digits tell; 0 where it is none. */
    public int number(String word) {
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            int end = 0;
            while (end < word.length() && end < 6 && Character.isDigit(word.charAt(end))) {
                end++;
            }
            return Integer.parseInt(word.substring(0, end));
        }
        return switch (word) {
            case "a", "one", "first" -> 1;
            case "two", "couple", "fortnight", "second" -> 2;
            case "three", "several", "few", "third" -> 3;
            case "four", "fourth" -> 4;
            case "five", "fifth" -> 5;
            case "six", "sixth" -> 6;
            case "seven", "seventh" -> 7;
            case "eight", "eighth" -> 8;
            case "nine", "ninth" -> 9;
            case "ten", "tenth" -> 10;
            case "eleven" -> 11;
            case "twelve" -> 12;
            case "fourteen" -> 14;
            case "fifteen" -> 15;
            case "twenty" -> 20;
            case "thirty" -> 30;
            default -> 0;
        };
    }

    public List<DateRule> rules() {
        return data.phrases();
    }

    public List<Event> knownEvents() {
        return data.events();
    }
}
