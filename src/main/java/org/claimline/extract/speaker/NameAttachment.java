package org.claimline.extract.speaker;

import java.util.Optional;
import org.claimline.extract.mention.Mention;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/**
 * Whether a person's name at the end of a phrase is whom the phrase means ({@code minister of defence of Finland Antti
 * Häkkänen}), or only whom its noun hangs on ({@code a spokesman for Rishi Sunak}).
 */
final class NameAttachment {
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;

    NameAttachment(ParsedText parsed, Grammar grammar) {
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
    }

    /** Whether the name is only what a preposition of the phrase governs. */
    boolean hangs(Mention name, Phrase source) {
        int before = name.first() - 1;
        if (before > source.first() && tags[before] == Tag.NOUN && !isPerson(before)) {
            return false;
        }
        int preposition = prepositionBefore(name.first(), source);
        if (preposition < 0) {
            return false;
        }
        if (isPerson(before) && !isPerson(preposition - 1) && tags[source.first()] == Tag.NAME) {
            // "Alternative for Latvia leader Jaan Tamm"
            return false;
        }
        if (endsTitle(preposition, name.first(), source)) {
            return isHolderInside(name, preposition, source);
        }
        boolean determined = tags[source.first()] == Tag.DETERMINER && !isDeterminedAgain(preposition, name.first());
        return determined || governs(preposition);
    }

    /** Whether the name closes the title of one person that goes on behind a preposition. */
    boolean endsTitle(Mention name, Phrase source) {
        int preposition = prepositionBefore(name.first(), source);
        return preposition >= 0 && endsTitle(preposition, name.first(), source);
    }

    private boolean governs(int preposition) {
        return tokens.is(preposition, "for") || tokens.is(preposition, "to");
    }

    private int prepositionBefore(int name, Phrase source) {
        for (int i = name - 1; i > source.first(); i--) {
            if (tags[i] == Tag.PREPOSITION) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDeterminedAgain(int preposition, int name) {
        for (int i = preposition + 1; i < name; i++) {
            if (tags[i] == Tag.DETERMINER) {
                return true;
            }
        }
        return false;
    }

    /** The words between preposition and name close the title of one person: {@code Secretary of State for Defence}. */
    private boolean endsTitle(int preposition, int name, Phrase source) {
        if (preposition + 1 == name || tags[name - 1] == Tag.POSSESSIVE_MARK) {
            return false;
        }
        for (int i = preposition + 1; i < name; i++) {
            if (isPerson(i) || grammar.is(tokens, i, WordClass.HONORIFIC)) {
                return false;
            }
        }
        return titleOfOne(source).isPresent();
    }

    /** Number of the noun for one person that stands before the first preposition. */
    private Optional<Integer> titleOfOne(Phrase source) {
        int end = source.first() + 1;
        while (end < source.end() && tags[end] != Tag.PREPOSITION) {
            end++;
        }
        int head = end - 1;
        return isPerson(head) && !tokens.word(head).endsWith("s") ? Optional.of(head) : Optional.empty();
    }

    /** {@code a spokesman for the president of France Emmanuel Macron}: the name is known for the title inside. */
    private boolean isHolderInside(Mention name, int last, Phrase source) {
        for (int i = source.first() + 1; i < last; i++) {
            if (tags[i] == Tag.PREPOSITION && governs(i)) {
                for (int noun = i + 1; noun < last; noun++) {
                    if (isPerson(noun) && isKnownAs(name, tokens.word(noun))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isKnownAs(Mention name, String noun) {
        return name.referent().person().stream()
                .flatMap(person -> person.offices().stream())
                .anyMatch(office -> office.title().endsWith(noun));
    }

    private boolean isPerson(int token) {
        return grammar.is(tokens, token, WordClass.PERSON);
    }
}
