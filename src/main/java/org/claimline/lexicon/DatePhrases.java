package org.claimline.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.text.PhraseIndex;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Tokens;
import org.claimline.text.WordClasses;

/** The phrases that tell a date, the events whose date is known, and the words that are new. */
public final class DatePhrases {
    /**
     * A phrase and the arithmetic that it asks for.
     *
     * @param means how the date is worked out
     * @param day   for a feast the day of the year, as {@code --12-24} or {@code easter-2}; null for others
     */
    public record DateRule(
            String id,
            DateMeaning means,
            String day,
            List<String> patterns,
            List<Example> examples,
            List<String> counterexamples) {
        /** The day of a feast in a year. */
        public LocalDate feastIn(int year) {
            return new Feast(day).in(year);
        }
    }

    /**
     * @param published ISO day on which the text was published
     * @param date      EDTF
     */
    public record Example(String text, String published, String date) {}

    /**
     * Something that happened on a known day, as {@code 2025-08-15}.
     *
     * @param aside whether it was about other things, and only dates what news says of it
     */
    public record Event(
            String id,
            String name,
            String date,
            boolean aside,
            List<String> patterns,
            List<String> examples,
            List<String> counterexamples) {
        public LocalDate day() {
            return LocalDate.parse(date);
        }
    }

    /**
     * Words that no news had before a month: they tell the year of a text that tells none.
     *
     * @param since as {@code 2025-03}
     * @param until … the month after which news left them; null where it has not
     */
    public record Term(
            String id,
            String since,
            String until,
            List<String> patterns,
            List<String> examples,
            List<String> counterexamples) {
        public LocalDate firstDay() {
            return YearMonth.parse(since).atDay(1);
        }

        public Optional<LocalDate> lastDay() {
            return Optional.ofNullable(until)
                    .map(month -> YearMonth.parse(month).atEndOfMonth());
        }
    }

    private record Data(
            DateWordLists words,
            Map<String, List<String>> classes,
            List<DateRule> phrases,
            List<Event> events,
            List<Term> terms) {}

    private static final String FILE = "dates.json";
    private static final int LEAP_YEAR = 2024;

    private final Data data;
    private final PhraseIndex<DateRule> phrases = new PhraseIndex<>();
    private final PhraseIndex<Event> events = new PhraseIndex<>();
    private final PhraseIndex<Term> terms = new PhraseIndex<>();
    private final DateWords words;

    private DatePhrases(Data data) {
        this.data = data;
        WordClasses classes = WordClasses.of(data.classes());
        Set<String> ids = new HashSet<>();
        for (DateRule rule : data.phrases()) {
            List<String> examples = rule.examples() == null
                    ? List.of()
                    : rule.examples().stream().map(Example::text).toList();
            RuleChecks.check(FILE, rule.id(), examples, rule.counterexamples(), ids);
            if (rule.means() == DateMeaning.FEAST) {
                checkFeast(rule);
            }
            rule.patterns().forEach(p -> phrases.add(rule, RuleChecks.pattern(FILE, rule.id(), p, classes)));
        }
        for (Event event : data.events()) {
            RuleChecks.check(FILE, event.id(), event.examples(), event.counterexamples(), ids);
            event.patterns().forEach(p -> events.add(event, RuleChecks.pattern(FILE, event.id(), p, classes)));
        }
        for (Term term : data.terms()) {
            RuleChecks.check(FILE, term.id(), term.examples(), term.counterexamples(), ids);
            term.patterns().forEach(p -> terms.add(term, RuleChecks.pattern(FILE, term.id(), p, classes)));
        }
        words = new DateWords(data.words(), data.classes());
    }

    private static void checkFeast(DateRule rule) {
        try {
            rule.feastIn(LEAP_YEAR);
        } catch (RuntimeException wrong) {
            throw new LexiconException(
                    FILE + ": rule " + rule.id() + " needs a day as \"--12-24\" or \"easter-2\", not \"" + rule.day()
                            + "\".",
                    wrong);
        }
    }

    static DatePhrases load() {
        return new DatePhrases(LexiconFiles.read(FILE, Data.class));
    }

    /** Every phrase between two tokens, the longest where several overlap. */
    public List<Match<DateRule>> phrases(Tokens tokens, int from, int to) {
        List<Match<DateRule>> kept = new ArrayList<>();
        for (Match<DateRule> match : PhraseIndex.outermost(phrases.matches(tokens, from, to))) {
            boolean overlaps = !kept.isEmpty() && kept.get(kept.size() - 1).end() > match.first();
            if (!overlaps && !isNumbered(match, tokens, to)) {
                kept.add(match);
            }
        }
        return kept;
    }

    /** {@code of the 2nd Hussars}: the number of a name. */
    private static boolean isNumbered(Match<DateRule> match, Tokens tokens, int to) {
        return match.owner().means() == DateMeaning.DAY_OF_MONTH
                && match.end() < to
                && tokens.isCapitalised(match.end());
    }

    public List<Match<Event>> events(Tokens tokens, int from, int to) {
        return events.matches(tokens, from, to);
    }

    public List<Match<Term>> terms(Tokens tokens, int from, int to) {
        return terms.matches(tokens, from, to);
    }

    public DateWords words() {
        return words;
    }

    public List<DateRule> rules() {
        return data.phrases();
    }

    public List<Event> knownEvents() {
        return data.events();
    }

    public List<Term> knownTerms() {
        return data.terms();
    }
}
