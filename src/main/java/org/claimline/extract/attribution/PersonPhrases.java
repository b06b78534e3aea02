package org.claimline.extract.attribution;

import java.util.function.Predicate;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** Which phrases name somebody, where no verb of saying proves that they speak. */
final class PersonPhrases {
    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Mentions mentions;

    PersonPhrases(ParsedText parsed, Grammar grammar, Mentions mentions) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.mentions = mentions;
    }

    /** A person: by name, by a noun for one, or a pronoun. */
    boolean isPerson(Phrase phrase) {
        boolean alone = phrase.end() - phrase.first() == 1;
        if (alone && (tags[phrase.first()].isPronoun() || tags[phrase.first()] == Tag.POSSESSIVE_PRONOUN)) {
            String word = tokens.word(phrase.first());
            return switch (word) {
                case "he", "she", "him", "her", "his" -> true;
                default -> false;
            };
        }
        return holds(phrase, Referent::isPerson) || hasPersonNoun(phrase) || isFullName(phrase);
    }

    /** A given and a family name that nothing else is known by. */
    private boolean isFullName(Phrase phrase) {
        return phrase.end() - phrase.first() > 1
                && tags[phrase.end() - 1] == Tag.NAME
                && tags[phrase.end() - 2] == Tag.NAME
                && !parsed.isDate()[phrase.end() - 1]
                && !holds(phrase, referent -> true);
    }

    /** Anybody who has a name, a person without one, or a pronoun for either. */
    boolean isNamed(Phrase phrase) {
        boolean outlet = mentions.between(phrase.first(), phrase.end()).stream()
                .anyMatch(mention -> mention.referent().head().equals("outlet"));
        return !outlet && (isPerson(phrase) || holds(phrase, referent -> true) || isPronoun(phrase));
    }

    /** A person with a name. */
    boolean isNamedPerson(Phrase phrase) {
        return holds(phrase, Referent::isPerson) || isFullName(phrase);
    }

    /** Whether a person is named, or the phrase is nothing but somebody's name. */
    boolean isNamedWhole(Phrase phrase) {
        return mentions.between(phrase.first(), phrase.end()).stream()
                .anyMatch(mention -> mention.referent().isPerson()
                        || mention.first() == phrase.first() && mention.end() == phrase.end());
    }

    private boolean isPronoun(Phrase phrase) {
        return tags[phrase.first()] == Tag.SUBJECT && tokens.is(phrase.first(), "they");
    }

    private boolean holds(Phrase phrase, Predicate<Referent> of) {
        return mentions.between(phrase.first(), Math.max(phrase.end(), phrase.apposition())).stream()
                .anyMatch(mention -> of.test(mention.referent()));
    }

    private boolean hasPersonNoun(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (tags[i] == Tag.PREPOSITION && i > phrase.first()) {
                return false;
            }
            if (grammar.is(tokens, i, WordClass.PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Tamm's verdict}: the owner of a noun for words; else the phrase itself. */
    Phrase ownerOfWords(Phrase phrase) {
        int mark = -1;
        for (int i = phrase.first() + 1; i < phrase.end(); i++) {
            boolean words = grammar.isForWords(tokens, i);
            if (words && mark > 0) {
                return new Phrase(phrase.first(), mark);
            }
            if (words && tags[phrase.first()] == Tag.POSSESSIVE_PRONOUN) {
                return new Phrase(phrase.first(), phrase.first() + 1);
            }
            mark = tags[i] == Tag.POSSESSIVE_MARK ? i : mark;
        }
        return phrase;
    }

    /** The first token of whom a label names, behind a time of day, a date, a joining word, a place put in front. */
    int headOfLabel(int first, int end) {
        int at = first;
        while (at < end && isLead(at)) {
            at++;
        }
        if (at < end && tags[at] == Tag.PREPOSITION) {
            int comma = at;
            while (comma < end && !parsed.isMark(comma, ",")) {
                comma++;
            }
            return comma + 1 < end ? comma + 1 : at;
        }
        return at;
    }

    private boolean isLead(int token) {
        return tags[token] == Tag.CONJUNCTION
                || tags[token] == Tag.ADVERB
                || tags[token] == Tag.NUMBER
                || parsed.isDate()[token]
                || parsed.isDash(token)
                || parsed.isMark(token, "|")
                || parsed.isMark(token, "\u2022");
    }
}
