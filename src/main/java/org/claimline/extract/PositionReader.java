package org.claimline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.lexicon.Topic;
import org.claimline.lexicon.Topic.PositionRule;
import org.claimline.model.Position;
import org.claimline.text.PhraseIndex;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Tokens;

/** Reads the position from what is said: of those that the words support, the first in the topic's order. */
final class PositionReader {
    /** What was read, by which rule, and from which words; rule and words are empty where none tells. */
    record Reading(Position position, String rule, String words) {}

    /** Tokens before a match in which a rule's {@code notAfter} words are looked for. */
    private static final int BEFORE = 5;

    /** Tokens behind a match in which its {@code notBefore} words are looked for. */
    private static final int BEHIND = 8;

    private final Topic topic;

    PositionReader(Topic topic) {
        this.topic = topic;
    }

    /**
     * @param stretches token ranges, first and behind the last, that hold cue and content
     * @param country   code of the speaker's
     */
    Reading read(Tokens tokens, List<int[]> stretches, String country) {
        Optional<Match<PositionRule>> best = Optional.empty();
        for (int[] stretch : stretches) {
            List<Match<PositionRule>> all = topic.positions().matches(tokens, stretch[0], stretch[1]).stream()
                    .filter(match -> isFor(match.owner(), country))
                    .toList();
            List<Match<PositionRule>> matches = holding(all, tokens);
            for (Match<PositionRule> match : matches) {
                if (best.isEmpty() || rank(match) < rank(best.get())) {
                    best = Optional.of(match);
                }
            }
        }
        return best.filter(match -> rank(match) < Integer.MAX_VALUE)
                .map(match -> new Reading(
                        new Position(match.owner().label()),
                        match.owner().id(),
                        tokens.span(match.first(), match.end()).in(tokens.text())))
                .orElse(new Reading(topic.otherwise(), "position.otherwise", ""));
    }

    /**
     * The matches that count: of governing rules ("would not", "no veto") the outermost; of others those that touch no
     * governing one and that no longer one covers.
     */
    static List<Match<PositionRule>> holding(List<Match<PositionRule>> matches, Tokens tokens) {
        List<Match<PositionRule>> allowed =
                matches.stream().filter(match -> isAllowed(match, tokens)).toList();
        List<Match<PositionRule>> governing = PhraseIndex.outermost(
                allowed.stream().filter(match -> match.owner().governs()).toList());
        List<Match<PositionRule>> others = allowed.stream()
                .filter(match -> !match.owner().governs())
                .filter(match -> governing.stream()
                        .noneMatch(other -> other.first() < match.end() && match.first() < other.end()))
                .toList();
        List<Match<PositionRule>> holding = new ArrayList<>(governing);
        holding.addAll(PhraseIndex.outermost(others));
        return holding;
    }

    private boolean isFor(PositionRule rule, String country) {
        return rule.speakers() == null || topic.isOf(rule.speakers(), country);
    }

    private static boolean isAllowed(Match<PositionRule> match, Tokens tokens) {
        PositionRule rule = match.owner();
        return !holdsAny(rule.without(), tokens, match.first(), match.end())
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

    private int rank(Match<PositionRule> match) {
        int rank = topic.order().indexOf(new Position(match.owner().label()));
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }
}
