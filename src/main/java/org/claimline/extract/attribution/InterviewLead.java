package org.claimline.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.claimline.extract.mention.Mention;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/**
 * Who is asked in an interview without labels: whom the lines in front of the first question describe by the title that it
 * addresses ({@code Minister, how many?}), or else name first; neither who wrote it nor who does the asking.
 */
final class InterviewLead {
    /** Tokens that may stand between a name and its title. */
    private static final int NEAR = 10;

    /** Tokens of the name of a body. */
    private static final int LONGEST_NAME = 8;

    /** Tokens of an address. */
    private static final int LONGEST_ADDRESS = 4;

    private final ParsedText parsed;
    private final Tokens tokens;
    private final Mentions mentions;

    InterviewLead(ParsedText parsed, Mentions mentions) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.mentions = mentions;
    }

    /** @param question the sentence that opens the first question */
    Optional<Phrase> whoIsAsked(Sentence question) {
        List<Mention> people = mentions.between(0, question.firstToken()).stream()
                .filter(mention -> mention.referent().isPerson() && !isByline(mention.first()))
                .toList();
        Optional<Mention> addressed = address(question)
                .flatMap(title -> people.stream()
                        .filter(mention -> isCalled(mention, title, question.firstToken()))
                        .findFirst());
        return addressed
                .or(() -> people.stream()
                        .filter(mention -> people.size() == 1 || !isAsking(mention.end()))
                        .findFirst())
                .map(mention -> new Phrase(mention.first(), mention.end()))
                .or(() -> unlisted(question.firstToken()));
    }

    /** Two names together that nothing else is known by, in a lead that says no more of whom they name. */
    private Optional<Phrase> unlisted(int end) {
        for (int i = 0; i + 1 < end; i++) {
            boolean opens = i == 0 || parsed.tags()[i - 1] != Tag.NAME || !isFree(i - 1);
            if (opens && isFree(i) && isFree(i + 1) && !isByline(i)) {
                return Optional.of(new Phrase(i, i + 2));
            }
        }
        return Optional.empty();
    }

    /** A word of a name that no mention takes, nor a title. */
    private boolean isFree(int token) {
        return parsed.tags()[token] == Tag.NAME
                && !parsed.isDate()[token]
                && mentions.people().isNamePart(token)
                && mentions.between(Math.max(0, token - LONGEST_NAME), token + LONGEST_NAME).stream()
                        .noneMatch(mention -> mention.first() <= token && token < mention.end());
    }

    /** {@code by Mari Tamm}, {@code Interview: Mari Tamm}, {@code Questions by Mari Tamm}. */
    private boolean isByline(int name) {
        int before = name - 1;
        if (before < 0) {
            return false;
        }
        return tokens.is(before, "by")
                || parsed.isMark(before, ":")
                        && before > 0
                        && (tokens.is(before - 1, "interview")
                                || tokens.is(before - 1, "questions")
                                || tokens.is(before - 1, "interviewer"));
    }

    /** {@code Madam | Secretary, …}: the word of an address that a title has too. */
    private Optional<String> address(Sentence question) {
        int at = parsed.isDash(question.firstToken()) ? question.firstToken() + 1 : question.firstToken();
        int first = at;
        while (at < question.endToken() && at - first <= LONGEST_ADDRESS && !parsed.isMark(at, ",")) {
            at++;
        }
        boolean addresses = at > first && at < question.endToken() && parsed.isMark(at, ",");
        return addresses ? Optional.of(tokens.word(at - 1)) : Optional.empty();
    }

    private boolean isCalled(Mention mention, String title, int question) {
        Sentence sentence = parsed.sentenceAt(mention.first());
        int end = Math.min(Math.min(mention.end() + NEAR, question), sentence.endToken());
        for (int i = Math.max(sentence.firstToken(), mention.first() - NEAR); i < end; i++) {
            if (tokens.is(i, title)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAsking(int verb) {
        return switch (tokens.word(verb)) {
            case "met", "meets", "spoke", "speaks", "talked", "talks", "interviewed", "asked", "visited", "sat" -> true;
            default -> false;
        };
    }
}
