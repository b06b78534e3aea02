package org.claimline.extract.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.Topic;
import org.claimline.lexicon.Topic.Subject;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Sentence;
import org.claimline.text.Span;

/** Which words of the topic stand where in an article; each sentence is read once. */
final class TopicWords {
    private final ParsedText parsed;
    private final List<List<Match<Subject>>> bySentence;
    private final List<Set<Subject>> subjectsOfSentence;
    private final int[] onForcesByParagraph;

    TopicWords(ParsedText parsed, Topic topic) {
        this.parsed = parsed;
        this.bySentence = parsed.sentences().stream()
                .map(sentence -> read(sentence, parsed, topic))
                .toList();
        this.subjectsOfSentence = bySentence.stream().map(TopicWords::subjects).toList();
        this.onForcesByParagraph = onForcesByParagraph();
    }

    /** Forces of the parties themselves are not those that are followed, wherever the words overlap. */
    private static List<Match<Subject>> read(Sentence sentence, ParsedText parsed, Topic topic) {
        List<Match<Subject>> all =
                topic.subjects().matches(parsed.tokens(), sentence.firstToken(), sentence.endToken());
        if (!topic.hasPlaces()) {
            all = anywhere(all);
        }
        List<Match<Subject>> kept = new ArrayList<>();
        for (Match<Subject> match : all) {
            if (!isOfOthers(match, all) && !isOfForces(match, all)) {
                kept.add(match);
            }
        }
        return kept;
    }

    /** A word for the forces that one for others overlaps. */
    private static boolean isOfOthers(Match<Subject> match, List<Match<Subject>> all) {
        if (!isForces(match.owner())) {
            return false;
        }
        for (Match<Subject> other : all) {
            if (other.owner() == Subject.OTHER_FORCES && overlaps(other, match)) {
                return true;
            }
        }
        return false;
    }

    /** {@code clearing mines}: a word for another topic that a phrase for the forces has in it. */
    private static boolean isOfForces(Match<Subject> match, List<Match<Subject>> all) {
        if (match.owner() != Subject.OTHER_TOPIC) {
            return false;
        }
        for (Match<Subject> force : all) {
            if (isForces(force.owner()) && force.length() > 1 && force.covers(match)) {
                return true;
            }
        }
        return false;
    }

    /** On a topic that no place binds, what it is about is at its place wherever it is. */
    private static List<Match<Subject>> anywhere(List<Match<Subject>> all) {
        Stream<Match<Subject>> places = all.stream()
                .filter(match -> match.owner() == Subject.FORCES)
                .map(match -> new Match<>(Subject.PLACE, match.first(), match.end()));
        return Stream.concat(all.stream(), places).toList();
    }

    private static boolean isForces(Subject subject) {
        return subject == Subject.FORCES || subject == Subject.WEAK_FORCES;
    }

    private static boolean overlaps(Match<?> one, Match<?> other) {
        return one.first() < other.end() && other.first() < one.end();
    }

    private static Set<Subject> subjects(List<Match<Subject>> matches) {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        matches.forEach(match -> subjects.add(match.owner()));
        return subjects;
    }

    /** What the sentences from {@code first} to {@code last}, included, speak of. */
    Set<Subject> in(int first, int last) {
        if (first == last) {
            return subjectsOfSentence.get(first);
        }
        Set<Subject> found = EnumSet.noneOf(Subject.class);
        subjectsOfSentence.subList(first, last + 1).forEach(found::addAll);
        return found;
    }

    /** What stands in some spans of those sentences. */
    Set<Subject> in(int first, int last, Collection<Span> spans) {
        Set<Subject> found = EnumSet.noneOf(Subject.class);
        for (int s = first; s <= last; s++) {
            for (Match<Subject> match : bySentence.get(s)) {
                if (!found.contains(match.owner())
                        && parsed.tokens().span(match.first(), match.end()).overlapsAny(spans)) {
                    found.add(match.owner());
                }
            }
        }
        return found;
    }

    /** How many sentences speak of the forces beside the place: in the same sentence, or the next to it. */
    int sentencesOnTopic() {
        return (int) IntStream.range(0, bySentence.size())
                .filter(this::isOnTopicBesidePlace)
                .count();
    }

    /** How many sentences speak of such forces and of no other place. */
    int sentencesOnForces() {
        return (int) subjectsOfSentence.stream()
                .filter(found -> found.contains(Subject.FORCES) && !found.contains(Subject.OTHER_PLACE))
                .count();
    }

    /** The part of the sentences that speak of something, 0 to 1. */
    double shareOf(Subject subject) {
        return share(found -> found.contains(subject));
    }

    /** The part of the sentences that speak, if loosely, of such forces and neither of others nor of another place. */
    double shareOfForces() {
        return share(found ->
                speaksOfForces(found) && !found.contains(Subject.OTHER_FORCES) && !found.contains(Subject.OTHER_PLACE));
    }

    /** The part of the sentences that name another place and not that of the forces. */
    double shareElsewhere() {
        return share(found -> found.contains(Subject.OTHER_PLACE) && !found.contains(Subject.PLACE));
    }

    private double share(Predicate<Set<Subject>> holds) {
        long holding = subjectsOfSentence.stream().filter(holds).count();
        return (double) holding / Math.max(1, bySentence.size());
    }

    /** Whether another sentence of a passage's paragraph speaks of the forces. */
    boolean inParagraphBeside(int first, int last) {
        int here = 0;
        int paragraph = parsed.sentences().get(first).paragraph();
        for (int s = first; s <= last && parsed.sentences().get(s).paragraph() == paragraph; s++) {
            here += speaksOfForces(in(s, s)) ? 1 : 0;
        }
        return onForcesByParagraph[paragraph] > here;
    }

    /** How many sentences of each paragraph speak, if loosely, of the forces. */
    private int[] onForcesByParagraph() {
        List<Sentence> sentences = parsed.sentences();
        int paragraphs =
                sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).paragraph() + 1;
        int[] onForces = new int[paragraphs];
        for (int s = 0; s < sentences.size(); s++) {
            onForces[sentences.get(s).paragraph()] += speaksOfForces(in(s, s)) ? 1 : 0;
        }
        return onForces;
    }

    /** If loosely. */
    static boolean speaksOfForces(Set<Subject> subjects) {
        return subjects.contains(Subject.FORCES) || subjects.contains(Subject.WEAK_FORCES);
    }

    /** Of the forces and of the place, in so many words. */
    static boolean isPlain(Set<Subject> subjects) {
        return subjects.contains(Subject.FORCES) && subjects.contains(Subject.PLACE);
    }

    private boolean isOnTopicBesidePlace(int sentence) {
        Set<Subject> own = in(sentence, sentence);
        int last = bySentence.size() - 1;
        return own.contains(Subject.FORCES)
                && !own.contains(Subject.OTHER_PLACE)
                && in(Math.max(0, sentence - 1), Math.min(last, sentence + 1)).contains(Subject.PLACE);
    }
}
