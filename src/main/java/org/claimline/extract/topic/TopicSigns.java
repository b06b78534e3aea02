package org.claimline.extract.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.attribution.Holders;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.Topic.Subject;
import org.claimline.text.Span;

/** Reads the signs for and against the topic in an attribution and around it. */
final class TopicSigns {
    /** UTF-16 units below which words say little. */
    private static final int SHORT = 38;

    /** How many sentences may stand between two statements for the first to count as near. */
    static final int SENTENCES_NEAR = 4;

    private final ParsedText parsed;
    private final TopicWords words;
    private final ArticleMatter matter;

    TopicSigns(ParsedText parsed, TopicWords words, ArticleMatter matter) {
        this.parsed = parsed;
        this.words = words;
        this.matter = matter;
    }

    List<TopicSign> of(Candidate candidate) {
        Attribution attribution = candidate.attribution();
        int first = attribution.firstSentence();
        int last = attribution.lastSentence();
        List<TopicSign> signs = new ArrayList<>();
        Set<Subject> all = words.in(first, last);
        Set<Subject> said = words.in(first, last, attribution.contents());
        boolean forces = all.contains(Subject.FORCES);
        boolean place = all.contains(Subject.PLACE);
        add(TopicSign.FORCES, forces, signs);
        add(TopicSign.WEAK_FORCES, !forces && all.contains(Subject.WEAK_FORCES), signs);
        add(TopicSign.FORCES_AND_PLACE, forces && place, signs);
        add(TopicSign.REFERS, all.contains(Subject.REFERENCE), signs);
        add(TopicSign.ELSEWHERE, all.contains(Subject.OTHER_PLACE) && !place, signs);
        add(TopicSign.OTHER_TOPIC_BESIDE, all.contains(Subject.OTHER_TOPIC), signs);
        add(TopicSign.OTHER_TOPIC_SAID, said.contains(Subject.OTHER_TOPIC), signs);
        add(TopicSign.POINTS_BACK, said.contains(Subject.PRONOUN), signs);
        add(TopicSign.SAME_PARAGRAPH, words.inParagraphBeside(first, last), signs);
        if (first > 0) {
            Set<Subject> before = words.in(first - 1, first - 1);
            add(TopicSign.OTHER_TOPIC_BEFORE, before.contains(Subject.OTHER_TOPIC), signs);
            add(TopicSign.ELSEWHERE_BEFORE, before.contains(Subject.OTHER_PLACE), signs);
        }
        int behind = first - candidate.lastOnTopic();
        add(TopicSign.RIGHT_BEHIND, behind <= 1, signs);
        add(TopicSign.NEAR, behind > 1 && behind <= SENTENCES_NEAR, signs);
        add(TopicSign.TAKES_SIDE, candidate.takesSide(), signs);
        add(TopicSign.SHORT, length(attribution.contents()) < SHORT, signs);
        add(TopicSign.HELD, attribution.rule().equals(Holders.RULE) && !TopicWords.speaksOfForces(said), signs);
        add(TopicSign.QUOTED, isAnyQuoted(attribution.contents()), signs);
        add(TopicSign.BARRED, matter.bars(attribution), signs);
        return signs;
    }

    private static int length(List<Span> contents) {
        int length = 0;
        for (Span content : contents) {
            length += content.length();
        }
        return length;
    }

    private boolean isAnyQuoted(List<Span> contents) {
        for (Span content : contents) {
            if (isQuoted(content)) {
                return true;
            }
        }
        return false;
    }

    private static void add(TopicSign sign, boolean holds, List<TopicSign> signs) {
        if (holds) {
            signs.add(sign);
        }
    }

    private boolean isQuoted(Span content) {
        int end = parsed.endToken(content);
        for (int i = parsed.firstToken(content); i < end; i++) {
            if (parsed.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }
}
