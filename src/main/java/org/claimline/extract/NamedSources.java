package org.claimline.extract;

import java.util.List;
import java.util.Optional;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** The person whom a source names, in the phrase or in the description behind it. */
final class NamedSources {
    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Mentions mentions;

    NamedSources(ParsedText parsed, Grammar grammar, Mentions mentions) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.mentions = mentions;
    }

    Optional<Mention> person(Phrase source) {
        return namedIn(source).or(() -> namedBehind(source));
    }

    /** A person named in the phrase itself, not as somebody's owner nor behind "for". */
    private Optional<Mention> namedIn(Phrase source) {
        List<Mention> people = mentions.between(source.first(), source.end()).stream()
                .filter(mention -> mention.referent().isPerson() && !hangsOnPreposition(mention, source))
                .toList();
        Optional<Mention> last =
                people.stream().filter(mention -> mention.end() == source.end()).findFirst();
        return last.or(() -> people.stream()
                        .filter(mention -> mention.end() < source.end() && tags[mention.end()] == Tag.PREPOSITION)
                        .findFirst())
                .or(() -> unlistedAtEnd(source));
    }

    private boolean hangsOnPreposition(Mention mention, Phrase source) {
        int before = mention.first() - 1;
        if (before > source.first() && tags[before] == Tag.NOUN && !grammar.is(tokens.word(before), WordClass.PERSON)) {
            return false;
        }
        boolean determined = tags[source.first()] == Tag.DETERMINER;
        for (int i = mention.first() - 1; i > source.first(); i--) {
            if (tags[i] == Tag.PREPOSITION) {
                return determined || tokens.is(i, "for") || tokens.is(i, "to");
            }
            if (tags[i] == Tag.DETERMINER) {
                return false;
            }
        }
        return false;
    }

    /** {@code Lithuanian Defence Minister Dovilė Šakalienė}: a name that no list knows. */
    private Optional<Mention> unlistedAtEnd(Phrase source) {
        int first = source.end();
        while (first > source.first() && mentions.people().isNamePart(first - 1)) {
            first--;
        }
        int length = source.end() - first;
        boolean titled = first > source.first()
                && (grammar.is(tokens.word(first - 1), WordClass.PERSON)
                        || grammar.is(tokens.word(first - 1), WordClass.HONORIFIC)
                        || tags[first - 1] == Tag.POSSESSIVE_MARK);
        boolean person = length >= 2 && length <= 4 || length == 1 && titled;
        if (!person
                || mentions.between(first, source.end()).stream()
                        .anyMatch(m -> !m.referent().isPerson())) {
            return Optional.empty();
        }
        Mention mention = new Mention(mentions.people().unlisted(first, source.end()), first, source.end());
        return hangsOnPreposition(mention, source) ? Optional.empty() : Optional.of(mention);
    }

    /** {@code its secretary-general, Jens Stoltenberg,}: the name stands in the apposition, titles before it. */
    private Optional<Mention> namedBehind(Phrase source) {
        int from = source.end() + 1;
        boolean described = hasPersonNoun(source)
                || tags[source.first()] == Tag.DETERMINER
                || tags[source.first()] == Tag.POSSESSIVE_PRONOUN;
        if (source.apposition() <= from || !described) {
            return Optional.empty();
        }
        while (from < source.apposition()
                        && (grammar.is(tokens.word(from), WordClass.HONORIFIC) || parsed.isMark(from, "."))
                || from < source.apposition() && tokens.is(from, ".")) {
            from++;
        }
        int first = from;
        return mentions.between(from, source.apposition()).stream()
                .filter(mention ->
                        mention.first() == first && mention.referent().isPerson())
                .findFirst();
    }

    private boolean hasPersonNoun(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (grammar.is(tokens.word(i), WordClass.PERSON)) {
                return true;
            }
        }
        return false;
    }
}
