package org.claimline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.VerbGroup;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Finds whom a cue attributes to. */
final class SourceFinder {
    private static final Set<String> TAKES_HEARER = Set.of("remind", "assure", "inform", "warn");

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PhraseFinder phrases;
    private final Voices voices;
    private final PaperAuthors authors;

    SourceFinder(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.grammar = lexicon.grammar();
        this.voices = new Voices(parsed, lexicon);
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.phrases = new PhraseFinder(parsed, grammar);
        this.authors = new PaperAuthors(parsed, grammar, phrases);
    }

    /** The source of a cue; empty where none that can speak stands in its sentence. */
    Optional<Phrase> sourceOf(Cue cue) {
        return speaking(candidate(cue), cue).or(() -> besideThing(cue));
    }

    /** Whether a word can be a verb of saying. */
    boolean isOfSaying(int token) {
        return grammar.verb(tokens.word(token))
                .filter(form -> form.group() == VerbGroup.SAYING)
                .isPresent();
    }

    private Optional<Phrase> speaking(Optional<Phrase> candidate, Cue cue) {
        return candidate
                .map(phrase -> cue.rule().equals("according-to") ? phrase : authors.of(phrase))
                .filter(phrase -> voices.canSpeak(phrase, cue));
    }

    /** {@code Jaan Tamm, who led it, said | a school}: behind the cue stands what is spoken of, so its subject is in front. */
    private Optional<Phrase> besideThing(Cue cue) {
        Sentence sentence = parsed.sentenceAt(cue.first());
        return tags[cue.first()].isFinite() && isInverted(cue, sentence)
                ? speaking(phrases.subjectBefore(cue.first()), cue)
                : Optional.empty();
    }

    private Optional<Phrase> candidate(Cue cue) {
        Sentence sentence = parsed.sentenceAt(cue.first());
        int before = cue.first() - 1;
        if (cue.lemma().equals("according to")) {
            return phrases.phraseStartingAt(cue.end(), sentence.endToken());
        }
        if (tags[cue.first()] == Tag.GERUND) {
            return ofGerund(cue, sentence);
        }
        if (tags[cue.first()] == Tag.INFINITIVE && tokens.is(before, "to")) {
            return tags[before - 1] == Tag.OBJECT
                    ? phrases.mainSubject(cue.first())
                    : phrases.subjectBefore(verbOfInfinitive(before, sentence));
        }
        if (isInverted(cue, sentence)) {
            Optional<Phrase> after =
                    phrases.phraseStartingAt(behindAdverbials(cue.end(), sentence), sentence.endToken());
            if (after.isPresent()) {
                return after;
            }
        }
        return phrases.subjectBefore(cue.first());
    }

    /** {@code hastened | to make clear}, {@code was at pains | to tell}: the verb that the infinitive hangs on. */
    private int verbOfInfinitive(int to, Sentence sentence) {
        int at = to - 1;
        while (at > sentence.firstToken() && !tags[at].isFinite()) {
            at--;
        }
        return tags[at].isFinite() ? at : to + 1;
    }

    private Optional<Phrase> ofGerund(Cue cue, Sentence sentence) {
        int before = cue.first() - 1;
        if (before < sentence.firstToken()) {
            return Optional.empty();
        }
        if (tokens.is(before, "as") && before > sentence.firstToken()) {
            return ofQuotedAs(before, sentence);
        }
        Optional<Phrase> own = phrases.behindWith(cue.first());
        if (own.isPresent()) {
            return own;
        }
        boolean hangsOn = tags[before] == Tag.MARK
                || tags[before] == Tag.CONJUNCTION
                || tags[before] == Tag.ADVERB
                || tags[before] == Tag.SUBORDINATOR
                || tags[before] == Tag.PREPOSITION;
        return hangsOn ? phrases.mainSubject(cue.first()) : Optional.empty();
    }

