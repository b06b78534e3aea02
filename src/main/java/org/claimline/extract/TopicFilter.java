package org.claimline.extract;

import java.util.List;
import org.claimline.lexicon.Topic;
import org.claimline.lexicon.Topic.Subject;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Keeps what is on the topic: forces and place in the words, or one of them with the other carried from what stands before. */
final class TopicFilter {
    /**
     * What was decided.
     *
     * @param strength 0 to 1, how plainly the words are on the topic
     * @param why      a sentence for people
     */
    record Judgement(boolean isOnTopic, double strength, String rule, String why) {}

    private static final Judgement OFF =
            new Judgement(false, 0, "topic.off", "Says nothing of the forces that are followed.");

    private final ParsedText parsed;
    private final Tokens tokens;
    private final Topic topic;
    /** Sentences on the topic from which an article is taken to be mainly about it. */
    private static final int MANY = 4;

    private final boolean articleIsAbout;
    private final boolean articleIsMainlyAbout;

    TopicFilter(ParsedText parsed, Topic topic) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.topic = topic;
        int plain = plainSentences();
        this.articleIsAbout = plain > 0;
        this.articleIsMainlyAbout = plain >= MANY;
    }

    private record Words(
            boolean forces,
            boolean place,
            boolean otherPlace,
            boolean reference,
            boolean pronoun,
            boolean weakForces,
            boolean otherForces) {}

    private Words wordsIn(int from, int to) {
        List<Match<Subject>> matches = topic.subjects().matches(tokens, from, to);
        boolean forces = false;
        boolean place = false;
        boolean otherPlace = false;
        boolean reference = false;
        boolean otherForces = false;
        boolean pronoun = false;
        boolean weakForces = false;
        for (Match<Subject> match : matches) {
            switch (match.owner()) {
                case FORCES ->
                    forces |= matches.stream()
                            .noneMatch(other -> other.owner() == Subject.OTHER_FORCES && overlaps(other, match));
                case OTHER_FORCES -> otherForces = true;
                case PLACE -> place = true;
                case OTHER_PLACE -> otherPlace = true;
                case REFERENCE -> reference = true;
                case PRONOUN -> pronoun = true;
                case WEAK_FORCES -> weakForces = true;
            }
        }
        return new Words(forces, place, otherPlace, reference, pronoun, weakForces, otherForces);
    }

    private static boolean overlaps(Match<?> one, Match<?> other) {
        return one.first() < other.end() && other.first() < one.end();
    }

    /** How many sentences speak of the topic in so many words. */
    private int plainSentences() {
        int plain = 0;
        for (Sentence sentence : parsed.sentences()) {
            plain += isPlain(wordsIn(sentence.firstToken(), sentence.endToken())) ? 1 : 0;
        }
        return plain;
    }

    private static boolean isPlain(Words words) {
        return words.forces() && words.place();
    }

    /**
     * @param carriedOn   whether the statement or narration right before it is on the topic
     * @param near        whether a statement on the topic stands a few sentences before
     * @param sameSpeaker whether it carries on the same speaker's words on the topic
     */
    Judgement judge(Attribution attribution, boolean carriedOn, boolean sameSpeaker, boolean near) {
        int from = parsed.sentences().get(attribution.firstSentence()).firstToken();
        int to = parsed.sentences().get(attribution.lastSentence()).endToken();
        Words words = wordsIn(from, to);
        if (isPlain(words)) {
            return new Judgement(true, 1, "topic.forces-and-place", "Speaks of such forces and of the place.");
        }
        if (words.forces() && articleIsAbout && !words.otherPlace()) {
            return new Judgement(true, 0.9, "topic.forces", "Speaks of such forces, in an article about the place.");
        }
        if (isRefusalToAnswer(attribution)) {
            return OFF;
        }
        if (words.weakForces() && articleIsAbout && !words.otherPlace() && !words.otherForces()) {
            return new Judgement(
                    true, 0.8, "topic.weak-forces", "Speaks of a deployment, in an article about such forces.");
        }
        boolean turn = attribution.rule().equals("transcript-turn");
        boolean pointsBack = words.reference() && (carriedOn || sameSpeaker || near)
                || words.pronoun() && carriedOn && (sameSpeaker || turn);
        if (pointsBack && !words.otherForces() && !words.otherPlace()) {
            return new Judgement(true, 0.75, "topic.carried-on", "Points back to such forces in the sentence before.");
        }
        if (articleIsMainlyAbout && carriedOn && words.pronoun() && !words.otherForces() && !words.otherPlace()) {
            return new Judgement(
                    true, 0.6, "topic.pointed-back", "Points back, in an article mainly about such forces.");
        }
        return OFF;
    }

    /** A refusal to answer is a statement only if the sentence says about what. */
    private static boolean isRefusalToAnswer(Attribution attribution) {
        return attribution
                .cue()
                .map(cue -> cue.lemma().equals("decline") || cue.lemma().equals("refuse"))
                .orElse(false);
    }

    /** Whether a sentence, whoever speaks, has forces and place in it. */
    boolean isOnTopic(int sentence) {
        Sentence words = parsed.sentences().get(sentence);
        Words found = wordsIn(words.firstToken(), words.endToken());
        return found.forces() && (found.place() || articleIsAbout && !found.otherPlace());
    }

    Topic topic() {
        return topic;
    }
}
