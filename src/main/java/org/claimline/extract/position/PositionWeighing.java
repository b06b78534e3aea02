package org.claimline.extract.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.PositionWeights;
import org.claimline.model.Position;
import org.claimline.model.Speaker;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * Weighs what a rule has read against all the words of the statement: a rule knows its own words well and no others, and in
 * wordings that no rule was written for the words together know more.
 */
final class PositionWeighing {
    /** What a rule's word counts, as a natural logarithm. */
    private static final double RULE = 1;

    /** What a whole construction counts. */
    private static final double SURE = 3;

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
     * @param first  number of the token of its first word, up to that of its {@code last}
     * @param weight for the one position and against the other
     * @param name   of the sign, asked for where it may be named alone
     */
    private record Telling(int place, int first, int last, int weight, Supplier<String> name) {
        String words(Tokens tokens) {
            return first == last ? tokens.written(last) : tokens.written(first) + " " + tokens.written(last);
        }
    }

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
        Span passage = attribution.passageIn(parsed);
        List<String> ofSpeaker = speakers.of(speaker, day);
        int mouth = weights.mouthOf(speaker.country());
        double[] logarithms = logarithms(passage, said, ofSpeaker, mouth);
        int ruled = weights.positions().indexOf(read.position());
        logarithms[ruled] += worth(read);
        int most = ruled;
        for (int p = 0; p < logarithms.length; p++) {
            most = logarithms[p] > logarithms[most] ? p : most;
        }
        if (most == ruled) {
            return read;
        }
        List<Telling> telling = telling(passage, said, most, ruled);
        return read.weighed(weights.positions().get(most), why(telling), tellsAsMuch(ofSpeaker, telling, most, ruled));
    }

    private double[] logarithms(Span passage, List<Span> said, List<String> ofSpeaker, int mouth) {
        PositionWeights.Sum sum = weights.new Sum();
        Tokens tokens = parsed.tokens();
        PositionSigns.tell(tokens, passage, said, ofSpeaker, new PositionSigns.Listener() {
            @Override
            public void said(int token) {
                sum.add(weights.said(tokens, token));
                if (PositionSigns.tellsInMouth(tokens, token)) {
                    sum.addOfMouth(weights.saidBy(mouth, tokens, token));
                }
            }

            @Override
            public void pair(int before, int token) {
                sum.add(weights.pair(tokens, before, token));
            }

            @Override
            public void beside(int token) {
                sum.add(weights.beside(tokens, token));
            }

            @Override
            public void speaker(String sign) {
                sum.addOfSpeaker(weights.number(sign));
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
        if (read.position().equals(Position.THREATENS)) {
            return GRAVEST;
        }
        return read.isSure() ? SURE : RULE;
    }

    /** Each sign with words, what it says for one position and against another; some more than once. */
    private List<Telling> telling(Span passage, List<Span> said, int most, int ruled) {
        List<Telling> telling = new ArrayList<>();
        Tokens tokens = parsed.tokens();
        PositionSigns.tell(tokens, passage, said, List.of(), new PositionSigns.Listener() {
            @Override
            public void said(int token) {
                add(token, token, weights.said(tokens, token), () -> PositionSigns.nameOfSaid(tokens, token));
            }

            @Override
            public void pair(int before, int token) {
                int first = before == PositionSigns.NONE ? token : before;
                int sign = weights.pair(tokens, before, token);
                add(first, token, sign, () -> PositionSigns.nameOfPair(tokens, before, token));
            }

            @Override
            public void beside(int token) {
                add(token, token, weights.beside(tokens, token), () -> PositionSigns.nameOfBeside(tokens, token));
            }

            @Override
            public void speaker(String sign) {
                // has no words
            }

            private void add(int first, int last, int sign, Supplier<String> name) {
                int weight = difference(sign, most, ruled);
                telling.add(new Telling(telling.size(), first, last, weight, name));
            }
        });
        return telling;
    }

    /** What a sign says for one position and against another. */
    private int difference(int sign, int most, int ruled) {
        return weights.of(sign, most) - weights.of(sign, ruled);
    }

    /** Whether who speaks says as much for the one and against the other as the word that says most. */
    private boolean tellsAsMuch(List<String> ofSpeaker, List<Telling> telling, int most, int ruled) {
        int bySpeaker = 0;
        for (String sign : ofSpeaker) {
            bySpeaker += difference(weights.number(sign), most, ruled);
        }
        return bySpeaker >= telling.stream().mapToInt(Telling::weight).max().orElse(0);
    }

    /** The words that speak most for the one and against the other, each sign once, in the order of the text. */
    private String why(List<Telling> telling) {
        Set<String> named = new HashSet<>();
        return telling.stream()
                .sorted(Comparator.comparingInt(Telling::weight).reversed())
                .filter(sign -> named.add(sign.name().get()))
                .limit(NAMED)
                .sorted(Comparator.comparingInt(Telling::place))
                .map(sign -> sign.words(parsed.tokens()))
                .distinct()
                .collect(Collectors.joining(" … "));
    }
}
