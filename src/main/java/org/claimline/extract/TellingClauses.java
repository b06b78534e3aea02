package org.claimline.extract;

import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.VerbGroup;

/**
 * Clauses behind a comma or colon that tell who has said what stands before: {@code He wants them there, he told reporters on
 * Wednesday}, {@code , according to his office on Friday}, {@code , speaking in Riga on Friday}, also where the attitude before it is taken for the statement.
 */
final class TellingClauses {
    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tag[] tags;

    TellingClauses(ParsedText parsed, Grammar grammar) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tags = parsed.tags();
    }

    /** Whether a token stands behind the verb of such a clause, and in no other clause. */
    boolean hold(int token) {
        int first = parsed.sentenceAt(token).firstToken();
        for (int i = token - 1; i > first; i--) {
            boolean opens = parsed.isMark(i - 1, ",");
            if (opens && (parsed.tokens().is(i, "according") || tags[i] == Tag.GERUND && says(i))) {
                return true;
            }
            if (tags[i] == Tag.SUBORDINATOR || parsed.isQuoted(i) || parsed.isMark(i, ":")) {
                return false;
            }
            if (tags[i].isFinite()) {
                return says(i) && isOpened(i, first);
            }
        }
        return false;
    }

    private boolean says(int verb) {
        return grammar.verb(parsed.tokens().word(verb))
                .filter(form -> form.group() == VerbGroup.SAYING)
                .isPresent();
    }

    /** Whether only a subject stands between a comma or colon, with a verb before it, and the verb. */
    private boolean isOpened(int verb, int first) {
        int comma = verb - 1;
        while (comma > first && !parsed.isMark(comma, ",") && !parsed.isMark(comma, ":")) {
            if (tags[comma].isVerbal() || tags[comma] == Tag.SUBORDINATOR || tags[comma] == Tag.CONJUNCTION) {
                return false;
            }
            comma--;
        }
        boolean clause = false;
        for (int i = first; i < comma; i++) {
            clause |= tags[i].isFinite();
        }
        return clause && comma < verb - 1;
    }
}