    /** {@code Reuters wrote, quoting diplomats, that …}: whom the reporter quotes. */
    Optional<Phrase> quotedBy(Cue cue) {
        Sentence sentence = parsed.sentenceAt(cue.first());
        for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
            boolean quoting = tokens.is(i, "quoting") || tokens.is(i, "citing");
            if (quoting && !parsed.isQuoted(i)) {
                return phrases.phraseStartingAt(i + 1, sentence.endToken());
            }
        }
        return Optional.empty();
    }

    /** {@code X was quoted as saying}; {@code the paper quoted X as saying}. */
    private Optional<Phrase> ofQuotedAs(int as, Sentence sentence) {
        for (int at = as - 1; at >= sentence.firstToken(); at--) {
            String word = tokens.word(at);
            if (word.equals("quoted") || word.equals("cited") || word.equals("quotes") || word.equals("quoting")) {
                boolean passive = tags[at] == Tag.PARTICIPLE;
                return passive ? phrases.subjectBefore(at) : phrases.phraseStartingAt(at + 1, as);
            }
        }
        if (tokens.is(as - 1, "record")) {
            return phrases.mainSubject(as);
        }
        return Optional.empty();
    }

    /** {@code "…," said Peskov}: the cue follows a quotation, or a comma, and someone follows the cue. */
    private boolean isInverted(Cue cue, Sentence sentence) {
        int before = cue.first() - 1;
        int next = behindAdverbials(cue.end(), sentence);
        if (next >= sentence.endToken()
                || cue.lemma().equals("tell")
                || isTold(cue, next, sentence)
                || !cue.rule().equals("saying") && !cue.rule().equals("thinking") && !isSayingAtEnd(cue, sentence)) {
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

    /** {@code reminded | the Dutch | that}: who stands behind the cue hears it. */
    private boolean isTold(Cue cue, int next, Sentence sentence) {
        if (!TAKES_HEARER.contains(cue.lemma())) {
            return false;
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
                .filter(subject -> subject.apposition() == comma)
                .filter(subject -> commasBetween(subject.end(), comma) == 1 || tokens.is(subject.end() + 1, "who"))
                .filter(subject -> verbsBetween(sentence.firstToken(), subject.first()) == 0)
                .filter(subject -> voices.canSpeak(subject, cue))
                .isPresent();
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
                && grammar.verb(tokens.word(cue.first()))
                        .filter(form -> form.group() == VerbGroup.SAYING)
                        .isPresent();
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
    private int behindAdverbials(int from, Sentence sentence) {
        int at = from;
        while (at + 1 < sentence.endToken()) {
            if (phrases.isTime(at) || phrases.isTime(at + 1) && tags[at] == Tag.PREPOSITION) {
                at++;
            } else if (tokens.is(at, "in") && (tokens.is(at + 1, "turn") || tokens.is(at + 2, "turn"))) {
                at += tokens.is(at + 1, "turn") ? 2 : 3;
            } else if (tokens.is(at, "to") && grammar.is(tokens, at + 1, WordClass.ADDRESSEE)) {
                at += 2;
            } else {
                return at;
            }
        }
        return at;
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

    /** The single speakers of a joined phrase: {@code France and Britain} are two. */
    List<Phrase> single(Phrase phrase) {
        List<Phrase> parts = new ArrayList<>();
        int first = tokens.is(phrase.first(), "both") ? phrase.first() + 1 : phrase.first();
        for (int i = first; i < phrase.end(); i++) {
            boolean joint =
                    tags[i] == Tag.CONJUNCTION && (tokens.is(i, "and") || tokens.is(i, "nor")) || parsed.isMark(i, ",");
            if (joint && i > first && isSpeakerOfItsOwn(first, i) && opensSpeaker(i + 1, phrase.end(), first)) {
                parts.add(new Phrase(first, i));
                first = i + 1;
            } else if (joint && i == first) {
                first = i + 1;
            }
        }
        if (first < phrase.end()) {
            parts.add(new Phrase(first, phrase.end(), phrase.apposition()));
        }
        return parts;
    }

    private boolean isSpeakerOfItsOwn(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tags[i] == Tag.PREPOSITION) {
                return false;
            }
        }
        return tags[end - 1] == Tag.NAME;
    }

    private boolean opensSpeaker(int at, int end, int first) {
        int next = at < end && tags[at] == Tag.CONJUNCTION ? at + 1 : at;
        if (next >= end) {
            return false;
        }
        boolean named = false;
        for (int i = next; i < end && tags[i] != Tag.CONJUNCTION; i++) {
            named |= tags[i] == Tag.NAME;
        }
        return named
                && (tags[next] == Tag.NAME
                        || tags[next] == Tag.DETERMINER
                        || grammar.is(tokens, next, WordClass.PERSON)
                        || grammar.is(tokens, next, WordClass.MODIFIER));
    }

    PhraseFinder phrases() {
        return phrases;
    }
}
