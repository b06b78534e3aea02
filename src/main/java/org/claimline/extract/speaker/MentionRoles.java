package org.claimline.extract.speaker;

import java.util.stream.IntStream;
import org.claimline.extract.mention.Mention;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;

/** What a mention is in its sentence: a subject, free of any preposition, an owner. */
final class MentionRoles {
    /** Words between an owner and the noun for words that is owned. */
    private static final int LONGEST_OWNED = 3;

    private final ParsedText parsed;
    private final Tag[] tags;
    private final Grammar grammar;

    MentionRoles(ParsedText parsed, Grammar grammar) {
        this.parsed = parsed;
        this.tags = parsed.tags();
        this.grammar = grammar;
    }

    /** The first of its sentence that hangs on no preposition, or one right before a verb. */
    boolean isSubject(Mention mention) {
        int next = mention.end();
        int last = parsed.sentenceAt(mention.first()).endToken();
        while (next < last && tags[next] == Tag.ADVERB) {
            next++;
        }
        boolean verb = next < last && tags[next].isFinite();
        return verb || isFirstFree(mention) || isCleft(mention);
    }

    /** {@code it is Macron}. */
    private boolean isCleft(Mention mention) {
        return mention.first() > 1
                && tags[mention.first() - 1] == Tag.AUXILIARY
                && parsed.tokens().is(mention.first() - 2, "it");
    }

    /** Nothing that governs it stands before it in its sentence; a date in front does not count. */
    boolean isFirstFree(Mention mention) {
        for (int i = mention.first() - 1;
                i >= parsed.sentenceAt(mention.first()).firstToken();
                i--) {
            boolean governs = tags[i] == Tag.PREPOSITION && !parsed.isDate()[i] && !parsed.isDate()[i + 1];
            if (governs || tags[i] == Tag.VERB || tags[i] == Tag.AUXILIARY) {
                return false;
            }
        }
        return true;
    }

    /** {@code Putin's answer}, {@code Putin's own view}. */
    boolean ownsWords(Mention mention) {
        int end = Math.min(tags.length, mention.end() + 1 + LONGEST_OWNED);
        return isPossessor(mention)
                && IntStream.range(mention.end() + 1, end)
                        .takeWhile(i -> tags[i].isNominal())
                        .anyMatch(i -> grammar.isForWords(parsed.tokens(), i));
    }

    boolean isPossessor(Mention mention) {
        return mention.end() < tags.length && tags[mention.end()] == Tag.POSSESSIVE_MARK;
    }
}
