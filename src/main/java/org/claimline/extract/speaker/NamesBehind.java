package org.claimline.extract.speaker;

import java.util.Optional;
import org.claimline.extract.mention.Mention;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** The person whose name stands behind a source: in an apposition, behind a relative clause, or where a title goes on. */
final class NamesBehind {
    /** Tokens of a relative clause that a name may stand behind. */
    private static final int LONGEST_CLAUSE = 16;

    private static final int LONGEST_TITLE = 4;

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Mentions mentions;
    private final NameAttachment attachment;

    NamesBehind(ParsedText parsed, Grammar grammar, Mentions mentions, NameAttachment attachment) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.mentions = mentions;
        this.attachment = attachment;
    }

    Optional<Mention> person(Phrase source) {
        return namedBehind(source).or(() -> namedBehindClause(source)).or(() -> namedFurtherOn(source));
    }

    /** {@code said Russia's envoy | to the UN Vasily Nebenzya}: the title goes on behind the phrase. */
    private Optional<Mention> namedFurtherOn(Phrase source) {
        int end = parsed.sentenceAt(source.first()).endToken();
        int behind = source.end();
        while (behind + 1 < end && (tags[behind] == Tag.PREPOSITION || tags[behind].isNominal())) {
            behind++;
        }
        if (behind == source.end() || tags[source.end()] != Tag.PREPOSITION || !hasPersonNoun(source)) {
            return Optional.empty();
        }
        if (behind + 1 < end && parsed.isMark(behind, ",")) {
            // "warned Russia's envoy | to Belgium, Denis Gonchar,"
            return personAt(behind + 1, end)
                    .filter(mention -> mention.end() < end && parsed.isMark(mention.end(), ","));
        }
        Phrase longer = new Phrase(source.first(), behind);
        return mentions.between(source.end(), behind).stream()
                .filter(mention -> mention.referent().isPerson() && isTitleBefore(mention, longer))
                .findFirst();
    }

    /** Nothing but one preposition and what it governs stands before the name, and it closes the title. */
    private boolean isTitleBefore(Mention mention, Phrase longer) {
        Phrase phrase = new Phrase(longer.first(), mention.end());
        boolean direct =
                tags[mention.first() - 1] == Tag.PREPOSITION || tags[mention.first() - 1] == Tag.POSSESSIVE_MARK;
        return !direct && !attachment.hangs(mention, phrase) && attachment.endsTitle(mention, phrase);
    }

    /** {@code its secretary-general, Jens Stoltenberg,}: the name stands in the apposition, titles before it. */
    private Optional<Mention> namedBehind(Phrase source) {
        int from = source.end() + 1;
        boolean described = hasPersonNoun(source)
                || tags[source.first()] == Tag.DETERMINER
                || tags[source.first()] == Tag.POSSESSIVE_PRONOUN
                || isOwnersOne(source);
        if (source.apposition() > from && described) {
            return personAt(from, source.apposition());
        }
        return hasPersonNoun(source) ? namedBetweenCommas(source).or(() -> behindTitles(source)) : Optional.empty();
    }

    /** {@code Estonia's hopeful, Jaan Tamm,}: whoever belongs to somebody, by any noun for one that is no body. */
    private boolean isOwnersOne(Phrase source) {
        int last = source.end() - 1;
        boolean one =
                tags[last] == Tag.NOUN && !tokens.word(last).endsWith("s") && !grammar.is(tokens, last, WordClass.BODY);
        for (int i = source.first(); one && i < last; i++) {
            if (tags[i] == Tag.POSSESSIVE_MARK) {
                return true;
            }
        }
        return false;
    }

    /** {@code retorted the government's spokesman, Pavlos Marinakis, no soldier}. */
    private Optional<Mention> namedBetweenCommas(Phrase source) {
        int end = parsed.sentenceAt(source.first()).endToken();
        boolean comma = source.end() + 1 < end && parsed.isMark(source.end(), ",");
        return comma
                ? personAt(source.end() + 1, end)
                        .filter(mention -> mention.end() == end || tags[mention.end()] == Tag.MARK)
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
        first = behindOffice(first, end);
        int name = first;
        return mentions.between(name, end).stream()
                .filter(mention -> mention.first() == name && mention.referent().isPerson())
                .findFirst()
                .or(() -> unlistedAt(
                        name, end, name > from && grammar.is(tokens, name - 1, WordClass.HONORIFIC) ? 1 : 2));
    }

    /** {@code its spokesman, | the culture minister | Jaan Tamm,}: token behind such words; the same where none stand there. */
    private int behindOffice(int first, int end) {
        int at = first;
        boolean person = false;
        while (at < end && (tags[at] == Tag.DETERMINER || tags[at] == Tag.NOUN)) {
            person |= grammar.is(tokens, at, WordClass.PERSON);
            at++;
        }
        return person ? at : behindWrittenTitle(first, end);
    }

    /** {@code Culture Minister | Jaan Tamm}: token behind a title in capitals. */
    private int behindWrittenTitle(int first, int end) {
        for (int i = first; i < Math.min(end - 1, first + LONGEST_TITLE) && tags[i] == Tag.NAME; i++) {
            if (grammar.is(tokens, i, WordClass.PERSON) && tags[i + 1] == Tag.NAME) {
                return i + 1;
            }
        }
        return first;
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
        return grammar.is(tokens, token, WordClass.HONORIFIC)
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

    /** A name of at least so many parts that a mark or a relative clause closes. */
    private Optional<Mention> unlistedAt(int first, int end, int parts) {
        if (first >= end || !mentions.people().isNamePart(first)) {
            return Optional.empty();
        }
        int behind = mentions.people().endOfName(first, end);
        boolean closed =
                behind == end || tags[behind] == Tag.MARK || tags[behind] == Tag.PREPOSITION || isRelative(behind);
        return behind - first >= parts && closed
                ? Optional.of(new Mention(mentions.people().unlisted(first, behind), first, behind))
                : Optional.empty();
    }

    private boolean hasPersonNoun(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (grammar.is(tokens, i, WordClass.PERSON) || isTitle(i)) {
                return true;
            }
        }
        return false;
    }
}
