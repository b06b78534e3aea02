package org.claimline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.extract.PositionSigns.Words;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.PositionWeights;
import org.claimline.model.Position;
import org.claimline.model.Speaker;
import org.claimline.text.Span;

/**
 * Weighs what a rule has read against all the words of the statement: a rule knows its own words well and no others, and in
 * wordings that no rule was written for the words together know more.
 */
final class PositionWeighing {
    /** What a rule's word counts, as a natural logarithm. */
    private static final double RULE = 1.0;

    /** What a weak rule's, or the speaker's position before. */
    private static final double WEAK = 0.5;

    /** What it counts that no rule holds. */
    private static final double NONE = 0.2;

    /** What a rule's word counts for the gravest position: nothing else sounds like it. */
    private static final double GRAVEST = 3;

    /** Signs that are named as the reason. */
    private static final int NAMED = 3;

    /**
     * A sign that has words.
     *
     * @param place  among the signs
     * @param weight for the one position and against the other
     */
    private record Telling(int place, Words words, int weight) {}

    private final ParsedText parsed;
    private final PositionWeights weights;
    private final SpeakerSigns speakers;
    private final Optional<LocalDate> day;

    PositionWeighing(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.weights = lexicon.positionWeights();
        this.speakers = new SpeakerSigns(lexicon);
        this.day = parsed.article().info().published().latest();
    }

    PositionReader.Reading weigh(PositionReader.Reading read, Attribution attribution, Speaker speaker) {
        List<Span> said = new ArrayList<>(attribution.contents());
        attribution.cue().ifPresent(cue -> said.add(parsed.tokens().span(cue.first(), cue.end())));
        Span passage = parsed.passage(attribution);
        List<String> ofSpeaker = speakers.of(speaker, day);
        double[] logarithms = logarithms(passage, said, ofSpeaker);
        int ruled = weights.positions().indexOf(read.position());
        logarithms[ruled] += worth(read);
        int most = ruled;
        for (int p = 0; p < logarithms.length; p++) {
            most = logarithms[p] > logarithms[most] ? p : most;
        }
        if (most == ruled) {
            return read;
        }
        Map<String, Words> signs = PositionSigns.of(parsed.tokens(), passage, said, ofSpeaker);
        return read.weighed(weights.positions().get(most), why(signs, most, ruled));
    }

    private double[] logarithms(Span passage, List<Span> said, List<String> ofSpeaker) {
        PositionWeights.Sum sum = weights.new Sum();
        PositionSigns.tell(parsed.tokens(), passage, said, ofSpeaker, new PositionSigns.Listener() {
            @Override
            public void open() {
                sum.open();
            }

            @Override
            public void said(int token) {
                sum.addSaid(parsed.tokens(), token);
            }

            @Override
            public void beside(int token) {
                sum.addBeside(parsed.tokens(), token);
            }

            @Override
            public void speaker(String sign) {
                sum.add(sign);
            }
        });
        return sum.logarithms();
    }

    private double worth(PositionReader.Reading read) {
        if (read.words().isEmpty()) {
            return NONE;
        }
        if (read.isWeak()) {
            return WEAK;
        }
        return read.position().equals(Position.THREATENS) ? GRAVEST : RULE;
    }

    /** The words that speak most for the one and against the other, in the order of the text. */
    private String why(Map<String, Words> signs, int most, int ruled) {
        List<Telling> telling = new ArrayList<>();
        signs.forEach((sign, words) -> {
            if (words.areThere()) {
                telling.add(new Telling(telling.size(), words, weights.of(sign, most) - weights.of(sign, ruled)));
            }
        });
        return telling.stream()
                .sorted(Comparator.comparingInt(Telling::weight).reversed())
                .limit(NAMED)
                .sorted(Comparator.comparingInt(Telling::place))
                .map(sign -> sign.words().in(parsed.tokens()))
                .distinct()
                .collect(Collectors.joining(" … "));
    }
}
