package org.claimline.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.text.Tokens;

/** The single words of dates: names of months, weekdays and seasons, numbers, and small words that turn a date's sense. */
public final class DateWords {
    private static final int MONTHS = 12;
    private static final int FIRST_SEASON = 21;
    private static final int SEASONS = 4;
    private static final int LONGEST_NUMBER = 6;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, Integer> seasons = new HashMap<>();
    private final List<Set<String>> parts;
    private final Map<DateWord, Set<String>> words = new EnumMap<>(DateWord.class);

    DateWords(DateWordLists data, Map<String, List<String>> classes) {
        data.numbers().forEach((word, number) -> numbers.put(Tokens.shared(word), number));
        words.put(DateWord.DEADLINE, folded(data.deadlines()));
        words.put(DateWord.SINCE, folded(data.since()));
        words.put(DateWord.LAST, folded(data.last()));
        words.put(DateWord.VAGUE, folded(data.vague()));
        words.put(DateWord.PLUPERFECT, folded(data.pluperfect()));
        words.put(DateWord.PERFECT, folded(data.perfect()));
        words.put(DateWord.RENEWAL, folded(data.renewals()));
        parts = List.of(folded(data.early()), folded(data.middle()), folded(data.late()));
        words.put(DateWord.WHEN, folded(data.when()));
        words.put(DateWord.ASKED, folded(data.asked()));
        words.put(DateWord.RELATIVE, folded(data.relatives()));
        words.put(DateWord.BEFORE_PLACE, folded(data.places()));
        words.put(DateWord.APPEARANCE, folded(data.appearances()));
        words.put(DateWord.LINK, folded(data.links()));
        List<String> names = classes.get("month");
        for (int i = 0; i < names.size(); i++) {
            int month = i < MONTHS ? i : monthOfAbbreviation(names, names.get(i));
            months.put(Tokens.shared(names.get(i)), month + 1);
        }
        List<String> days = classes.get("weekday");
        days.forEach(day -> weekdays.put(Tokens.shared(day), days.indexOf(day) + 1));
        List<String> quarters = classes.get("season");
        for (int i = 0; i < quarters.size(); i++) {
            // a fifth name, "fall", is another for the third
            seasons.put(Tokens.shared(quarters.get(i)), FIRST_SEASON + (i < SEASONS ? i : 2));
        }
    }

    private static Set<String> folded(List<String> words) {
        Set<String> set = new HashSet<>();
        words.forEach(word -> set.add(Tokens.shared(word)));
        return Set.copyOf(set);
    }

    private static int monthOfAbbreviation(List<String> names, String abbreviation) {
        for (int i = 0; i < MONTHS; i++) {
            if (names.get(i).startsWith(abbreviation.substring(0, 3))) {
                return i;
            }
        }
        throw new LexiconException("dates.json: " + abbreviation + " shortens no month; remove it.");
    }

    /** 1 to 12 for a month's name in folded form, {@code mid-march} too; 0 for any other word. */
    public int month(String word) {
        return months.getOrDefault(word.substring(word.lastIndexOf('-') + 1), 0);
    }

    /** 1 Monday to 7 Sunday, 0 for any other word. */
    public int weekday(String word) {
        return weekdays.getOrDefault(word, 0);
    }

    /** 21 spring to 24 winter, as EDTF counts; 0 for any other word. */
    public int season(String word) {
        return seasons.getOrDefault(word, 0);
    }

    /** 1 early, 2 middle, 3 late in a month; 0 for any other word. */
    public int part(String word) {
        String stem = word.indexOf('-') > 0 ? word.substring(0, word.indexOf('-')) : word;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).contains(stem)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The number that a word or digits tell; 0 where it is none. */
    public int number(String word) {
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            int end = 0;
            while (end < word.length() && end < LONGEST_NUMBER && Character.isDigit(word.charAt(end))) {
                end++;
            }
            return Integer.parseInt(word.substring(0, end));
        }
        return numbers.getOrDefault(word, 0);
    }

    /** Whether a word, in folded form, does that beside a date. */
    public boolean is(String word, DateWord kind) {
        return words.get(kind).contains(word);
    }

    /** {@code has}, {@code had}: the auxiliary of what has lasted until now or then. */
    public boolean isPerfect(String word) {
        return is(word, DateWord.PERFECT) || is(word, DateWord.PLUPERFECT);
    }
}
