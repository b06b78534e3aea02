package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** Parts the sources that speak together. */
final class JoinedSources {
    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;

    JoinedSources(ParsedText parsed, Grammar grammar) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
    }

    /** The single speakers of a joined phrase: {@code France and Britain} are two. */
    List<Phrase> of(Phrase phrase) {
        List<Phrase> parts = new ArrayList<>();
        int first = tokens.is(phrase.first(), "both") ? phrase.first() + 1 : phrase.first();
        for (int i = first; i < phrase.end(); i++) {
            boolean joint =
                    tags[i] == Tag.CONJUNCTION && (tokens.is(i, "and") || tokens.is(i, "nor")) || parsed.isMark(i, ",");
            if (joint && i > first && isSpeakerOfItsOwn(first, i) && opensSpeaker(i + 1, phrase.end(), first)) {
                parts.add(new Phrase(first, i));
                first = i + 1;
            } else if (joint && i == first) {
                first = i + 1;
            }
        }
        if (first < phrase.end()) {
            parts.add(new Phrase(first, phrase.end(), phrase.apposition()));
        }
        return parts;
    }

    private boolean isSpeakerOfItsOwn(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tags[i] == Tag.PREPOSITION) {
                return false;
            }
        }
        return tags[end - 1] == Tag.NAME;
    }

    private boolean opensSpeaker(int at, int end, int first) {
        int next = at < end && tags[at] == Tag.CONJUNCTION ? at + 1 : at;
        if (next >= end) {
            return false;
        }
        boolean named = false;
        for (int i = next; i < end && tags[i] != Tag.CONJUNCTION; i++) {
            named |= tags[i] == Tag.NAME;
        }
        return named
                && (tags[next] == Tag.NAME
                        || tags[next] == Tag.DETERMINER
                        || grammar.is(tokens, next, WordClass.PERSON)
                        || grammar.is(tokens, next, WordClass.MODIFIER));
    }
}
