package org.claimline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClassesTest {
    @Test
    void aClassHoldsTheMembersOfTheClassesItNames() {
        WordClasses classes = WordClasses.of(Map.of(
                "forces", List.of("<soldiers>", "contingent"),
                "soldiers", List.of("<troops>", "peacekeepers"),
                "troops", List.of("troops")));
        assertThat(List.of("contingent", "peacekeepers", "troops")).allMatch(classes.get("forces")::contains);
        assertThat(classes.get("forces").contains("soldiers")).isFalse();
        assertThat(classes.names()).containsExactlyInAnyOrder("forces", "soldiers", "troops");
    }

    @Test
    void aClassMayBeNamedTwiceByOthers() {
        WordClasses classes = WordClasses.of(
                Map.of("a", List.of("<b>", "<c>"), "b", List.of("<d>"), "c", List.of("<d>"), "d", List.of("x")));
        assertThat(classes.get("a").contains("x")).isTrue();
    }

    @Test
    void aClassThatHoldsItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordClasses.of(Map.of("a", List.of("<b>"), "b", List.of("<a>"))))
                .withMessage("class <a> holds itself");
    }

    @Test
    void aMemberThatIsNoClassIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordClasses.of(Map.of("a", List.of("<tanks>"))))
                .withMessage("no class <tanks>");
    }

    @Test
    void askingForAClassThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordClasses.of(Map.of()).get("tanks"))
                .withMessage("no class <tanks>");
    }
}
