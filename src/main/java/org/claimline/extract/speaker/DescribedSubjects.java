package org.claimline.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.OfficeTitles;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Descriptions of one person or body that are subject of a verb: a pronoun behind them may mean whomever they mean. */
final class DescribedSubjects {
    private final ParsedText parsed;
    private final Grammar grammar;
    private final OfficeTitles titles;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Mentions mentions;
    private int read;

    DescribedSubjects(ParsedText parsed, Grammar grammar, OfficeTitles titles, Mentions mentions) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.titles = titles;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.mentions = mentions;
    }

    /** Those that stand before a token and have not been given yet. */
    List<Phrase> newBefore(int token) {
        List<Phrase> found = new ArrayList<>();
        while (read < token) {
            Optional<Phrase> subject = subjectAt(read, token);
            subject.ifPresent(found::add);
            read = subject.map(Phrase::end).orElse(read + 1);
        }
        return found;
    }

    private Optional<Phrase> subjectAt(int first, int ceiling) {
        Sentence sentence = parsed.sentenceAt(first);
        boolean begins = first == sentence.firstToken() && tags[first].isNominal();
        if (parsed.isQuoted(first) || tokens.is(first, "no") || !begins && !tokens.is(first, "the")) {
            return Optional.empty();
        }
        int end = first;
        int head = -1;
        while (end < Math.min(ceiling, sentence.endToken()) && isInside(end, first)) {
            if (tags[end] == Tag.PREPOSITION && head < 0) {
                head = end - 1;
            }
            end++;
        }
        if (end >= ceiling || !tags[end].isFinite()) {
            return Optional.empty();
        }
        end = grammar.isForWords(tokens, end - 1) ? ownerEnd(first, end) : end;
        int noun = head < 0 ? end - 1 : head;
        boolean subject = end > first + 1 && (describesOne(noun) || isBody(first, noun));
        return subject && !namesPerson(first, end) ? Optional.of(new Phrase(first, end)) : Optional.empty();
    }

    /** {@code The chancellor|'s answer}: behind whoever owns the words; the same end where nobody does. */
    private int ownerEnd(int first, int end) {
        for (int i = end - 1; i > first; i--) {
            if (tags[i] == Tag.POSSESSIVE_MARK) {
                return i;
            }
        }
        return end;
    }

    private boolean isInside(int token, int first) {
        return tags[token].isNominal() && (token == first || tags[token] != Tag.DETERMINER || isPreposition(token - 1))
                || token > first && isPreposition(token);
    }

    private boolean isPreposition(int token) {
        return tokens.is(token, "of") || tokens.is(token, "for") || tokens.is(token, "in");
    }

    private boolean describesOne(int noun) {
        String word = tokens.word(noun);
        return grammar.is(word, WordClass.PERSON)
                && !word.endsWith("s")
                && !titles.isAsker(word)
                && !word.equals("people");
    }

    /** {@code The association}, {@code Estonia's embassy}; a company is none that says anything. */
    private boolean isBody(int first, int noun) {
        String word = tokens.word(noun);
        boolean definite = tokens.is(first, "the") || tags[first] == Tag.NAME;
        return definite
                && grammar.is(word, WordClass.BODY)
                && !word.endsWith("s")
                && !grammar.is(word, WordClass.DOCUMENT)
                && !grammar.isForWords(word);
    }

    private boolean namesPerson(int first, int end) {
        return mentions.between(first, end).stream()
                .anyMatch(mention -> mention.referent().isPerson());
    }
}
