package org.claimline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.claimline.text.PhrasePattern;
import org.claimline.text.Tokens;
import org.claimline.text.WordClasses;

/** The stance rules, found by the lemma of their verb. */
public final class Stances {
    private record Data(List<Stance> stances) {}

    private record Entry(Stance stance, Optional<PhrasePattern> then) {}

    /** A rule that holds, and the number of the token behind its words. */
    public record Held(Stance stance, int end) {}

    private static final int WORDS_BETWEEN = 8;

    private final List<Stance> all;
    private final Map<String, List<Entry>> byVerb = new HashMap<>();

    private Stances(Data data, WordClasses classes) {
        all = List.copyOf(data.stances());
        Set<String> ids = new HashSet<>();
        for (Stance stance : all) {
            RuleChecks.check("stances.json", stance.id(), stance.examples(), stance.counterexamples(), ids);
            Entry entry = new Entry(stance, pattern(stance, classes));
            stance.verbs()
                    .forEach(verb -> byVerb.computeIfAbsent(verb, lemma -> new ArrayList<>())
                            .add(entry));
        }
    }

    static Stances load(WordClasses classes) {
        return new Stances(LexiconFiles.read("stances.json", Data.class), classes);
    }

    private static Optional<PhrasePattern> pattern(Stance stance, WordClasses classes) {
        if (stance.then().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(RuleChecks.pattern("stances.json", stance.id(), stance.then(), classes));
    }

    /**
     * The rule that holds for a verb standing at token {@code at}, the one with the most words where several do.
     *
     * @param isBetween which tokens may stand between the verb and what must follow it, as adverbs
     */
    public Optional<Held> at(String lemma, Tokens tokens, int at, int end, IntPredicate isBetween) {
        List<Entry> entries = byVerb.getOrDefault(lemma, List.of());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Held best = null;
        int lastStart = lastStart(tokens, at, end, isBetween);
        for (Entry entry : entries) {
            int behind = stands(entry.stance().behind(), tokens, at, isBetween)
                    ? endOf(entry, tokens, at, lastStart, end)
                    : -1;
            if (behind > 0 && (best == null || behind > best.end())) {
                best = new Held(entry.stance(), behind);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean stands(String word, Tokens tokens, int verb, IntPredicate isBetween) {
        if (word == null) {
            return true;
        }
        int at = verb - 1;
        while (at > 0 && isBetween.test(at)) {
            at--;
        }
        return at >= 0 && tokens.is(at, word);
    }

    /** Behind a verb, the last token at which what must follow it may begin: the first word that may not stand between. */
    private static int lastStart(Tokens tokens, int verb, int end, IntPredicate isBetween) {
        int last = Math.min(end - 1, verb + 1 + WORDS_BETWEEN);
        for (int next = verb + 1; next < last; next++) {
            if (tokens.isWord(next) && !isBetween.test(next)) {
                return next;
            }
        }
        return last;
    }

    private static int endOf(Entry entry, Tokens tokens, int verb, int lastStart, int end) {
        if (entry.then().isEmpty()) {
            return verb + 1;
        }
        for (int next = verb + 1; next <= lastStart; next++) {
            int behind = entry.then().get().matchAt(tokens, next, end);
            if (behind > 0) {
                return behind;
            }
        }
        return -1;
    }

    public List<Stance> all() {
        return all;
    }
}
