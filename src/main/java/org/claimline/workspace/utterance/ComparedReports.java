package org.claimline.workspace.utterance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.store.index.Sayings.Saying;

/** What is compared of many statements, words and speakers by number: of a million it takes some hundred megabytes. */
final class ComparedReports {
    private static final int FEWEST_WORDS = 4;
    private static final Comparator<ComparedReport> BY_PUBLICATION = Comparator.<ComparedReport>comparingInt(
                    report -> report.told().published())
            .thenComparing(report -> report.told().name())
            .thenComparingInt(ComparedReport::start)
            .thenComparing(ComparedReport::id, Long::compareUnsigned);

    private final List<ComparedReport> all = new ArrayList<>();
    private final Map<String, Integer> numberOfWord = new HashMap<>();
    private final Map<String, Integer> numberOfSpeaker = new HashMap<>();

    void add(Saying saying) {
        int speaker = number(numberOfSpeaker, saying.speaker());
        int[] words = said(saying).stream()
                .mapToInt(word -> number(numberOfWord, word))
                .toArray();
        all.add(ComparedReport.of(saying, speaker, words));
    }

    private static int number(Map<String, Integer> numbers, String word) {
        return numbers.computeIfAbsent(word, fresh -> numbers.size());
    }

    /** Of the quotation, the speaker's own name left out; a few words alone are known by the sentence around them. */
    private static Set<String> said(Saying saying) {
        Set<String> words = ContentWords.of(saying.quote());
        if (words.size() < FEWEST_WORDS) {
            words = ContentWords.of(saying.passage());
        }
        words.removeAll(ContentWords.of(saying.speaker() + " " + saying.source() + " " + saying.role()));
        return words;
    }

    /** The earliest publication first. */
    List<ComparedReport> byPublication() {
        all.sort(BY_PUBLICATION);
        return all;
    }

    /** In how many reports each word stands, by its number. */
    int[] countOfWord() {
        int[] counts = new int[numberOfWord.size()];
        all.forEach(report -> Arrays.stream(report.words()).forEach(word -> counts[word]++));
        return counts;
    }

    int speakers() {
        return numberOfSpeaker.size();
    }
}
