package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseAutomatonTest {
    private static final List<String> PARTS = List.of(
            "send",
            "troops",
            "not",
            "<send>",
            "<troops>",
            "depl*",
            "deploy*",
            "#",
            "2",
            "..",
            "..2",
            "(send|not send)",
            "troops?",
            "<troops>?",
            "(<send> not)?",
            "(not|..3 <troops>)");
    private static final List<String> WORDS = List.of(
            "send",
            "sends",
            "sent",
            "troops",
            "boots",
            "boots on the ground",
            "on",
            "the",
            "not",
            "deploys",
            "deplore",
            "2",
            "25",
            "river",
            ";",
            "“",
            "\"",
            ",");
    private static final WordClasses CLASSES = WordClasses.of(Map.of(
            "send", List.of("send", "sends", "sent"),
            "troops", List.of("troops", "boots", "boots on the ground", "boots on", "2 boots")));

    private record Found(int pattern, int first, int end) {}

    @ParameterizedTest
    @ValueSource(ints = {40, 50_000})
    void itFindsWhatEachPatternFindsByItself(int mostStates) {
        Random random = new Random(mostStates);
        for (int round = 0; round < 300; round++) {
            List<PhrasePattern> patterns = patterns(random);
            PhraseAutomaton automaton = new PhraseAutomaton(patterns, mostStates);
            for (int text = 0; text < 10; text++) {
                Tokens tokens = Tokens.of(words(random));
                int from = random.nextInt(tokens.size());
                int to = from + random.nextInt(tokens.size() - from + 1);
                assertThat(found(automaton, tokens, from, to))
                        .as("%s in %s from %s to %s", patterns, tokens.text(), from, to)
                        .isEqualTo(oneByOne(patterns, tokens, from, to));
            }
        }
    }

    @Test
    void aMatchMayBeAsLongAsTheWindowAndNoLonger() {
        List<PhrasePattern> patterns = List.of(PhrasePattern.compile("send ..61 troops", CLASSES));
        PhraseAutomaton automaton = new PhraseAutomaton(patterns);
        Tokens longest = Tokens.of("send " + "on ".repeat(61) + "troops");
        assertThat(found(automaton, longest, 0, longest.size())).containsExactly(new Found(0, 0, PhrasePattern.WINDOW));
        Tokens marked = Tokens.of("send “" + "on ".repeat(61) + "troops");
        assertThat(found(automaton, marked, 0, marked.size())).isEmpty();
    }

    @Test
    void quotationMarksArePassedOverBetweenWordsButNotInsideAPhrase() {
        PhraseAutomaton automaton = new PhraseAutomaton(List.of(PhrasePattern.compile("send <troops>", CLASSES)));
        Tokens between = Tokens.of("send “ boots on the ground");
        assertThat(found(automaton, between, 0, between.size())).containsExactly(new Found(0, 0, 6));
        Tokens inside = Tokens.of("send boots “ on the ground");
        assertThat(found(automaton, inside, 0, inside.size())).containsExactly(new Found(0, 0, 2));
    }

    @Test
    void threadsThatLearnTogetherFindTheSame() throws Exception {
        Random random = new Random(3);
        List<PhrasePattern> patterns = patterns(random);
        PhraseAutomaton automaton = new PhraseAutomaton(patterns, 30);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Tokens tokens = Tokens.of(words(random));
            List<Found> expected = oneByOne(patterns, tokens, 0, tokens.size());
            tasks.add(() -> found(automaton, tokens, 0, tokens.size()).equals(expected));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> same : threads.invokeAll(tasks)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<PhrasePattern> patterns(Random random) {
        List<PhrasePattern> patterns = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            StringBuilder pattern = new StringBuilder();
            for (int part = random.nextInt(4); part >= 0; part--) {
                pattern.append(one(PARTS, random)).append(' ');
            }
            patterns.add(PhrasePattern.compile(
                    pattern.append(one(WORDS.subList(0, 5), random)).toString(), CLASSES));
        }
        return patterns;
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("the");
        for (int i = random.nextInt(25); i >= 0; i--) {
            words.append(' ').append(one(WORDS, random));
        }
        return words.toString();
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<Found> found(PhraseAutomaton automaton, Tokens tokens, int from, int to) {
        List<Found> found = new ArrayList<>();
        automaton.match(tokens, from, to, to, (pattern, first, end) -> found.add(new Found(pattern, first, end)));
        return found;
    }

    private static List<Found> oneByOne(List<PhrasePattern> patterns, Tokens tokens, int from, int to) {
        List<Found> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            for (int i = 0; i < patterns.size(); i++) {
                int end = patterns.get(i).matchAt(tokens, at, to);
                if (end > at) {
                    found.add(new Found(i, at, end));
                }
            }
        }
        return found;
    }
}
