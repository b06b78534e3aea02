package org.claimline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.claimline.text.PhraseIndex;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Tokens;
import org.claimline.text.WordClasses;

/** The stance rules, found by the lemma of their verb. */
public final class Stances {
    private record Data(List<Stance> stances) {}

    /** A rule that holds, and the number of the token behind its words. */
    public record Held(Stance stance, int end) {}

    private static final int WORDS_BETWEEN = 8;

    private final List<Stance> all;
    private final Map<String, List<Stance>> byVerb = new HashMap<>();
    /** What must follow the verbs of each rule that asks for anything. */
    private final PhraseIndex<Stance> then = new PhraseIndex<>();

    private Stances(Data data, WordClasses classes) {
        all = List.copyOf(data.stances());
        Set<String> ids = new HashSet<>();
        for (Stance stance : all) {
            RuleChecks.check("stances.json", stance.id(), stance.examples(), stance.counterexamples(), ids);
            if (!stance.then().isEmpty()) {
                then.add(stance, RuleChecks.pattern("stances.json", stance.id(), stance.then(), classes));
            }
            stance.verbs()
                    .forEach(verb -> byVerb.computeIfAbsent(verb, lemma -> new ArrayList<>())
                            .add(stance));
        }
    }

    static Stances load(WordClasses classes) {
        return new Stances(LexiconFiles.read("stances.json", Data.class), classes);
    }

    /**
     * The rule that holds for a verb standing at token {@code at}, the one with the most words where several do.
     *
     * @param isBetween which tokens may stand between the verb and what must follow it, as adverbs
     */
    public Optional<Held> at(String lemma, Tokens tokens, int at, int end, IntPredicate isBetween) {
        List<Stance> rules = byVerb.getOrDefault(lemma, List.of());
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        List<Match<Stance>> following = then.matches(tokens, at + 1, lastStart(tokens, at, end, isBetween) + 1, end);
        Held best = null;
        for (Stance rule : rules) {
            int behind = stands(rule.behind(), tokens, at, isBetween) ? endOf(rule, at, following) : -1;
            if (behind > 0 && (best == null || behind > best.end())) {
                best = new Held(rule, behind);
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

    /** Number of the token behind the rule's words, the first that follow; -1 where they do not. */
    private static int endOf(Stance rule, int verb, List<Match<Stance>> following) {
        if (rule.then().isEmpty()) {
            return verb + 1;
        }
        for (Match<Stance> match : following) {
            if (match.owner() == rule) {
                return match.end();
            }
        }
        return -1;
    }

    public List<Stance> all() {
        return all;
    }
}
