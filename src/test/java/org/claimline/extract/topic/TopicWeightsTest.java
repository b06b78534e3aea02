package org.claimline.extract.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimline.lexicon.TopicWeights;
import org.claimline.text.Tokens;
import org.junit.jupiter.api.Test;

class TopicWeightsTest {
    @Test
    void whatStandsInTextsOnTheTopicSpeaksForIt() {
        TopicWeights weights = new TopicWeights(TopicTraining.train(examples()));

        assertThat(logOdds(weights, "brigade")).isGreaterThan(logOdds(weights, "harvest"));
    }

    @Test
    void aWordCountsOnceHoweverOftenItStands() {
        TopicWeights weights = new TopicWeights(new TopicWeights.Data(0, Map.of("brigad", 100)));

        assertThat(logOdds(weights, "brigade brigades")).isEqualTo(logOdds(weights, "brigade"));
    }

    @Test
    void whatStandsInThreeTextsIsNoSign() {
        List<TopicExample> few = examples().subList(0, 6);

        assertThat(TopicTraining.train(few).words()).isEmpty();
    }

    @Test
    void whatIsNoWordIsLearntBesideTheWords() {
        List<TopicExample> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            examples.add(new TopicExample("a" + i, Map.of(TopicWeights.nameOfSign("by saying"), 1.0), 0, true, 1));
            examples.add(new TopicExample("b" + i, Map.of(TopicWeights.nameOfSign("by holder"), 1.0), 0, false, 1));
        }

        TopicWeights weights = new TopicWeights(TopicTraining.train(examples));

        assertThat(weights.ofSign("by saying", 1)).isGreaterThan(weights.ofSign("by holder", 1));
        assertThat(weights.ofSign("by saying", 0.5)).isCloseTo(weights.ofSign("by saying", 1) / 2, within(0.001));
    }

    @Test
    void aWordIsNoSignOfTheSameName() {
        TopicWeights weights = new TopicWeights(new TopicWeights.Data(0, Map.of("forces", 100)));

        assertThat(weights.ofSign("forces", 1)).isZero();
    }

    private static List<TopicExample> examples() {
        List<TopicExample> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            examples.add(new TopicExample("a" + i, Map.of("brigad", 1.0), 0, true, 1));
            examples.add(new TopicExample("b" + i, Map.of("harves", 1.0), 0, false, 1));
        }
        return examples;
    }

    private static double logOdds(TopicWeights weights, String words) {
        TopicWeights.Sum sum = weights.new Sum();
        Tokens tokens = Tokens.of(words);
        for (int i = 0; i < tokens.size(); i++) {
            sum.addSaid(tokens, i);
        }
        return sum.logOdds();
    }
}
