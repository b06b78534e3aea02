package org.claimline.extract.attribution;

import java.util.Optional;
import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.PhraseFinder;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.VerbForm;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/**
 * Whose a paper is that is said to want or say something: {@code Tamm introduced a bill that would forbid it}; {@code A motion
 * that Tamm had filed would forbid it}.
 */
final class PaperAuthors {
    private static final Set<String> PAPERS = Set.of(
            "bill",
            "law",
            "resolution",
            "declaration",
            "motion",
            "amendment",
            "decree",
            "petition",
            "statement",
            "letter",
            "note",
            "communique",
            "communiqué",
            "appeal",
            "proposal",
            "draft",
            "article",
            "column",
            "op-ed",
            "post",
            "pledge",
            "agreement",
            "paper",
            "memorandum",
            "manifesto");

    /** What somebody does with a paper of his own. */
    private static final Set<String> MAKING = Set.of(
            "introduce",
            "file",
            "table",
            "submit",
            "sponsor",
            "draft",
            "write",
            "adopt",
            "pass",
            "sign",
            "publish",
            "release",
            "issue",
            "circulate",
            "send",
            "present",
            "approve",
            "propose",
            "move",
            "launch",
            "author",
            "post",
            "submitted");

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PhraseFinder phrases;

    PaperAuthors(ParsedText parsed, Grammar grammar, PhraseFinder phrases) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.phrases = phrases;
    }

    /** Who made the paper that a phrase is; the phrase itself where it is none, or nobody is told. */
    Phrase of(Phrase phrase) {
        if (!PAPERS.contains(tokens.word(phrase.end() - 1))) {
            return phrase;
        }
        Sentence sentence = parsed.sentenceAt(phrase.first());
        return maker(phrase, sentence).or(() -> relativeMaker(phrase, sentence)).orElse(phrase);
    }

    /** {@code Tamm introduced | a bill}: the subject of the verb before it. */
    private Optional<Phrase> maker(Phrase phrase, Sentence sentence) {
        int at = phrase.first() - 1;
        while (at > sentence.firstToken() && !tags[at].isFinite() && tags[at] != Tag.SUBORDINATOR) {
            at--;
        }
        return at > sentence.firstToken() && isMaking(at) ? phrases.subjectBefore(at) : Optional.empty();
    }

    /** {@code a motion that | Tamm had filed}. */
    private Optional<Phrase> relativeMaker(Phrase phrase, Sentence sentence) {
        int at = phrase.end();
        boolean relative = at + 2 < sentence.endToken() && (tokens.is(at, "that") || tokens.is(at, "which"));
        if (!relative) {
            return Optional.empty();
        }
        int verb = at + 1;
        while (verb < sentence.endToken() && !isMaking(verb) && tags[verb] != Tag.SUBORDINATOR) {
            verb++;
        }
        return verb < sentence.endToken() && isMaking(verb) ? phrases.phraseStartingAt(at + 1, verb) : Optional.empty();
    }

    private boolean isMaking(int token) {
        return tags[token] == Tag.VERB
                && grammar.verb(tokens.word(token))
                        .map(VerbForm::lemma)
                        .filter(MAKING::contains)
                        .isPresent();
    }
}
