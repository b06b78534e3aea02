package org.claimline.extract.date;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimline.extract.date.ToldOccasions.Occasion;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DateWord;
import org.claimline.lexicon.DateWords;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;

/** Finds the event that a phrase counts from: the one it names ({@code a day before the vote}), else the last one near by. */
final class Anchors {
    private static final int LONGEST_NAME = 6;
    private static final int SHORTEST_WORD = 4;
    private static final int FURTHEST_BELOW = 24;

    private final ParsedText parsed;
    private final DateWords words;
    private final ToldOccasions told;
    private final KnownEvents knownEvents;
    private final DateArithmetic arithmetic;
    private final Optional<LocalDate> reference;

    Anchors(
            ParsedText parsed,
            DatePhrases phrases,
            ToldOccasions told,
            KnownEvents knownEvents,
            Optional<LocalDate> reference) {
        this.knownEvents = knownEvents;
        this.arithmetic = new DateArithmetic(phrases, parsed.tokens());
        this.reference = reference;
        this.parsed = parsed;
        this.words = phrases.words();
        this.told = told;
    }

    /** Empty where the text tells no such event. */
    Optional<StatementDate> of(Match<DateRule> match) {
        DateMeaning means = match.owner().means();
        if (means == DateMeaning.NAMED_EVENT) {
            return told.naming(nouns(match.first(), match.end()), match.first()).map(Occasion::date);
        }
        return isNamed(match)
                ? told.naming(nouns(match.end(), match.end() + LONGEST_NAME), match.first())
                        .map(Occasion::date)
                        .or(() -> known(match))
                        .or(() -> toldLater(match))
                : told.before(match.first(), isNear(match, means)).map(told::leading);
    }

    /** {@code on the eve of the summit}, whose day the text tells further below. */
    private Optional<StatementDate> toldLater(Match<DateRule> match) {
        Set<String> nouns = nouns(match.end(), match.end() + LONGEST_NAME);
        int sentence = parsed.sentenceOf()[match.first()];
        int last = Math.min(parsed.dates().size(), sentence + FURTHEST_BELOW);
        for (int s = sentence; s < last && !nouns.isEmpty(); s++) {
            for (Match<DateRule> later : parsed.dates().get(s)) {
                boolean names = later.first() > match.first()
                        && later.owner().means().isWithinDay()
                        && !later.owner().means().countsFromEvent()
                        && !parsed.isQuoted(later.first())
                        && !isLinked(later)
                        && told.isNamedAround(nouns, later.first());
                if (names) {
                    return arithmetic.evaluate(later, reference, Optional.empty());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isLinked(Match<DateRule> match) {
        return match.end() < parsed.tokens().size() && words.is(parsed.tokens().word(match.end()), DateWord.LINK);
    }

    /** {@code ten days after the Paris declaration}: the event of known date that the words behind name. */
    private Optional<StatementDate> known(Match<DateRule> match) {
        return knownEvents.of(parsed.sentenceOf()[match.first()]).stream()
                .filter(event -> event.end() > match.end() && event.first() <= match.end() + LONGEST_NAME / 2)
                .findFirst()
                .map(event -> StatementDate.of(event.owner().day()));
    }

    /** {@code two days before the report}, {@code the same day the minister spoke}: the words behind name the event. */
    boolean isNamed(Match<DateRule> match) {
        int next = match.end();
        if (next >= parsed.tokens().size() || parsed.sentenceOf()[next] != parsed.sentenceOf()[match.first()]) {
            return false;
        }
        boolean links = match.owner().means() == DateMeaning.SAME_DAY_EVENT && parsed.tags()[next] == Tag.DETERMINER
                || words.is(parsed.tokens().word(next), DateWord.LINK)
                || words.is(parsed.tokens().word(next - 1), DateWord.LINK);
        return links && beginsName(parsed.tags()[next]);
    }

    /** A noun phrase or a clause without a subject; "the evening before he had spoken" names nothing. */
    private static boolean beginsName(Tag tag) {
        return switch (tag) {
            case DETERMINER, POSSESSIVE_PRONOUN, NAME, NOUN, NUMBER, GERUND, PREPOSITION -> true;
            default -> false;
        };
    }

    /** The nouns and names from a token on, up to a mark or a verb. */
    private Set<String> nouns(int from, int to) {
        Set<String> nouns = new HashSet<>();
        int end = Math.min(to, parsed.sentenceAt(from).endToken());
        for (int i = from; i < end && parsed.tags()[i] != Tag.MARK && !parsed.tags()[i].isFinite(); i++) {
            boolean noun = parsed.tags()[i] == Tag.NOUN || parsed.tags()[i] == Tag.NAME;
            if (noun && parsed.tokens().word(i).length() >= SHORTEST_WORD) {
                nouns.add(parsed.tokens().word(i));
            }
        }
        return nouns;
    }

    private Predicate<Occasion> isNear(Match<DateRule> match, DateMeaning means) {
        int sentence = parsed.sentenceOf()[match.first()];
        int paragraph = parsed.sentences().get(sentence).paragraph();
        return switch (means) {
            case LINKED_EVENT -> occasion -> sentence - occasion.sentence() == 1;
            case TIME_OF_DAY_EVENT ->
                occasion -> occasion.paragraph() == paragraph && occasion.date().isExactDay();
            case SAME_OCCASION_EVENT, MONTHS_AFTER_EVENT, MONTHS_BEFORE_EVENT, SAME_MONTH_EVENT ->
                occasion -> paragraph - occasion.paragraph() <= 2;
            default -> {
                int reach = means.isBeforeEvent() ? 1 : 3;
                yield occasion -> paragraph == occasion.paragraph()
                        || paragraph - occasion.paragraph() <= reach
                                && occasion.date().isExactDay();
            }
        };
    }
}
