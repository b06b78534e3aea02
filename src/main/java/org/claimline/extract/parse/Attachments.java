package org.claimline.extract.parse;

import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** Which prepositions and joining words belong to the noun phrase that they stand in. */
final class Attachments {
    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;

    Attachments(ParsedText parsed, Grammar grammar) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
    }

    /** A preposition that belongs to the phrase before it: {@code a spokesman for the Kremlin}. */
    boolean attaches(int preposition, int floor) {
        String word = tokens.word(preposition);
        if (!tags[preposition - 1].isNominal()) {
            // "the leaders of Estonia and of | Latvia"
            return word.equals("of")
                    && preposition - 2 > floor
                    && tags[preposition - 1] == Tag.CONJUNCTION
                    && tags[preposition - 2].isNominal();
        }
        return word.equals("of")
                || grammar.is(word, WordClass.ATTACHING_PREPOSITION) && hangsOnSpeaker(preposition, floor);
    }

    /** {@code a source | close | to}, {@code people | familiar | with}. */
    boolean isInsider(int adjective) {
        return adjective >= 0
                && switch (tokens.word(adjective)) {
                    case "close", "familiar", "privy", "briefed" -> true;
                    default -> false;
                };
    }

    /** {@code an aide | to}. */
    boolean isHelper(int noun) {
        return switch (tokens.word(noun)) {
            case "aide", "aides", "adviser", "advisers", "advisor", "advisors", "assistant" -> true;
            default -> false;
        };
    }

    private boolean hangsOnSpeaker(int preposition, int floor) {
        return isPersonFromHead(preposition, floor)
                || describesSpeaker(preposition - 1) && !startsWithPreposition(preposition, floor);
    }

    /** {@code A colleague of hers on the committee}: nothing but such phrases back to the head of the clause. */
    private boolean isPersonFromHead(int preposition, int floor) {
        boolean person = false;
        int at = preposition - 1;
        while (at >= floor
                && (tags[at].isNominal() || tags[at] == Tag.PREPOSITION && at > floor || tokens.is(at, "hers"))) {
            person |= grammar.is(tokens, at, WordClass.PERSON);
            at--;
        }
        return person && (at < floor || tags[at] == Tag.MARK && !parsed.isMark(at, ","));
    }

    /** Whether a phrase that begins before {@code preposition} hangs on another preposition at the head of the clause. */
    private boolean startsWithPreposition(int preposition, int floor) {
        int at = preposition - 1;
        while (at >= floor && tags[at].isNominal()) {
            at--;
        }
        return at >= floor && tags[at] == Tag.PREPOSITION && !tokens.is(at, "of");
    }

    /** A name, or a noun for a person or a body. */
    boolean describesSpeaker(int token) {
        String word = tokens.word(token);
        return grammar.is(word, WordClass.PERSON) || grammar.is(word, WordClass.BODY) || tags[token] == Tag.NAME;
    }

    /** Whether a noun for a person stands in a phrase. */
    boolean describesPerson(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (grammar.is(tokens, i, WordClass.PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** A word that joins two nouns of one phrase at the head of a clause: {@code France and Britain}. */
    boolean joins(int conjunction, int floor) {
        boolean plain = tokens.is(conjunction, "and")
                || tokens.is(conjunction, "or")
                || tokens.is(conjunction, "nor")
                || tokens.is(conjunction, "&");
        return plain && tags[conjunction - 1].isNominal() && phraseReachesHead(conjunction - 1, floor);
    }

    /** Whether nothing but a noun phrase stands from there back to where the clause begins. */
    boolean phraseReachesHead(int last, int floor) {
        int at = last;
        boolean names = true;
        boolean onlyNames = false;
        while (at >= floor
                && !(at < last && parsed.isDate()[at])
                && (tags[at].isNominal() || parsed.isMark(at, ",") || tokens.is(at, "of"))) {
            onlyNames |= names && parsed.isMark(at, ",");
            names &= tags[at] == Tag.NAME || parsed.isMark(at, ",");
            at--;
        }
        return at < floor
                || tags[at] == Tag.SUBORDINATOR
                || tags[at] == Tag.MARK
                || tokens.is(at, "neither")
                || isFrontedAdjunct(at, last, onlyNames);
    }

    /** {@code Over cake, | Olaf Scholz and}, {@code In March 2025 | France and}: what stands in front of the first name. */
    private boolean isFrontedAdjunct(int at, int last, boolean onlyNames) {
        return at < last && parsed.isDate()[at] || onlyNames && tags[at] == Tag.PREPOSITION;
    }
}
