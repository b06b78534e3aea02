package org.claimline.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DateWord;
import org.claimline.lexicon.DateWords;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Tokens;

/** A phrase that tells a date, with what its words name and count. */
record PhraseOfTime(Match<DateRule> match, Tokens tokens, DateWords words) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_DAY = 31;

    DateMeaning means() {
        return match.owner().means();
    }

    String first() {
        return tokens.word(match.first());
    }

    /** 1 to 12; 0 where none is named. */
    int month() {
        int month = 0;
        for (int i = match.first(); i < match.end(); i++) {
            month = words.month(tokens.word(i)) > 0 ? words.month(tokens.word(i)) : month;
        }
        return month;
    }

    /** 0 where none is written. */
    int year() {
        int year = 0;
        for (int i = match.first(); i < match.end(); i++) {
            year = tokens.isNumber(i) && isYear(tokens.word(i)) ? words.number(tokens.word(i)) : year;
        }
        return year;
    }

    /** The first number that can be a day of a month; 0 where there is none. */
    int dayOfMonth() {
        for (int i = match.first(); i < match.end(); i++) {
            int number = words.number(tokens.word(i));
            // "one" and "a" count, but name no day
            boolean names = number > 1 || number == 1 && tokens.word(i).length() > 0 && isOrdinal(i);
            if (names && number <= LAST_DAY) {
                return number;
            }
        }
        return 0;
    }

    /** Whether month and day make one of a leap year. */
    boolean isDayOfYear() {
        return month() > 0
                && dayOfMonth() > 0
                && dayOfMonth() <= Month.of(month()).maxLength();
    }

    /** @throws DateTimeException where it is {@linkplain #isDayOfYear none} */
    MonthDay dayOfYear() {
        return MonthDay.of(month(), dayOfMonth());
    }

    String written() {
        return tokens.span(match.first(), match.end()).in(tokens.text());
    }

    private boolean isOrdinal(int token) {
        return tokens.isNumber(token) || tokens.word(token).endsWith("st");
    }

    static boolean isYear(String word) {
        if (word.length() != 4) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        int year = Integer.parseInt(word);
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }

    /** 21 spring to 24 winter; 0 where none is named. */
    int season() {
        int season = 0;
        for (int i = match.first(); i < match.end(); i++) {
            season = Math.max(season, words.season(tokens.word(i)));
        }
        return season;
    }

    /** 1 early, 2 middle, 3 late; 0 where no part of a month is named. */
    int part() {
        int part = 0;
        for (int i = match.first(); i < match.end() && part == 0; i++) {
            part = words.part(tokens.word(i));
        }
        return part;
    }

    DayOfWeek weekday() {
        for (int i = match.first(); i < match.end(); i++) {
            int number = words.weekday(tokens.word(i));
            if (number > 0) {
                return DayOfWeek.of(number);
            }
        }
        throw new DateTimeException("no weekday in " + match.owner().id());
    }

    /** What it counts: 3 in {@code three days ago}; 1 where no number stands. */
    long count() {
        long count = 1;
        for (int i = match.first(); i < match.end(); i++) {
            count = Math.max(count, words.number(tokens.word(i)));
        }
        return count;
    }

    boolean isVague() {
        for (int i = match.first(); i < match.end(); i++) {
            if (words.is(tokens.word(i), DateWord.VAGUE)) {
                return true;
            }
        }
        return false;
    }

    boolean isLast() {
        for (int i = match.first(); i < match.end(); i++) {
            if (words.is(tokens.word(i), DateWord.LAST)) {
                return true;
            }
        }
        return false;
    }
}
