package org.claimline.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.text.PatternReader.Automaton;
import org.claimline.text.PatternReader.Kind;
import org.claimline.text.PatternReader.State;

/** The steps of many patterns, numbered through: the non-deterministic automaton that a {@link PhraseAutomaton} is made of. */
final class PatternSteps {
    /**
     * A state of a pattern.
     *
     * @param word     number of the word that it reads, where it reads one word alone
     * @param inPhrase whether it stands inside a phrase of a class, where nothing is passed over
     * @param next     numbers of the steps that follow
     */
    private record Step(int pattern, State state, int word, boolean inPhrase, int... next) {}

    /** Where a step has read the first word of a phrase of its class. */
    private record Opened(int step, int[] phrase) {}

    private static final State WORD_OF_PHRASE = new State(Kind.WORD, "", null);

    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, List<Integer>> startsByWord = new HashMap<>();
    private final List<Integer> startsAnywhere = new ArrayList<>();
    /** Numbers of the steps behind the first word; found by the very array, as sets keep theirs. */
    private final Map<Opened, Integer> opened = new HashMap<>();

    private final Alphabet alphabet = new Alphabet();

    /** @param patterns by number */
    PatternSteps(List<PhrasePattern> patterns) {
        alphabet.add(Vocabulary.SEMICOLON);
        for (int mark = 1; Vocabulary.isQuotationMark(mark); mark++) {
            alphabet.add(mark);
        }
        for (int i = 0; i < patterns.size(); i++) {
            add(i, patterns.get(i));
        }
    }

    /** The words that the patterns tell apart. */
    Alphabet alphabet() {
        return alphabet;
    }

    private void add(int number, PhrasePattern pattern) {
        Automaton automaton = pattern.automaton();
        int base = steps.size();
        for (State state : automaton.states()) {
            int[] next = new int[state.next().length];
            for (int i = 0; i < next.length; i++) {
                next[i] = base + state.next()[i];
            }
            steps.add(new Step(number, state, learn(state), false, next));
        }
        int start = base + automaton.start();
        pattern.firstWords()
                .ifPresentOrElse(
                        words -> words.forEach(word -> startsByWord
                                .computeIfAbsent(word, first -> new ArrayList<>())
                                .add(start)),
                        () -> startsAnywhere.add(start));
    }

    /** Makes the alphabet tell what a state tells. */
    private int learn(State state) {
        switch (state.kind()) {
            case WORD -> {
                int word = Vocabulary.add(state.literal());
                alphabet.add(word);
                return word;
            }
            case PREFIX -> alphabet.addBeginning(state.literal(), Vocabulary.addBeginning(state.literal()));
            case MEMBER -> alphabet.addAll(state.set());
            default -> {
                // numbers, and any word, are told by what stands for them
            }
        }
        return Vocabulary.UNKNOWN;
    }

    /** What can follow where a match begins with a word of the alphabet. */
    PhraseState first(int word) {
        BitSet starts = new BitSet();
        startsAnywhere.forEach(start -> reach(start, starts));
        startsByWord.getOrDefault(word, List.of()).forEach(start -> reach(start, starts));
        if (isNumber(word)) {
            startsByWord.getOrDefault(Vocabulary.ANY_NUMBER, List.of()).forEach(start -> reach(start, starts));
        }
        BitSet reached = new BitSet();
        starts.stream().forEach(step -> take(step, word, reached));
        return state(reached);
    }

    /** What can follow some steps behind a word of the alphabet. Quotation marks between words are passed over. */
    PhraseState behind(int[] before, int word) {
        BitSet reached = new BitSet();
        boolean mark = Vocabulary.isQuotationMark(word);
        for (int step : before) {
            if (mark && !steps.get(step).inPhrase()) {
                reached.set(step);
            } else {
                take(step, word, reached);
            }
        }
        return state(reached);
    }

    private PhraseState state(BitSet reached) {
        BitSet ahead = new BitSet();
        BitSet accepted = new BitSet();
        for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
            Step step = steps.get(i);
            switch (step.state().kind()) {
                case ACCEPT -> accepted.set(step.pattern());
                case FORK -> {
                    // what it leads to is reached, too
                }
                default -> ahead.set(i);
            }
        }
        return new PhraseState(ahead, accepted);
    }

    private void reach(int step, BitSet reached) {
        if (reached.get(step)) {
            return;
        }
        reached.set(step);
        if (steps.get(step).state().kind() == Kind.FORK) {
            for (int next : steps.get(step).next()) {
                reach(next, reached);
            }
        }
    }

    private void take(int number, int word, BitSet reached) {
        Step step = steps.get(number);
        if (reads(step, word)) {
            reach(step.next()[0], reached);
        }
        if (step.state().kind() == Kind.MEMBER) {
            for (int[] phrase : step.state().set().longerAt(word)) {
                reached.set(opened.computeIfAbsent(new Opened(number, phrase), this::open));
            }
        }
    }

    private static boolean reads(Step step, int word) {
        State state = step.state();
        return switch (state.kind()) {
            case WORD -> step.word() == word;
            case MEMBER -> state.set().contains(word);
            case PREFIX -> Vocabulary.word(word).startsWith(state.literal());
            case ANY_WORD -> word != Vocabulary.SEMICOLON;
            case NUMBER -> isNumber(word);
            default -> false;
        };
    }

    private static boolean isNumber(int word) {
        String letters = Vocabulary.word(word);
        return !letters.isEmpty() && Character.isDigit(letters.charAt(0));
    }

    private int open(Opened at) {
        Step member = steps.get(at.step());
        int next = member.next()[0];
        for (int i = at.phrase().length - 1; i > 0; i--) {
            steps.add(new Step(member.pattern(), WORD_OF_PHRASE, at.phrase()[i], true, next));
            next = steps.size() - 1;
        }
        return next;
    }
}
