package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extract.parse.Infinitives;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.VerbForm;
import org.claimline.lexicon.VerbGroup;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Finds the words of a sentence, outside quotation marks, that attribute what is said to someone. */
final class CueFinder {
    private static final Set<String> QUESTIONS =
            Set.of("if", "whether", "what", "who", "why", "how", "when", "where", "which", "about", "to");
    private static final Set<String> QUOTING = Set.of("quote", "cite");

    /** No sentence of a person's making has more. */
    private static final int MOST = 24;

    private static final int SHOWING_WITHIN = 6;
    private static final int ASKED_WITHIN = 9;

    /** Tokens of {@code to journalists in the capital}, between a verb and its "that". */
    private static final int LONGEST_PHRASE = 7;

    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Infinitives infinitives;

    CueFinder(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.infinitives = new Infinitives(parsed);
    }

    List<Cue> cues(Sentence sentence) {
        List<Cue> cues = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken() && cues.size() < MOST; i++) {
            if (!parsed.isQuoted(i) && !closesCue(i, cues)) {
                cueAt(i, sentence).ifPresent(cues::add);
            }
        }
        return cues;
    }

    /** {@code let them | know}: the last word of the cue before it. */
    private static boolean closesCue(int i, List<Cue> cues) {
        return !cues.isEmpty() && cues.get(cues.size() - 1).end() == i + 1;
    }

    private Optional<Cue> cueAt(int i, Sentence sentence) {
        if (tokens.is(i, "according") && i + 1 < sentence.endToken() && tokens.is(i + 1, "to")) {
            return Optional.of(new Cue(i, i + 2, "according to", "according-to", confidence("according-to")));
        }
        String word = tokens.word(i);
        if (tags[i] == Tag.AUXILIARY) {
            return stance(auxiliaryLemma(word), i, sentence);
        }
        boolean verb = tags[i] == Tag.VERB
                || tags[i] == Tag.GERUND
                || tags[i] == Tag.INFINITIVE && infinitives.isNegated(i)
                || tags[i] == Tag.INFINITIVE
                        && (infinitives.isGoingOn(i) || infinitives.isBehindWould(i) || infinitives.isBehindCan(i));
        if (!verb) {
            return Optional.empty();
        }
        Optional<VerbForm> form = grammar.verb(word);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        if (isShowing(form.get(), i, sentence)) {
            return Optional.of(new Cue(i, i + 1, form.get().lemma(), "showing", confidence("showing")));
        }
        Optional<Cue> stance = stance(form.get().lemma(), i, sentence);
        if (tags[i] == Tag.INFINITIVE && (infinitives.isBehindWould(i) || infinitives.isBehindCan(i))) {
            if (form.get().group() == VerbGroup.SAYING && infinitives.isNoMore(i)) {
                return plain(form.get(), i, sentence);
            }
            return stance.filter(cue -> form.get().group() != VerbGroup.SAYING || cue.end() > i + 1);
        }
        boolean says = form.get().group() == VerbGroup.SAYING
                && (followsQuotation(i, sentence) || isInFrontOfName(i, sentence));
        return stance.isPresent() && !says ? stance : plain(form.get(), i, sentence);
    }

    /** {@code a poll shows that}, {@code …, records show}: right behind a word for a paper, or one with "of" and a name. */
    private boolean isShowing(VerbForm form, int i, Sentence sentence) {
        if (!grammar.isShowing(form.lemma()) || tags[i] != Tag.VERB) {
            return false;
        }
        for (int at = i - 1; at >= sentence.firstToken() && at > i - SHOWING_WITHIN; at--) {
            if (grammar.is(tokens, at, WordClass.DOCUMENT)) {
                return true;
            }
            boolean phrase = tags[at].isNominal() || tags[at] == Tag.PREPOSITION || tags[at] == Tag.AUXILIARY;
            if (!phrase) {
                return false;
            }
        }
        return false;
    }

    private double confidence(String construction) {
        return lexicon.constructions().confidence(construction);
    }

    private static String auxiliaryLemma(String word) {
        return word.startsWith("ha") ? "have" : word.startsWith("d") ? "do" : "be";
    }

    private Optional<Cue> stance(String lemma, int i, Sentence sentence) {
        return lexicon.stances()
                .at(lemma, tokens, i, sentence.endToken(), this::isAdjunct)
                .map(held -> new Cue(
                        i, held.end(), lemma, held.stance().id(), held.stance().confidence()));
    }

    /** {@code renews | in Kyiv | the offer}: what may stand between a verb and its object. */
    private boolean isAdjunct(int token) {
        return parsed.isDate()[token]
                || grammar.is(tokens, token, WordClass.TIME)
                || grammar.isAdverb(tokens, token)
                || tokens.is(token, "on")
                || isPlace(token)
                || isJointPaper(token);
    }

    /** {@code in | Kyiv}: either of them. */
    private boolean isPlace(int token) {
        return tags[token] == Tag.NAME && opensPlace(token - 1)
                || opensPlace(token) && tags[Math.min(token + 1, tags.length - 1)] == Tag.NAME;
    }

    private boolean opensPlace(int token) {
        return tokens.is(token, "in") || tokens.is(token, "at");
    }

    /** {@code confirms | in a joint statement | readiness}. */
    private boolean isJointPaper(int token) {
        for (int in = token; in >= Math.max(0, token - 3); in--) {
            if (tokens.is(in, "in") && in + 2 < tags.length) {
                int joint = tags[in + 1] == Tag.DETERMINER ? in + 2 : in + 1;
                return tokens.is(joint, "joint") && token <= joint + 1;
            }
        }
        return false;
    }

    private Optional<Cue> plain(VerbForm form, int i, Sentence sentence) {
        if (QUOTING.contains(form.lemma())) {
            return Optional.empty();
        }
        if (form.group() == VerbGroup.SAYING
                && grammar.verbs().needsQuotation(form.lemma())
                && !thatFollows(i, sentence)
                && !isQuestion(form, i, sentence)
                && !isBesideQuotation(i, sentence)
                && !isBetweenCommas(i, sentence)
                && !isInFrontOfName(i, sentence)) {
            return Optional.empty();
        }
        if (form.group() == VerbGroup.SAYING) {
            return Optional.of(new Cue(i, i + 1, form.lemma(), "saying", confidence("saying")));
        }
        boolean clause = form.group() == VerbGroup.THINKING
                && i + 1 < sentence.endToken()
                && (thatFollows(i, sentence)
                        || clauseFollows(i + 1, sentence.endToken())
                        || isBetweenCommas(i, sentence)
                        || isInFrontOfName(i, sentence));
        return clause
                ? Optional.of(new Cue(i, i + 1, form.lemma(), "thinking", confidence("thinking")))
                : Optional.empty();
    }

    /** {@code prayed aloud last Sunday that}, {@code believes on the contrary that}: "that" behind adverbs, times, a phrase. */
    private boolean thatFollows(int i, Sentence sentence) {
        int at = i + 1;
        while (at < sentence.endToken()
                && (tags[at] == Tag.ADVERB
                        || tags[at] == Tag.PREPOSITION && at <= i + LONGEST_PHRASE
                        || at > i + 1 && at <= i + LONGEST_PHRASE && tags[at].isNominal()
                        || parsed.isDate()[at]
                        || grammar.is(tokens, at, WordClass.TIME))) {
            at++;
        }
        return at < sentence.endToken() && tokens.is(at, "that");
    }

    /** {@code What we can offer, he continued, is}; {@code …, he thought.}: a subject and the verb, put in or behind. */
    private boolean isBetweenCommas(int i, Sentence sentence) {
        int at = i - 1;
        while (at > sentence.firstToken() && (tags[at].isNominal() || tags[at] == Tag.SUBJECT)) {
            at--;
        }
        boolean closes = i + 1 < sentence.endToken()
                && (parsed.isMark(i + 1, ",") || parsed.isMark(i + 1, ".") || tokens.is(i + 1, "in"));
        return at < i - 1 && parsed.isMark(at, ",") && closes;
    }

    /** {@code They should be asked, thinks Jaan Tamm, who …}; {@code …, calculates the general}. */
    private boolean isInFrontOfName(int i, Sentence sentence) {
        int at = i + 1;
        boolean named = false;
        while (at < sentence.endToken() && tags[at].isNominal()) {
            named |= tags[at] == Tag.NAME || grammar.is(tokens, at, WordClass.PERSON);
            at++;
        }
        return named
                && i > sentence.firstToken()
                && (parsed.isMark(i - 1, ",") || parsed.isQuotationMark(i - 1))
                && (at == sentence.endToken()
                        || tags[at] == Tag.MARK
                        || tags[at] == Tag.SUBORDINATOR
                        || parsed.isDate()[at]);
    }

    /** {@code "We will go," promised the minister}. */
    private boolean followsQuotation(int i, Sentence sentence) {
        return i > sentence.firstToken() && parsed.isQuotationMark(i - 1)
                || i > sentence.firstToken() + 1 && parsed.isMark(i - 1, ",") && parsed.isQuotationMark(i - 2);
    }

    /**
     * {@code asked the minister whether}: a phrase for who was asked, and a word that opens a question. Who asks takes no
     * position, so this is read only where every topic is asked for.
     */
    private boolean isQuestion(VerbForm form, int i, Sentence sentence) {
        if (!lexicon.topic().isAny() || !form.lemma().equals("ask")) {
            return false;
        }
        int end = Math.min(sentence.endToken(), i + ASKED_WITHIN);
        for (int at = i + 1; at < end && !parsed.isQuoted(at); at++) {
            if (QUESTIONS.contains(tokens.word(at))) {
                return true;
            }
            boolean asked = tags[at].isNominal() || tags[at] == Tag.OBJECT || tokens.is(at, "of");
            if (!asked) {
                return false;
            }
        }
        return false;
    }

    private boolean isBesideQuotation(int i, Sentence sentence) {
        int head = Math.max(0, sentence.firstToken() - 1);
        for (int at = Math.max(head, i - 6); at < Math.min(sentence.endToken(), i + 8); at++) {
            if (parsed.isQuotationMark(at)) {
                return true;
            }
        }
        return false;
    }

    /** A noun phrase and a verb of its own. */
    private boolean clauseFollows(int from, int end) {
        int at = from;
        while (at < end && (tags[at].isNominal() || tags[at] == Tag.SUBJECT || tokens.is(at, "of"))) {
            at++;
        }
        return at > from && at < end && (tags[at] == Tag.VERB || tags[at] == Tag.AUXILIARY || tags[at] == Tag.MODAL);
    }
}
