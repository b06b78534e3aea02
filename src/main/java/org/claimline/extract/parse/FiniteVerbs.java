package org.claimline.extract.parse;

import java.util.Set;
import org.claimline.lexicon.Grammar;

/**
 * The verbs of clauses; not words that only look like one, at the end of whom somebody tells ({@code told a late-night current
 * affairs show}) or of where ({@code on the evening program}).
 */
public final class FiniteVerbs {
    private static final Set<String> ADDRESSING = Set.of("tell", "assure", "inform", "remind", "brief");

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tag[] tags;

    public FiniteVerbs(ParsedText parsed, Grammar grammar) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tags = parsed.tags();
    }

    public boolean isAt(int token) {
        return tags[token].isFinite() && !isNoun(token);
    }

    /** Whether a token that may be a verb ends a phrase behind a preposition, or behind a verb that somebody is told by. */
    public boolean isNoun(int token) {
        if (tags[token] != Tag.VERB || isPast(token)) {
            return false;
        }
        int first = parsed.sentenceAt(token).firstToken();
        int opening = token - 1;
        while (opening > first && isInside(tags[opening])) {
            opening--;
        }
        boolean opens = tags[opening] == Tag.DETERMINER || tags[opening] == Tag.POSSESSIVE_PRONOUN;
        return opens && opening == token - 1
                || opens && opening > first && (tags[opening - 1] == Tag.PREPOSITION || addresses(opening - 1));
    }

    private boolean isPast(int token) {
        return grammar.verb(parsed.tokens().word(token))
                .filter(form -> form.past() && !form.base())
                .isPresent();
    }

    private static boolean isInside(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.POSSESSIVE_MARK;
    }

    private boolean addresses(int token) {
        return grammar.verb(parsed.tokens().word(token))
                .filter(form -> ADDRESSING.contains(form.lemma()))
                .isPresent();
    }
}
