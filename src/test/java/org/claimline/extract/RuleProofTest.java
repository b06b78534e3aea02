package org.claimline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.claimline.lexicon.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule, named by the rule. */
class RuleProofTest {
    @TestFactory
    Stream<DynamicTest> everyRuleDoesAsItsExamplesSay() {
        return RuleProof.of(Lexicon.load()).stream()
                .map(outcome -> DynamicTest.dynamicTest(
                        outcome.rule() + ": " + outcome.example(),
                        () -> assertThat(outcome.problem()).isEmpty()));
    }
}
