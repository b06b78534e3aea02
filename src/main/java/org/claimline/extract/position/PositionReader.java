package org.claimline.extract.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.lexicon.Topic;
import org.claimline.lexicon.Topic.PositionRule;
import org.claimline.model.Position;
import org.claimline.text.PhraseIndex;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Tokens;

/**
 * Reads the position from what is said. Main clauses tell before side clauses, whole constructions before words, and weak rules last. In a clause the gravest
 * position counts, the first in the topic's order; then what governing rules tell ("will not send" before "will send
 * supplies"); then, of what is left, the first in the topic's order.
 */
public final class PositionReader {
    /**
     * What was read, by which rule, and from which words; rule and words are empty where none tells.
     *
     * @param isSure whether a whole construction tells
     * @param isWeak whether nothing tells, or no more than a weak rule
     * @param takesSide whether the words take a side by themselves
     * @param bySpeaker whether who speaks tells as much as the words
     */
    public record Reading(
            Position position,
            String rule,
            String words,
            boolean isSure,
            boolean isWeak,
            boolean takesSide,
            boolean bySpeaker) {
        Reading(Position position, String rule, String words, boolean isWeak, boolean takesSide) {
            this(position, rule, words, false, isWeak, takesSide, false);
        }

        Reading as(Position other, String otherRule) {
            return new Reading(other, otherRule, words, isSure, isWeak, takesSide, bySpeaker);
        }

        /** The same, but that all words together tell another position. */
        Reading weighed(Position other, String otherWords, boolean speakerTells) {
            return new Reading(other, "position.weighed", otherWords, false, false, takesSide, speakerTells);
        }
    }

    /** Tokens before a match in which a rule's {@code notAfter} words are looked for. */
    private static final int BEFORE = 5;

    /** Tokens behind a match in which its {@code notBefore} words are looked for. */
    private static final int BEHIND = 8;

    private final Topic topic;
    private final SideClauses sides;
    /** By the label of a position, its place in the topic's order. */
    private final Map<String, Integer> ranks = new HashMap<>();

    PositionReader(Topic topic) {
        this.topic = topic;
        this.sides = new SideClauses(topic.asides());
        for (Position position : topic.order()) {
            ranks.putIfAbsent(position.label(), ranks.size());
        }
    }

    /**
     * @param stretches token ranges, first and behind the last, that hold cue and content
     * @param country   code of the speaker's
     * @param before    the position of who spoke before, where there is one
     */
    Reading read(Tokens tokens, List<int[]> stretches, String country, Optional<Position> before) {
        List<Match<PositionRule>> telling = new ArrayList<>();
        for (int[] stretch : stretches) {
            List<Match<PositionRule>> all = topic.positions().matches(tokens, stretch[0], stretch[1]);
            all.removeIf(match -> !isFor(match.owner(), country));
            for (Match<PositionRule> match : holding(all, tokens)) {
                if (tells(match.owner(), before)) {
                    telling.add(match);
                }
            }
        }
        return telling.isEmpty()
                ? new Reading(topic.otherwise(), "position.otherwise", "", true, false)
                : reading(first(telling, tokens), tokens, before);
    }

    /** The match that tells most. */
    private Match<PositionRule> first(List<Match<PositionRule>> telling, Tokens tokens) {
        Match<PositionRule> first = telling.get(0);
        int least = Integer.MAX_VALUE;
        for (Match<PositionRule> match : telling) {
            int weight = 100 * weight(match, tokens) + rank(match.owner());
            if (weight < least) {
                least = weight;
                first = match;
            }
        }
        return first;
    }

    private Reading reading(Match<PositionRule> match, Tokens tokens, Optional<Position> before) {
        PositionRule rule = match.owner();
        Position position = rule.repeats() == null ? new Position(rule.label()) : repeated(rule, before.orElseThrow());
        String words = tokens.span(match.first(), match.end()).in(tokens.text());
        boolean takesSide = !rule.weak() && !position.equals(topic.otherwise());
        return new Reading(position, rule.id(), words, rule.sure(), rule.weak(), takesSide, false);
    }

    private static Position repeated(PositionRule rule, Position before) {
        if (rule.repeats().equals("same") || before.equals(Position.UNCLEAR)) {
            return before;
        }
        boolean against = before.equals(Position.OPPOSES)
                || before.equals(Position.RULES_OUT)
                || before.equals(Position.THREATENS);
        return against ? Position.SUPPORTS : Position.OPPOSES;
    }

    private static boolean tells(PositionRule rule, Optional<Position> before) {
        return rule.repeats() == null ? !rule.label().isEmpty() : before.isPresent();
    }

    /**
     * The matches that count: of governing rules ("would not", "no veto") the outermost; of others those that touch no
     * governing one and that no longer one covers; and all that must stand at the edge of a sentence.
     */
    public static List<Match<PositionRule>> holding(List<Match<PositionRule>> matches, Tokens tokens) {
        List<Match<PositionRule>> governing = new ArrayList<>();
        List<Match<PositionRule>> others = new ArrayList<>();
        List<Match<PositionRule>> sentences = new ArrayList<>();
        for (Match<PositionRule> match : matches) {
            if (isAllowed(match, tokens)) {
                boolean isSentence = match.owner().stands() != null;
                (isSentence ? sentences : match.owner().governs() ? governing : others).add(match);
            }
        }
        List<Match<PositionRule>> holding = PhraseIndex.outermost(governing);
        others.removeIf(match -> touchesAny(match, holding));
        holding.addAll(PhraseIndex.outermost(others));
        holding.addAll(sentences);
        return holding;
    }

    private static boolean touchesAny(Match<PositionRule> match, List<Match<PositionRule>> others) {
        for (Match<PositionRule> other : others) {
            if (other.first() < match.end() && match.first() < other.end()) {
                return true;
            }
        }
        return false;
    }

    /** Those whom foreign forces would fight send none. */
    private boolean isFor(PositionRule rule, String country) {
        boolean sends = topic.isOfForcesInUkraine() && rule.label().equals(Position.COMMITS.label());
        return rule.speakers() == null
                ? !sends || !topic.isOf("hostile", country)
                : topic.isOf(rule.speakers(), country);
    }

    private static boolean isAllowed(Match<PositionRule> match, Tokens tokens) {
        PositionRule rule = match.owner();
        return SentenceEdges.allow(rule.stands(), tokens, match.first(), match.end())
                && !holdsAny(rule.without(), tokens, match.first(), match.end())
                && !holdsAny(rule.notAfter(), tokens, Math.max(0, match.first() - BEFORE), match.first())
                && !holdsAny(rule.notBefore(), tokens, match.end(), Math.min(tokens.size(), match.end() + BEHIND));
    }

    private static boolean holdsAny(List<String> words, Tokens tokens, int first, int end) {
        for (int i = first; words != null && i < end; i++) {
            if (words.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The less, the more a match tells. */
    private int weight(Match<PositionRule> match, Tokens tokens) {
        PositionRule rule = match.owner();
        int side = sides.hold(tokens, match.first()) ? 2 : 0;
        if (rule.weak()) {
            return 5 + side;
        }
        if (rule.repeats() != null) {
            return 4;
        }
        boolean gravest = rank(rule) == 0;
        if (rule.sure()) {
            return side - 1;
        }
        boolean composed = rule.governs() && rank(rule) < topic.order().size();
        return side + (gravest ? -1 : composed ? 0 : 1);
    }

    /** Words that take no side come last. */
    private int rank(PositionRule rule) {
        return ranks.getOrDefault(rule.label(), topic.order().size());
    }
}
