package org.claimline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The counting, on {@link Samples}; the figures were worked out by hand. */
class EvaluationTest {
    private final Evaluation evaluation = Evaluation.of(Samples.GOLD, Samples.FOUND);

    @Test
    void theFiguresCountWhatIsRequiredAndForgiveWhatIsOptional() {
        assertThat(evaluation.figures().lines())
                .containsExactly(
                        "articles 2  required 4  matched 3  missed 1  false alarms 1  optional 1  fragments 1",
                        "precision 0.800  recall 0.750  F1 0.774  position 0.667  date 0.667  country 1.000  "
                                + "all-right 0.344");
    }

    @Test
    void everyFaultIsListedOnceInTheOrderOfTheArticles() {
        assertThat(evaluation.faults())
                .containsExactly(
                        "false alarm  news/a.txt  Olaf Scholz RULES_OUT | found at 300",
                        "wrong position news/a.txt#4  got ['UNCLEAR'], accepted ['OPEN_TO'] | passage at 150",
                        "wrong date     news/a.txt#4  got ['2025-09-05'], accepted ['2025-09-04'] | passage at 150",
                        "missed       b.txt#1  Keir Starmer COMMITS | passage at 0");
    }

    @Test
    void positionsAreToldApartFromAgainstToFor() {
        assertThat(evaluation.tables().get(0).rows())
                .containsExactly(
                        List.of("THREATENS", "1", "1", "1", "1.000", ""),
                        List.of("OPEN_TO", "1", "1", "0", "0.000", "UNCLEAR 1"),
                        List.of("SUPPORTS", "1", "1", "1", "1.000", ""),
                        List.of("COMMITS", "1", "0", "0", "nan", ""));
    }

    @Test
    void datesAreToldApartByWhatTheyRestOn() {
        assertThat(evaluation.tables().get(1).rows()).containsExactly(List.of("explicit", "3", "2", "0.667"));
    }

    @Test
    void kindsAreToldApartByWhatPeopleRead() {
        assertThat(evaluation.tables().get(2).rows())
                .containsExactly(
                        List.of("DIRECT", "2", "1", "1", "1.000", ""),
                        List.of("INDIRECT", "1", "1", "0", "0.000", "DIRECT 1"),
                        List.of("MIXED", "1", "1", "0", "0.000", "DIRECT 1"));
    }

    @Test
    void rulesAreToldApartByWhatTheyFound() {
        assertThat(evaluation.tables().get(3).rows()).containsExactly(List.of("saying", "5", "4", "1", "3", "0.600"));
    }

    @Test
    void confidenceIsComparedWithWhatIsAllRight() {
        assertThat(evaluation.tables().get(4).rows())
                .containsExactly(
                        List.of("0.60–0.69", "2", "1", "1", "0", "0.000"),
                        List.of("0.70–0.79", "1", "1", "0", "1", "1.000"),
                        List.of("0.90–1.00", "2", "2", "0", "2", "1.000"));
    }

    @Test
    void aRequiredStatementIsMatchedBeforeAnOptionalOne() {
        Found russia = Samples.found("c.txt", 0, 100, "Russia", "RU", "OPPOSES", "", 0.9);
        GoldArticle both = new GoldArticle("c.txt", List.of(russian(0, 100, false), russian(0, 60, true)));
        assertThat(Evaluation.of(List.of(both), List.of(russia)).figures().matched())
                .isEqualTo(1);
        assertThat(Evaluation.of(List.of(both), List.of(russia, russia)).figures())
                .returns(1, Figures::optional)
                .returns(0, Figures::fragments);
    }

    @Test
    void lessThanHalfOfTheShorterPassageIsNoMatch() {
        GoldArticle one = new GoldArticle("c.txt", List.of(russian(0, 100, true)));
        Found half = Samples.found("c.txt", 50, 250, "Russia", "RU", "OPPOSES", "", 0.9);
        Found less = Samples.found("c.txt", 51, 250, "Russia", "RU", "OPPOSES", "", 0.9);
        assertThat(Evaluation.of(List.of(one), List.of(half)).figures().matched())
                .isEqualTo(1);
        assertThat(Evaluation.of(List.of(one), List.of(less)).figures().falseAlarms())
                .isEqualTo(1);
    }

    @Test
    void nothingFoundIsNoPrecisionRatherThanABadOne() {
        assertThat(Evaluation.of(Samples.GOLD, List.of()).figures().lines().get(1))
                .isEqualTo("precision nan  recall 0.000  F1 0.000  position nan  date nan  country nan  all-right nan");
    }

    private static GoldStatement russian(int start, int end, boolean required) {
        return new GoldStatement(
                null, start, end, "", List.of("Russia"), List.of("RU"), List.of("OPPOSES"), List.of(""), "", required);
    }
}
