package org.claimline.extract.speaker;

import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.extract.mention.Mention;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** The person whom a source names, in the phrase or in the description behind it. */
final class NamedSources {
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Mentions mentions;
    private final NameAttachment attachment;
    private final NamesBehind behind;

    NamedSources(ParsedText parsed, Grammar grammar, Mentions mentions) {
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.mentions = mentions;
        this.attachment = new NameAttachment(parsed, grammar);
        this.behind = new NamesBehind(parsed, grammar, mentions, attachment);
    }

    Optional<Mention> person(Phrase source) {
        return namedIn(source).or(() -> behind.person(source));
    }

    /** A person named in the phrase itself, not as somebody's owner nor behind "for". */
    private Optional<Mention> namedIn(Phrase source) {
        Optional<Mention> atEnd = Optional.empty();
        Optional<Mention> governed = Optional.empty();
        for (Mention mention : mentions.between(source.first(), source.end())) {
            if (!mention.referent().isPerson() || attachment.hangs(mention, source)) {
                continue;
            }
            boolean governs = isBeforePreposition(mention, source);
            if (governs && isLeading(mention, source)) {
                return Optional.of(mention);
            }
            atEnd = atEnd.isEmpty() && mention.end() == source.end() ? Optional.of(mention) : atEnd;
            governed = governed.isEmpty() && governs ? Optional.of(mention) : governed;
        }
        Optional<Mention> named = atEnd.isPresent() ? atEnd : governed;
        return named.or(() -> unlistedInFront(source)).or(() -> unlistedAtEnd(source));
    }

    /** {@code Sen. | Jaan Tamm of South Carolina}: nothing but titles stands before it. */
    private boolean isLeading(Mention mention, Phrase source) {
        return IntStream.range(source.first(), mention.first())
                .allMatch(i -> grammar.is(tokens, i, WordClass.HONORIFIC) || tokens.is(i, "."));
    }

    /** {@code Jaan Tamm of the Greens}: a given and a family name, and where they belong. */
    private Optional<Mention> unlistedInFront(Phrase source) {
        int end = source.first();
        while (end < source.end() && (tags[end] == Tag.NAME && !isRoleOrBody(end) || isParticle(end, source))) {
            end++;
        }
        boolean name = end - source.first() >= 2
                && end - source.first() <= 4
                && end < source.end()
                && tags[end] == Tag.PREPOSITION
                && mentions.between(source.first(), end).isEmpty();
        return name
                ? Optional.of(new Mention(mentions.people().unlisted(source.first(), end), source.first(), end))
                : Optional.empty();
    }

    /** {@code Mayor of Tartu | Jaan Tamm}: a title without an article takes the place, and the name goes on behind it. */
    private int behindPlace(int first, Phrase source) {
        boolean title = first == source.first() + 2
                && grammar.is(tokens, source.first(), WordClass.PERSON)
                && tags[first - 1] == Tag.PREPOSITION;
        return title && source.end() - first > 2 ? source.end() - 2 : first;
    }

    /** {@code Jan | van | Tamm}. */
    private boolean isParticle(int token, Phrase source) {
        return token > source.first()
                && token + 1 < source.end()
                && tags[token - 1] == Tag.NAME
                && tags[token + 1] == Tag.NAME
                && grammar.is(tokens, token, WordClass.PARTICLE);
    }

    private boolean isRoleOrBody(int token) {
        String word = tokens.word(token);
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return grammar.is(word, WordClass.PERSON)
                || grammar.is(word, WordClass.BODY)
                || grammar.is(singular, WordClass.PERSON)
                || grammar.is(singular, WordClass.BODY)
                || grammar.is(word, WordClass.MODIFIER);
    }

    private boolean isBeforePreposition(Mention mention, Phrase source) {
        return mention.end() < source.end() && tags[mention.end()] == Tag.PREPOSITION;
    }

    /** {@code Ms|. | Tamm}. */
    private boolean isAbbreviatedTitle(int stop, Phrase source) {
        return stop > source.first() && tokens.is(stop, ".") && grammar.is(tokens, stop - 1, WordClass.HONORIFIC);
    }

    /** {@code Lithuanian Defence Minister Dovilė Šakalienė}: a name that no list knows. */
    private Optional<Mention> unlistedAtEnd(Phrase source) {
        int first = behindPlace(mentions.people().firstOfName(source.first(), source.end()), source);
        int length = source.end() - first;
        boolean titled = first > source.first()
                && (grammar.is(tokens, first - 1, WordClass.PERSON)
                        || grammar.is(tokens, first - 1, WordClass.HONORIFIC)
                        || isAbbreviatedTitle(first - 1, source)
                        || tags[first - 1] == Tag.POSSESSIVE_MARK);
        boolean person = length >= 2 && length <= 5 || length == 1 && titled;
        if (!person || !mentions.between(first, source.end()).isEmpty()) {
            return Optional.empty();
        }
        Mention mention = new Mention(mentions.people().unlisted(first, source.end()), first, source.end());
        return attachment.hangs(mention, source) ? Optional.empty() : Optional.of(mention);
    }
}
