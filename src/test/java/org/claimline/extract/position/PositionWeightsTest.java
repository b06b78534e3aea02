package org.claimline.extract.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.lexicon.PositionWeights;
import org.claimline.model.Position;
import org.junit.jupiter.api.Test;

class PositionWeightsTest {
    private static final Path SENTENCES = Path.of("src/test/resources/org/claimline/corpus/positions.tsv");

    @Test
    void whatStandsInTextsOfOnePositionSpeaksForIt() {
        List<PositionExample> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            examples.add(new PositionExample("a" + i, Set.of("never", "send"), List.of(Position.RULES_OUT), 1));
            examples.add(new PositionExample("b" + i, Set.of("gladly", "send"), List.of(Position.COMMITS), 1));
        }

        PositionWeights weights = new PositionWeights(PositionTraining.train(examples));

        assertThat(likeliest(weights, Set.of("never", "send"))).isEqualTo(Position.RULES_OUT);
        assertThat(likeliest(weights, Set.of("gladly"))).isEqualTo(Position.COMMITS);
    }

    @Test
    void whatOneTextHoldsSaysLessThanWhatManyHold() {
        List<PositionExample> examples = new ArrayList<>();
        examples.add(new PositionExample("a", Set.of("once"), List.of(Position.COMMITS), 1));
        for (int i = 0; i < 20; i++) {
            examples.add(new PositionExample("b" + i, Set.of("often"), List.of(Position.COMMITS), 1));
            examples.add(new PositionExample("c" + i, Set.of("never"), List.of(Position.RULES_OUT), 1));
        }

        PositionWeights weights = new PositionWeights(PositionTraining.train(examples));

        int commits = weights.positions().indexOf(Position.COMMITS);
        assertThat(logarithms(weights, Set.of("once"))[commits])
                .isLessThan(logarithms(weights, Set.of("often"))[commits]);
    }

    @Test
    void aWordIsAnotherInTheMouthOfAnotherCountry() {
        List<PositionExample> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            examples.add(new PositionExample("a" + i, Set.of("peace", "RU: peace"), List.of(Position.OPPOSES), 1));
            examples.add(new PositionExample("b" + i, Set.of("peace", "FR: peace"), List.of(Position.SUPPORTS), 1));
        }

        PositionWeights weights = new PositionWeights(PositionTraining.train(examples));

        assertThat(likeliest(weights, Set.of("peace", "RU: peace"))).isEqualTo(Position.OPPOSES);
        assertThat(likeliest(weights, Set.of("peace", "FR: peace"))).isEqualTo(Position.SUPPORTS);
    }

    @Test
    void theLogarithmsAreThoseOfProbabilities() {
        PositionWeights weights = new PositionWeights(PositionTraining.train(examples(0)));

        double sum = 0;
        for (double logarithm : logarithms(weights, Set.of("will", "send", "@host"))) {
            sum += Math.exp(logarithm);
        }
        assertThat(sum).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }

    /** A guess would be right once in seven times. */
    @Test
    void whatHalfOfTheWrittenStatementsTeachHoldsInTheOther() {
        PositionWeights weights = new PositionWeights(PositionTraining.train(examples(0)));
        List<PositionExample> others = examples(1);

        long right = others.stream()
                .filter(example -> likeliest(weights, example.signs()).equals(example.position()))
                .count();

        assertThat((double) right / others.size()).isGreaterThan(0.55);
    }

    private static List<PositionExample> examples(int half) {
        List<PositionExample> all = PositionExample.ofSentences(SENTENCES);
        List<PositionExample> some = new ArrayList<>();
        for (int i = half; i < all.size(); i += 2) {
            some.add(all.get(i));
        }
        return some;
    }

    private static double[] logarithms(PositionWeights weights, Set<String> signs) {
        PositionWeights.Sum sum = weights.new Sum();
        signs.forEach(sign -> {
            if (sign.startsWith("@")) {
                sum.addOfSpeaker(weights.number(sign));
            } else if (PositionWeights.isOfMouth(sign)) {
                sum.addOfMouth(weights.number(sign));
            } else {
                sum.add(weights.number(sign));
            }
        });
        return sum.logarithms();
    }

    private static Position likeliest(PositionWeights weights, Set<String> signs) {
        double[] logarithms = logarithms(weights, signs);
        int best = 0;
        for (int p = 1; p < logarithms.length; p++) {
            best = logarithms[p] > logarithms[best] ? p : best;
        }
        return weights.positions().get(best);
    }
}
