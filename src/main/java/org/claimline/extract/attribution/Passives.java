package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.PhraseFinder;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.VerbForm;
import org.claimline.lexicon.VerbGroup;
import org.claimline.text.Sentence;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/** What is said, called or refused by somebody: {@code the force was called a mistake by Tamm}. */
final class Passives {
    private static final String RULE = "passive";

    /** Whom these name is told or quoted, not the one who speaks. */
    private static final Set<String> OF_HEARERS = Set.of("tell", "ask", "inform", "quote", "cite", "report", "assure");

    /** What is done with a paper. */
    private static final Set<String> ACTS = Set.of("adopt", "pass", "sign", "table", "file", "initial");

    /** Tokens between the verb and by whom. */
    private static final int LONGEST_WAY = 14;

    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Lexicon lexicon;
    private final PhraseFinder phrases;
    private final PersonPhrases persons;

    Passives(ParsedText parsed, Lexicon lexicon, PhraseFinder phrases, PersonPhrases persons) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.persons = persons;
    }

    List<Attribution> in(int number) {
        Sentence sentence = parsed.sentences().get(number);
        List<Attribution> found = new ArrayList<>();
        for (int i = sentence.firstToken() + 1; i + 2 < sentence.endToken(); i++) {
            if (isPassive(i) && !parsed.isQuoted(i) && attributes(i, sentence)) {
                attribution(i, sentence, number).ifPresent(found::add);
            }
        }
        return found;
    }

    /** {@code was signed by}, {@code a letter signed by}. */
    private boolean isPassive(int token) {
        return tags[token] == Tag.PARTICIPLE
                || tags[token] == Tag.VERB
                        && tokens.is(token + 1, "by")
                        && tags[token - 1] == Tag.NOUN
                        && lexicon.grammar()
                                .verb(tokens.word(token))
                                .map(VerbForm::lemma)
                                .filter(ACTS::contains)
                                .isPresent();
    }

    /** {@code …, this was stated by Tamm}: what stands in front of it is what was stated. */
    boolean pointsBack(Attribution attribution) {
        int participle = attribution.cue().map(Cue::first).orElse(0);
        return participle > 1
                && tags[participle - 1] == Tag.AUXILIARY
                && (tokens.is(participle - 2, "this") || tokens.is(participle - 2, "so"));
    }

    private boolean attributes(int participle, Sentence sentence) {
        Grammar grammar = lexicon.grammar();
        Optional<VerbForm> form = grammar.verb(tokens.word(participle));
        if (form.isEmpty() || OF_HEARERS.contains(form.get().lemma())) {
            return false;
        }
        VerbGroup group = form.get().group();
        return group == VerbGroup.SAYING
                || group == VerbGroup.NAMING
                || group == VerbGroup.THINKING
                || ACTS.contains(form.get().lemma())
                || lexicon.stances()
                        .at(form.get().lemma(), tokens, participle, sentence.endToken(), token -> false)
                        .isPresent();
    }

    private Optional<Attribution> attribution(int participle, Sentence sentence, int number) {
        int by = byBehind(participle, sentence);
        boolean inFront = by < 0 && tokens.is(sentence.firstToken(), "by");
        if (by < 0 && !inFront) {
            return Optional.empty();
        }
        int at = inFront ? sentence.firstToken() : by;
        int ceiling = inFront ? participle : sentence.endToken();
        return phrases.phraseStartingAt(at + 1, ceiling)
                .filter(persons::isNamed)
                .map(source -> isOfSentenceBefore(participle, number)
                        ? attribution(
                                participle,
                                source,
                                List.of(parsed.sentences().get(number - 1).span()),
                                number - 1,
                                number)
                        : attribution(participle, source, contents(participle, at, source, sentence), number, number));
    }

    private Attribution attribution(int participle, Phrase source, List<Span> contents, int first, int last) {
        double confidence = lexicon.constructions().confidence(RULE);
        Cue cue = new Cue(participle, participle + 1, tokens.word(participle), RULE, confidence);
        return new Attribution(RULE, confidence, source, Optional.of(cue), contents, first, last);
    }

    /** {@code This was announced by Tamm.}: what was announced is the sentence before, where that has no words of others. */
    private boolean isOfSentenceBefore(int participle, int number) {
        int first = parsed.sentences().get(number).firstToken();
        boolean opens = number > 0 && (tokens.is(first, "this") || tokens.is(first, "it")) && participle - first <= 3;
        for (int i = first + 1; i < participle && opens; i++) {
            opens = tags[i] == Tag.AUXILIARY || tags[i] == Tag.ADVERB;
        }
        return opens;
    }

    private int byBehind(int participle, Sentence sentence) {
        int end = Math.min(sentence.endToken() - 1, participle + LONGEST_WAY);
        for (int i = participle + 1; i < end; i++) {
            if (tokens.is(i, "by") && !parsed.isQuoted(i)) {
                return i;
            }
            boolean breaks = tags[i].isFinite() || tags[i] == Tag.SUBORDINATOR || parsed.isMark(i, ";");
            if (breaks && !parsed.isQuoted(i)) {
                return -1;
            }
        }
        return -1;
    }

    private List<Span> contents(int participle, int by, Phrase source, Sentence sentence) {
        List<Span> said = new ArrayList<>();
        boolean inFront = by < participle;
        SaidSpan.of(parsed, inFront ? source.end() : sentence.firstToken(), participle)
                .ifPresent(said::add);
        SaidSpan.of(parsed, participle + 1, inFront ? sentence.endToken() : by).ifPresent(said::add);
        if (!inFront) {
            SaidSpan.of(parsed, Math.max(source.end(), source.apposition()), sentence.endToken())
                    .ifPresent(said::add);
        }
        return said;
    }
}
