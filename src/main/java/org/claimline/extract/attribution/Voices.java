package org.claimline.extract.attribution;

import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Countries.Naming;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** Tells who or what can be the source of a cue: people and bodies, and a thing only where anything can say it. */
final class Voices {
    /** Verbs that things, too, are subject of: these need someone who can speak. */
    private static final Set<String> SAID_OF_THINGS = Set.of(
            "suggest",
            "indicate",
            "signal",
            "imply",
            "begin",
            "continue",
            "rule",
            "add",
            "reveal",
            "reason",
            "judge",
            "order",
            "address",
            "convey",
            "echo",
            "highlight",
            "underscore",
            "underline",
            "conclude",
            "relate",
            "hint",
            "communicate",
            "guarantee",
            "hazard",
            "specify",
            "attest",
            "forecast",
            "sentence",
            "mention",
            "repeat");

    /** Verbs that only people are subject of, whatever noun stands for them. */
    private static final Set<String> ONLY_OF_PEOPLE = Set.of(
            "say",
            "tell",
            "write",
            "ask",
            "reply",
            "quip",
            "joke",
            "shout",
            "cry",
            "whisper",
            "mutter",
            "murmur",
            "grumble",
            "declare",
            "insist",
            "admit",
            "complain",
            "tweet",
            "exclaim",
            "laugh",
            "sigh",
            "retort",
            "remark",
            "confess");

    /** Who asks for a living, and the verbs of asking: a question is no statement. */
    private static final Set<String> ASKERS =
            Set.of("reporter", "journalist", "interviewer", "presenter", "moderator", "correspondent", "anchor");

    private static final Set<String> ASKING = Set.of("ask", "raise", "want", "wish", "wonder", "inquire", "question");

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Tag[] tags;
    private final boolean everySource;

    /** Whether polls and papers are sources too, the topic tells. */
    Voices(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.everySource = lexicon.topic().isAny();
    }

    boolean canSpeak(Phrase phrase, Cue cue) {
        if (phrase.end() - phrase.first() == 1 && !isLoneSpeaker(phrase.first(), cue)) {
            return false;
        }
        String opening = tokens.word(phrase.first());
        if (opening.equals("no") && !tokens.is(phrase.first() + 1, ".")
                || opening.equals("neither")
                || opening.equals("whose")) {
            return false;
        }
        if (everySource) {
            return hasSpeaker(phrase)
                    || cue.rule().equals("according-to")
                    || cue.rule().equals("saying") && !SAID_OF_THINGS.contains(cue.lemma());
        }
        if (isAsked(phrase)
                || isOnlyWhere(phrase)
                || ASKING.contains(cue.lemma()) && ASKERS.contains(tokens.word(headOf(phrase)))) {
            return false;
        }
        return speaks(headOf(phrase)) || cue.rule().equals("saying") && ONLY_OF_PEOPLE.contains(cue.lemma());
    }

    private boolean isLoneSpeaker(int token, Cue cue) {
        String word = tokens.word(token);
        return switch (tags[token]) {
            case OBJECT -> cue.lemma().equals("according to");
            case SUBJECT ->
                !(word.equals("it") && cue.rule().equals("stance.in-favour"))
                        && !word.equals("i")
                        && !word.equals("we")
                        && !word.equals("you")
                        && !word.equals("who");
            case INDEFINITE, DETERMINER, NUMBER, MODAL, AUXILIARY -> false;
            case NAME -> !word.startsWith("i'") && (everySource || !isAdjective(token));
            default -> true;
        };
    }

    /** {@code American}, {@code Western}: what is left of a phrase whose noun is no subject. */
    private boolean isAdjective(int token) {
        String word = tokens.word(token);
        return word.endsWith("ern")
                || lexicon.countries()
                        .at(tokens, token, token + 1)
                        .filter(found -> found.value().naming() == Naming.ADJECTIVE && !word.endsWith("s"))
                        .isPresent();
    }

    private boolean hasSpeaker(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (speaks(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Not everyone in | the union | welcomes it}: the place of whoever is meant. */
    private boolean isOnlyWhere(Phrase phrase) {
        int preposition = phrase.first() - 1;
        return preposition > 0 && tags[preposition] == Tag.PREPOSITION && tags[preposition - 1] == Tag.INDEFINITE;
    }

    /** {@code how many governments had answered}: what somebody asks or leaves open is nobody's saying. */
    private boolean isAsked(Phrase phrase) {
        int before = phrase.first() - 1;
        return before >= 0
                && parsed.sentenceOf()[before] == parsed.sentenceOf()[phrase.first()]
                && (tokens.is(before, "how") && !isHowItIs(before) || tokens.is(before, "whether"));
    }

    /** {@code "Unthinkable" is | how Tamm describes it}. */
    private boolean isHowItIs(int how) {
        return how > 0 && (tokens.is(how - 1, "is") || tokens.is(how - 1, "was"));
    }

    private int headOf(Phrase phrase) {
        for (int i = phrase.first() + 1; i < phrase.end(); i++) {
            if (tags[i] == Tag.PREPOSITION) {
                // "a source close | to"
                return i - 2 >= phrase.first() && isInsider(i - 1) ? i - 2 : i - 1;
            }
        }
        return phrase.end() - 1;
    }

    private boolean isInsider(int adjective) {
        return tokens.is(adjective, "close") || tokens.is(adjective, "familiar") || tokens.is(adjective, "privy");
    }

    /** A name, a pronoun, or a noun for people or a body, in the plural too. */
    private boolean speaks(int token) {
        String word = tokens.word(token);
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return tags[token] == Tag.NAME
                || tags[token].isPronoun()
                || tags[token] == Tag.POSSESSIVE_PRONOUN
                || isSpeaker(word)
                || isSpeaker(singular);
    }

    private boolean isSpeaker(String word) {
        return grammar.is(word, WordClass.PERSON) || grammar.is(word, WordClass.BODY);
    }
}
