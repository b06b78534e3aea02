package org.claimline.extract.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.PhraseFinder;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Tells where the source stands behind its cue: {@code "…," said Peskov}, {@code told reporters on Friday the minister}. */
final class Inversions {
    private static final Set<String> TAKES_HEARER = Set.of("remind", "assure", "inform", "warn", "notify", "reassure");

    private static final Set<String> PARTICLES = Set.of("up", "in", "out", "back", "on", "along", "away");

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PhraseFinder phrases;
    private final Voices voices;

    Inversions(ParsedText parsed, Grammar grammar, PhraseFinder phrases, Voices voices) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.phrases = phrases;
        this.voices = voices;
    }

    /** {@code "…," said Peskov}: the cue follows a quotation, or a comma, and someone follows the cue. */
    boolean isInverted(Cue cue, Sentence sentence) {
        int before = cue.first() - 1;
        int next = behindAdverbials(behindParticle(cue), sentence);
        if (next >= sentence.endToken()
                || cue.lemma().equals("tell")
                || isTold(cue, next, sentence)
                || !cue.rule().equals("saying")
                        && !cue.rule().equals("thinking")
                        && !cue.rule().equals("quotation-with-verb")
                        && !cue.rule().equals("stance.phrasal-saying")
                        && !isSayingAtEnd(cue, sentence)) {
            return false;
        }
        boolean opensPhrase = tags[next] == Tag.NAME
                || tags[next] == Tag.DETERMINER
                || tags[next] == Tag.POSSESSIVE_PRONOUN
                || grammar.is(tokens, next, WordClass.PERSON)
                || grammar.is(tokens, next, WordClass.MODIFIER)
                || grammar.is(tokens, next, WordClass.HONORIFIC)
                || isTradeOfName(next, sentence);
        if (isBehindDescription(cue, sentence)) {
            return false;
        }
        if (!opensPhrase || phrases.isTime(next) || next + 1 < sentence.endToken() && phrases.isTime(next + 1)) {
            return false;
        }
        boolean first = before < sentence.firstToken();
        boolean followed = verbFollows(next, sentence);
        boolean behindQuotation = !followed && !first && parsed.isQuoted(before)
                || !followed
                        && before > sentence.firstToken()
                        && parsed.isMark(before, ",")
                        && parsed.isQuoted(before - 1);
        boolean behindComma = !first
                && (parsed.isMark(before, ",") || parsed.isDash(before))
                && endsClause(next, sentence)
                && (tags[next] != Tag.POSSESSIVE_PRONOUN
                        || isPersonOwned(next, sentence)
                        || phrases.subjectBefore(cue.first()).isEmpty());
        return first || behindQuotation || behindComma;
    }

    /** {@code summed | up | his envoy}, {@code cut | in | Jaan Tamm}. */
    int behindParticle(Cue cue) {
        int at = cue.end();
        return at < tokens.size()
                        && PARTICLES.contains(tokens.word(at))
                        && !cue.lemma().equals("say")
                ? at + 1
                : at;
    }

    /** {@code reminded | the Dutch | that}: who stands behind the cue hears it. */
    private boolean isTold(Cue cue, int next, Sentence sentence) {
        if (!TAKES_HEARER.contains(cue.lemma())) {
            return false;
        }
        boolean behindQuotation = cue.first() > sentence.firstToken() && parsed.isQuotationMark(cue.first() - 1);
        if (!cue.lemma().equals("warn") && !behindQuotation) {
            return true;
        }
        int behind = phrases.phraseStartingAt(next, sentence.endToken())
                .map(Phrase::end)
                .orElse(next);
        while (behind < sentence.endToken() && (phrases.isTime(behind) || tags[behind] == Tag.PREPOSITION)) {
            behind++;
        }
        return behind < sentence.endToken() && tokens.is(behind, "that");
    }

    /** {@code , said | its minister,}. */
    private boolean isPersonOwned(int first, Sentence sentence) {
        return phrases.phraseStartingAt(first, sentence.endToken())
                .filter(phrase -> phrases.describesPerson(new Phrase(phrase.first(), phrase.end())))
                .isPresent();
    }

    /** {@code said | oil trader Jaan Tamm}: nouns that no list knows, and a name right behind. */
    private boolean isTradeOfName(int first, Sentence sentence) {
        int at = first;
        while (at < sentence.endToken() && at < first + 3 && tags[at] == Tag.NOUN) {
            at++;
        }
        return at > first && at + 1 < sentence.endToken() && tags[at] == Tag.NAME && tags[at + 1] == Tag.NAME;
    }

    /** {@code Jaan Tamm, the speaker, promised voters}: a description closes before the cue, so its subject stands there. */
    private boolean isBehindDescription(Cue cue, Sentence sentence) {
        int comma = cue.first() - 1;
        if (comma < sentence.firstToken() || !parsed.isMark(comma, ",")) {
            return false;
        }
        return phrases.subjectBefore(cue.first())
                .filter(subject -> !parsed.isQuoted(subject.first()))
                .filter(subject -> tags[subject.end() - 1] == Tag.NAME || phrases.describesPerson(subject))
                .filter(subject -> subject.apposition() == comma && !verbFollowsComma(subject.end() + 1, comma))
                .filter(subject -> commasBetween(subject.end(), comma) <= 2 || tokens.is(subject.end() + 1, "who"))
                .filter(subject -> verbsBetween(sentence.firstToken(), subject.first()) == 0)
                .filter(subject -> voices.canSpeak(subject, cue))
                .isPresent();
    }

    /** {@code Estonia, where the vote is a form, | has promised a company}: the description has closed before its own verb. */
    private boolean verbFollowsComma(int from, int end) {
        return IntStream.range(from, end - 1).anyMatch(i -> parsed.isMark(i, ",") && tags[i + 1].isFinite());
    }

    private int commasBetween(int from, int end) {
        return (int)
                IntStream.range(from, end).filter(i -> parsed.isMark(i, ",")).count();
    }

    private int verbsBetween(int from, int end) {
        return (int) IntStream.range(from, end)
                .filter(i -> tags[i].isFinite() && !parsed.isQuoted(i))
                .count();
    }

    /** {@code No soldier will go, vows the envoy.}: an attitude that says as well. */
    private boolean isSayingAtEnd(Cue cue, Sentence sentence) {
        return cue.end() == cue.first() + 1
                && cue.first() > sentence.firstToken()
                && parsed.isMark(cue.first() - 1, ",")
                && endsClause(cue.end(), sentence)
                && grammar.isOfSaying(tokens.word(cue.first()));
    }

    /** {@code , citing "costs," said the plan was dead}: what follows the cue is the subject of what is said. */
    private boolean verbFollows(int from, Sentence sentence) {
        int behind = phrases.phraseStartingAt(from, sentence.endToken())
                .map(Phrase::end)
                .orElse(from);
        return behind < sentence.endToken() && tags[behind].isFinite();
    }

    /** {@code said a mission | in Ukraine | should}. */
    private boolean verbFollowsPlaces(int from, Sentence sentence) {
        int at = from;
        while (at < sentence.endToken() && (tags[at] == Tag.PREPOSITION || tags[at].isNominal())) {
            at++;
        }
        return at < sentence.endToken() && (tags[at] == Tag.MODAL || tags[at] == Tag.AUXILIARY);
    }

    /** {@code said in turn | the envoy}, {@code told reporters on Friday | the minister}. */
    int behindAdverbials(int from, Sentence sentence) {
        int at = from;
        while (at + 1 < sentence.endToken()) {
            if (phrases.isTime(at) || phrases.isTime(at + 1) && tags[at] == Tag.PREPOSITION) {
                at++;
            } else if (tokens.is(at, "in") && (tokens.is(at + 1, "turn") || tokens.is(at + 2, "turn"))) {
                at += tokens.is(at + 1, "turn") ? 2 : 3;
            } else if (isPlaceInFrontOfSource(at, sentence)) {
                at += 2;
            } else if (tokens.is(at, "to") && grammar.is(tokens, at + 1, WordClass.ADDRESSEE)) {
                at += 2;
            } else {
                return at;
            }
        }
        return at;
    }

    /** {@code repeated | in Vladivostok | the spokesman}. */
    private boolean isPlaceInFrontOfSource(int at, Sentence sentence) {
        return at + 2 < sentence.endToken()
                && (tokens.is(at, "in") || tokens.is(at, "at") || tokens.is(at, "from"))
                && tags[at + 1] == Tag.NAME
                && tags[at + 2] == Tag.DETERMINER;
    }

    /** Whether the phrase from there runs to the end of the sentence or to a mark, with no verb behind it. */
    private boolean endsClause(int from, Sentence sentence) {
        int behind = phrases.phraseStartingAt(from, sentence.endToken())
                .map(Phrase::end)
                .orElse(from);
        return behind >= sentence.endToken()
                || tags[behind] == Tag.MARK
                || tags[behind] == Tag.PREPOSITION && !verbFollowsPlaces(behind, sentence)
                || phrases.isTime(behind)
                || tokens.is(behind, "who")
                || tags[behind] == Tag.ADVERB;
    }
}
