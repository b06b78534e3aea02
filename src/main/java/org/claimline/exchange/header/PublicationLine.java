package org.claimline.exchange.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.exchange.header.HeaderFact.DateRole;
import org.claimline.exchange.header.HeaderFact.Outlet;
import org.claimline.exchange.header.HeaderFact.Published;
import org.claimline.exchange.header.HeaderFact.Title;
import org.claimline.exchange.header.PublicationDates.Written;

/**
 * A line that is there to give the date: {@code Jul 17, 2025}, {@code Posted Sun 16 Mar 2025 at 4:52pm}, {@code Le
 * Méridien Online, 17.07.2025}, {@code NEWS | BALTICS | 21.08.2025 14:55}. The words beside the date must stand apart from
 * it by punctuation and be few, so that a headline or a sentence with a date in it is none.
 */
final class PublicationLine implements HeaderRecogniser {
    private static final int LONGEST = 220;
    private static final int MOST_WORDS_BESIDE = 10;
    private static final int WORDS_OF_A_HEADLINE = 4;

    private static final Pattern MARKED_OFF = Pattern.compile("(?:^|.*[,|•·—–:;(\\[*_/-])\\h*");
    private static final Pattern TIME_AT_END = Pattern.compile("\\d\\h?[ap]\\.m\\.$");
    private static final Pattern BYLINE_BEFORE = Pattern.compile("(.*?)[\\h,|•·—–:;(\\[*_/-]*");

    @Override
    public Optional<HeaderLine> recognise(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        List<Written> dates = PublicationDates.in(line).stream()
                .filter(date -> date.dayWithoutYear().isEmpty())
                .toList();
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        List<HeaderFact> facts = new ArrayList<>();
        boolean labelled = false;
        int from = 0;
        for (Written date : dates) {
            DateLead lead =
                    DateLead.of(line.substring(from, date.span().start())).ofByline();
            boolean first = from == 0;
            String words = first ? lead.words() : DateTail.of(lead.words());
            if (!standsApart(words, lead) || (!first && RunningText.words(words) > WORDS_OF_A_HEADLINE)) {
                return Optional.empty();
            }
            labelled |= lead.role() != DateRole.STATED;
            facts.add(new Published(date.date(), lead.role()));
            if (first) {
                facts.addAll(besides(words));
            }
            from = date.span().end();
        }
        Optional<List<HeaderFact>> byline = Byline.facts(DateTail.of(line.substring(from)));
        byline.ifPresent(facts::addAll);
        boolean sentence =
                !labelled && RunningText.is(line) && !TIME_AT_END.matcher(line).find();
        return sentence || byline.isEmpty() && !endsWell(line.substring(from), labelled)
                ? Optional.empty()
                : Optional.of(HeaderLine.whole(line, facts));
    }

    private static boolean standsApart(String words, DateLead lead) {
        boolean few = RunningText.words(words.replace('|', ' ')) <= MOST_WORDS_BESIDE;
        boolean sentenceBefore = lead.role() != DateRole.STATED && words.endsWith(".");
        return few && (MARKED_OFF.matcher(words).matches() || sentenceBefore || lead.opensLine());
    }

    private static boolean endsWell(String after, boolean labelled) {
        String rest = DateTail.of(after);
        if (rest.isEmpty()) {
            return true;
        }
        boolean few = RunningText.words(rest) <= MOST_WORDS_BESIDE;
        return few
                && (",|•·—–-(/)]*_".indexOf(rest.charAt(0)) >= 0
                        || labelled && (rest.charAt(0) == '.' || rest.charAt(0) == ':' || rest.startsWith("in ")));
    }

    /** What stands before the date: a byline, a place in capitals, sections between bars, or the outlet. */
    private static List<HeaderFact> besides(String words) {
        Matcher matcher = BYLINE_BEFORE.matcher(words);
        String before = matcher.matches() ? matcher.group(1).strip() : words.strip();
        if (before.isEmpty() || before.endsWith(".")) {
            return List.of();
        }
        Optional<List<HeaderFact>> byline = Byline.facts(before);
        if (byline.isPresent()) {
            return byline.get();
        }
        if (before.indexOf('|') >= 0 || before.indexOf('•') >= 0 || Dateline.isPlaceInCapitals(before)) {
            return List.of();
        }
        boolean outlet = RunningText.words(before) <= 6
                && before.chars().noneMatch(c -> c == ':' || Character.isDigit(c))
                && OutletLine.isCapitalised(before);
        if (outlet) {
            return List.of(new Outlet(before));
        }
        return RunningText.words(before) >= WORDS_OF_A_HEADLINE && !OutletLine.isCapitalised(before)
                ? List.of(new Title(before))
                : List.of();
    }
}
