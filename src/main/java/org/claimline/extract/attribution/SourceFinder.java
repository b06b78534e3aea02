package org.claimline.extract.attribution;

import java.util.Optional;
import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.PhraseFinder;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Finds whom a cue attributes to. */
final class SourceFinder {
    private static final Set<String> GOING = Set.of(
            "went",
            "goes",
            "left",
            "leaves",
            "came",
            "comes",
            "returned",
            "returns",
            "arrived",
            "arrives",
            "emerged",
            "emerges",
            "departed",
            "flew",
            "flies",
            "drove",
            "travelled",
            "traveled",
            "walked",
            "entered",
            "opened",
            "ended",
            "closed",
            "began",
            "joined",
            "spent",
            "phoned",
            "rang",
            "toured");

    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PhraseFinder phrases;
    private final Voices voices;
    private final PaperAuthors authors;
    private final Inversions inversions;
    private final Grammar grammar;

    SourceFinder(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.voices = new Voices(parsed, lexicon);
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.phrases = new PhraseFinder(parsed, lexicon.grammar());
        this.grammar = lexicon.grammar();
        this.authors = new PaperAuthors(parsed, lexicon.grammar(), phrases);
        this.inversions = new Inversions(parsed, lexicon.grammar(), phrases, voices);
    }

    /** The source of a cue; empty where none that can speak stands in its sentence. */
    Optional<Phrase> sourceOf(Cue cue) {
        return speaking(candidate(cue), cue).or(() -> besideThing(cue));
    }

    private Optional<Phrase> speaking(Optional<Phrase> candidate, Cue cue) {
        return candidate
                .map(phrase -> cue.rule().equals("according-to") ? phrase : authors.of(phrase))
                .filter(phrase -> voices.canSpeak(phrase, cue));
    }

    /** {@code Jaan Tamm, who led it, said | a school}: behind the cue stands what is spoken of, so its subject is in front. */
    private Optional<Phrase> besideThing(Cue cue) {
        Sentence sentence = parsed.sentenceAt(cue.first());
        return tags[cue.first()].isFinite() && inversions.isInverted(cue, sentence)
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
            Optional<Phrase> fallen = whomItFellTo(before, sentence);
            if (fallen.isPresent()) {
                return fallen;
            }
            return tags[before - 1] == Tag.OBJECT
                    ? phrases.mainSubject(cue.first())
                    : phrases.subjectBefore(verbOfInfinitive(before, sentence));
        }
        if (inversions.isInverted(cue, sentence)) {
            Optional<Phrase> after = phrases.phraseStartingAt(
                    inversions.behindAdverbials(inversions.behindParticle(cue), sentence), sentence.endToken());
            if (after.isPresent()) {
                return after;
            }
        }
        return phrases.subjectBefore(cue.first());
    }

    /** {@code It fell to | Jaan Tamm | to say}, {@code It took | Jaan Tamm | an hour to reply}. */
    private Optional<Phrase> whomItFellTo(int to, Sentence sentence) {
        for (int i = sentence.firstToken(); i + 3 < to; i++) {
            if (tokens.is(i, "it") && !parsed.isQuoted(i)) {
                boolean left = tokens.is(i + 2, "left") && tokens.is(i + 3, "to");
                boolean fell = (tokens.is(i + 1, "fell") || tokens.is(i + 1, "falls")) && tokens.is(i + 2, "to");
                if (left || fell) {
                    return phrases.phraseStartingAt(left ? i + 4 : i + 3, to);
                }
                return tokens.is(i + 1, "took") ? nameAt(i + 2, to) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> nameAt(int first, int ceiling) {
        int end = first;
        while (end < ceiling && tags[end] == Tag.NAME) {
            end++;
        }
        return end > first ? Optional.of(new Phrase(first, end)) : Optional.empty();
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
                || tags[before] == Tag.PREPOSITION
                || cue.rule().equals("saying") && isBehindLeaving(before, sentence);
        return hangsOn ? invertedBefore(before, sentence).or(() -> phrases.mainSubject(cue.first())) : Optional.empty();
    }

    /** {@code The force "has no mandate", said | Jaan Tamm | , adding}: not the subject of what is quoted. */
    private Optional<Phrase> invertedBefore(int comma, Sentence sentence) {
        int at = comma - 1;
        while (at > sentence.firstToken() && tags[at].isNominal()) {
            at--;
        }
        boolean said = at < comma - 1 && tags[at] == Tag.VERB && grammar.isOfSaying(tokens.word(at));
        return said && parsed.isMark(comma, ",") ? phrases.phraseStartingAt(at + 1, comma) : Optional.empty();
    }

    /** {@code Tamm went home | saying}, {@code Tamm left London | repeating}: a verb of going, and where to or from. */
    private boolean isBehindLeaving(int last, Sentence sentence) {
        int at = last;
        while (at > sentence.firstToken()
                && (tags[at].isNominal() || tags[at] == Tag.PREPOSITION || tags[at] == Tag.INDEFINITE)) {
            at--;
        }
        return at < last && tags[at] == Tag.VERB && GOING.contains(tokens.word(at));
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

    PhraseFinder phrases() {
        return phrases;
    }
}
