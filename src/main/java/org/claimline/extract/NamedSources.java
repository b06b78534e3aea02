package org.claimline.extract;

import java.util.List;
import java.util.Optional;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** The person whom a source names, in the phrase or in the description behind it. */
final class NamedSources {
    /** Tokens of a relative clause that a name may stand behind. */
    private static final int LONGEST_CLAUSE = 16;

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Mentions mentions;
    private final NameAttachment attachment;

    NamedSources(ParsedText parsed, Grammar grammar, Mentions mentions) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.mentions = mentions;
        this.attachment = new NameAttachment(parsed, grammar);
    }

    Optional<Mention> person(Phrase source) {
        return namedIn(source).or(() -> namedBehind(source)).or(() -> namedBehindClause(source));
    }

    /** A person named in the phrase itself, not as somebody's owner nor behind "for". */
    private Optional<Mention> namedIn(Phrase source) {
        List<Mention> people = mentions.between(source.first(), source.end()).stream()
                .filter(mention -> mention.referent().isPerson() && !attachment.hangs(mention, source))
                .toList();
        Optional<Mention> leading = people.stream()
                .filter(mention -> mention.first() == source.first() && isBeforePreposition(mention, source))
                .findFirst();
        return leading.or(() -> people.stream()
                        .filter(mention -> mention.end() == source.end())
                        .findFirst())
                .or(() -> people.stream()
                        .filter(mention -> isBeforePreposition(mention, source))
                        .findFirst())
                .or(() -> unlistedAtEnd(source));
    }

    private boolean isBeforePreposition(Mention mention, Phrase source) {
        return mention.end() < source.end() && tags[mention.end()] == Tag.PREPOSITION;
    }

    /** {@code Lithuanian Defence Minister Dovilė Šakalienė}: a name that no list knows. */
    private Optional<Mention> unlistedAtEnd(Phrase source) {
        int first = mentions.people().firstOfName(source.first(), source.end());
        int length = source.end() - first;
        boolean titled = first > source.first()
                && (grammar.is(tokens.word(first - 1), WordClass.PERSON)
                        || grammar.is(tokens.word(first - 1), WordClass.HONORIFIC)
                        || tags[first - 1] == Tag.POSSESSIVE_MARK);
        boolean person = length >= 2 && length <= 5 || length == 1 && titled;
        if (!person || !mentions.between(first, source.end()).isEmpty()) {
            return Optional.empty();
        }
        Mention mention = new Mention(mentions.people().unlisted(first, source.end()), first, source.end());
        return attachment.hangs(mention, source) ? Optional.empty() : Optional.of(mention);
    }

    /** {@code its secretary-general, Jens Stoltenberg,}: the name stands in the apposition, titles before it. */
    private Optional<Mention> namedBehind(Phrase source) {
        int from = source.end() + 1;
        boolean described = hasPersonNoun(source)
                || tags[source.first()] == Tag.DETERMINER
                || tags[source.first()] == Tag.POSSESSIVE_PRONOUN;
        if (source.apposition() > from && described) {
            return personAt(from, source.apposition());
        }
        return hasPersonNoun(source) ? namedBetweenCommas(source).or(() -> behindTitles(source)) : Optional.empty();
    }

    /** {@code retorted the government's spokesman, Pavlos Marinakis, no soldier}. */
    private Optional<Mention> namedBetweenCommas(Phrase source) {
        int end = parsed.sentenceAt(source.first()).endToken();
        boolean comma = source.end() + 1 < end && parsed.isMark(source.end(), ",");
        return comma
                ? personAt(source.end() + 1, end)
                        .filter(mention -> mention.end() < end && parsed.isMark(mention.end(), ","))
                : Optional.empty();
    }

    /** {@code Maj. (ret.) Ülo Kask}: a source that is cut off behind a title. */
    private Optional<Mention> behindTitles(Phrase source) {
        int end = parsed.sentenceAt(source.first()).endToken();
        for (int i = source.first(); i < source.end(); i++) {
            if (!isTitle(i)) {
                return Optional.empty();
            }
        }
        boolean cut = source.end() < end && (tokens.is(source.end(), ".") || tokens.is(source.end(), "("));
        return cut ? personAt(source.end(), end) : Optional.empty();
    }

    /** {@code The Christian Democrat who hopes to replace him, Friedrich Merz, did not say}. */
    private Optional<Mention> namedBehindClause(Phrase source) {
        int end = Math.min(parsed.sentenceAt(source.first()).endToken(), source.end() + LONGEST_CLAUSE);
        boolean clause = source.end() < end && isRelative(source.end()) && hasPersonNoun(source);
        if (!clause) {
            return Optional.empty();
        }
        int comma = source.end();
        while (comma < end && tags[comma] != Tag.MARK) {
            comma++;
        }
        return comma + 1 < end && parsed.isMark(comma, ",")
                ? personAt(comma + 1, end).filter(mention -> mention.end() < end && parsed.isMark(mention.end(), ","))
                : Optional.empty();
    }

    private boolean isRelative(int token) {
        return tokens.is(token, "who") || tokens.is(token, "whose") || tokens.is(token, "that");
    }

    /** The person whose name begins there, behind titles and an owner: {@code General X}, {@code Denmark's X}. */
    private Optional<Mention> personAt(int from, int end) {
        int first = behindParenthesis(from, end);
        while (first < end && (isTitle(first) || ownerEnd(first, end) > first)) {
            first = Math.max(first + 1, ownerEnd(first, end));
        }
        int name = first;
        return mentions.between(name, end).stream()
                .filter(mention -> mention.first() == name && mention.referent().isPerson())
                .findFirst()
                .or(() -> unlistedAt(name, end));
    }

    /** Token behind {@code . (ret.)}; the same token where nothing of the kind stands there. */
    private int behindParenthesis(int from, int end) {
        int at = from;
        while (at < end && tokens.is(at, ".")) {
            at++;
        }
        if (at < end && tokens.is(at, "(")) {
            for (int i = at; i < Math.min(end, at + 5); i++) {
                if (tokens.is(i, ")")) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    private boolean isTitle(int token) {
        return grammar.is(tokens.word(token), WordClass.HONORIFIC)
                || grammar.abbreviations().contains(tokens.word(token)) && tokens.isCapitalised(token)
                || tokens.is(token, ".");
    }

    /** Token behind {@code Denmark's}; the same token where no owner stands there. */
    private int ownerEnd(int first, int end) {
        for (int i = first; i < Math.min(end, first + 4) && tags[i].isNominal(); i++) {
            if (tags[i] == Tag.POSSESSIVE_MARK) {
                return i + 1;
            }
        }
        return first;
    }

    /** A name of at least two parts that a mark or a relative clause closes. */
    private Optional<Mention> unlistedAt(int first, int end) {
        if (first >= end || !mentions.people().isNamePart(first)) {
            return Optional.empty();
        }
        int behind = mentions.people().endOfName(first, end);
        boolean closed = behind == end || tags[behind] == Tag.MARK || isRelative(behind);
        return behind - first >= 2 && closed
                ? Optional.of(new Mention(mentions.people().unlisted(first, behind), first, behind))
                : Optional.empty();
    }

    private boolean hasPersonNoun(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (grammar.is(tokens.word(i), WordClass.PERSON) || isTitle(i)) {
                return true;
            }
        }
        return false;
    }
}
