package org.claimline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagWordsTest {
    @Test
    void commasDivideTagsAndRepetitionsAreDropped() {
        assertThat(TagWords.parse(" nato,, red line ,nato")).containsExactly("nato", "red line");
    }

    @Test
    void theLastTagIsCompleted() {
        List<String> known = List.of("Red line", "reserve", "nato");
        assertThat(TagWords.completions("nato, re", known)).containsExactly("Red line", "reserve");
        assertThat(TagWords.completions("nato, ", known)).isEmpty();
        assertThat(TagWords.complete("nato, re", "Red line")).isEqualTo("nato, Red line, ");
        assertThat(TagWords.complete("re", "reserve")).isEqualTo("reserve, ");
    }
}
