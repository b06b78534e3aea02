package org.claimline.extract.date;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles.OfficeTitle;
import org.claimline.lexicon.Person;
import org.claimline.lexicon.Person.Office;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/**
 * Those whom an article names, with the office that it gives them: {@code Chancellor Scholz} was written while he was it,
 * {@code the former chancellor Olaf Scholz} later, {@code President-elect Donald Trump} before.
 */
final class NamedInOffice {
    /** How an article stands to an office: it names no office, the one held, one that is over, or one that is to come. */
    private enum Standing {
        UNTOLD,
        HELD,
        OVER,
        TO_COME
    }

    /** @param offices those of the title that the article gives; all of the person's where it gives none */
    private record Named(Person person, List<Office> offices, Standing standing) {}

    /** What it counts, as a natural logarithm, that somebody was in office; more where the article says in which. */
    private static final double IN_OFFICE = 1.5;

    private static final double IN_THAT_OFFICE = 2.5;

    /** Who is to take an office is in the news for so many days before. */
    private static final int DAYS_BEFORE = 80;

    private static final int LONGEST_TITLE = 4;

    private static final Set<String> COMING = Set.of("elect", "designate", "incoming", "future", "nominee", "upcoming");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Set<Named> named = new HashSet<>();

    NamedInOffice(ParsedText parsed, Lexicon lexicon) {
        this.tokens = parsed.tokens();
        this.lexicon = lexicon;
        int end = tokens.size();
        for (int at = 0; at < end; at++) {
            if (tokens.isCapitalised(at)) {
                int first = at;
                lexicon.speakers()
                        .personAt(tokens, at, end)
                        .map(PhraseMap.Found::value)
                        .ifPresentOrElse(
                                person -> add(List.of(person), first, true),
                                () -> lexicon.speakers()
                                        .familyAt(tokens, first, end)
                                        .ifPresent(family -> add(family.value(), first, false)));
            }
        }
    }

    boolean isNobody() {
        return named.isEmpty();
    }

    /** A family's name alone says who is meant only with the office. */
    private void add(List<Person> people, int at, boolean whole) {
        Optional<OfficeTitle> title = titleBefore(at);
        for (Person person : people) {
            List<Office> offices = title.map(called -> person.offices().stream()
                            .filter(office -> called.titles().contains(office.title()))
                            .toList())
                    .orElse(List.of());
            if (!offices.isEmpty()) {
                named.add(new Named(person, offices, standing(at)));
            } else if (whole && !person.offices().isEmpty()) {
                named.add(new Named(person, person.offices(), Standing.UNTOLD));
            }
        }
    }

    private Optional<OfficeTitle> titleBefore(int at) {
        int last = at > 0 && COMING.contains(tokens.word(at - 1)) ? at - 2 : at - 1;
        last = last > 0 && tokens.word(last).equals("-") ? last - 1 : last;
        return last < 0 || !tokens.isWord(last)
                ? Optional.empty()
                : lexicon.offices().in(tokens, Math.max(0, last - LONGEST_TITLE + 1), last + 1, last);
    }

    private Standing standing(int at) {
        for (int i = Math.max(0, at - LONGEST_TITLE - 1); i < at; i++) {
            String word = tokens.word(i);
            if (COMING.contains(word) || word.endsWith("-elect") || word.endsWith("-designate")) {
                return Standing.TO_COME;
            }
            if (lexicon.offices().isFormer(word)) {
                return Standing.OVER;
            }
        }
        return Standing.HELD;
    }

    /** How much those who are named speak for a day, as a natural logarithm. */
    double weight(LocalDate day) {
        return named.stream().mapToDouble(one -> weight(one, day)).sum();
    }

    private static double weight(Named one, LocalDate day) {
        return switch (one.standing()) {
            case UNTOLD ->
                one.offices().stream().anyMatch(office -> isHeld(office, day) || isSoon(office, day)) ? IN_OFFICE : 0;
            case HELD -> one.offices().stream().anyMatch(office -> isHeld(office, day)) ? IN_THAT_OFFICE : 0;
            case OVER ->
                one.offices().stream().noneMatch(office -> isHeld(office, day) || isSoon(office, day))
                        ? IN_THAT_OFFICE
                        : 0;
            case TO_COME -> one.offices().stream().anyMatch(office -> isSoon(office, day)) ? IN_THAT_OFFICE : 0;
        };
    }

    private static boolean isHeld(Office office, LocalDate day) {
        return office.isHeldOn(Optional.of(day));
    }

    private static boolean isSoon(Office office, LocalDate day) {
        return !isHeld(office, day) && isHeld(office, day.plusDays(DAYS_BEFORE)) && startsAfter(office, day);
    }

    private static boolean startsAfter(Office office, LocalDate day) {
        return office.from().compareTo(day.toString()) > 0;
    }
}
