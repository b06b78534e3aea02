package org.claimline.lexicon;

import java.util.List;
import java.util.Set;
import org.claimline.text.PhrasePattern;
import org.claimline.text.WordClasses;

/** What every rule owes: an id of its own, examples and counterexamples, patterns that can be read. */
final class RuleChecks {
    private RuleChecks() {}

    /** @param ids the ids seen so far; the rule's is added */
    static void check(String file, String id, List<String> examples, List<String> counterexamples, Set<String> ids) {
        if (id == null || id.isBlank()) {
            throw new LexiconException(file + ": a rule has no id; give it one.");
        }
        if (!ids.add(id)) {
            throw new LexiconException(file + ": the id " + id + " stands there twice; give one of them another.");
        }
        if (examples == null || examples.isEmpty() || counterexamples == null || counterexamples.isEmpty()) {
            throw new LexiconException(
                    file + ": rule " + id + " needs at least one example and one counterexample; add them.");
        }
    }

    static PhrasePattern pattern(String file, String id, String pattern, WordClasses classes) {
        try {
            return PhrasePattern.compile(pattern, classes);
        } catch (IllegalArgumentException wrong) {
            throw new LexiconException(file + ": rule " + id + " has a wrong pattern: " + wrong.getMessage(), wrong);
        }
    }
}
