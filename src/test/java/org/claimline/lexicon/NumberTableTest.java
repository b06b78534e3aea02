package org.claimline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NumberTableTest {
    @Test
    void rowsAreReadInTheirOrderWithNameAndNumbers() {
        NumberTable table = table("sign\tOPPOSES\tCOMMITS\n\t-5\t7\nжодних військ\t120\t0\n");

        assertThat(table.columns()).containsExactly("OPPOSES", "COMMITS");
        assertThat(table.rowsLeft()).isEqualTo(2);
        assertThat(table.next()).isTrue();
        assertThat(table.name()).isEmpty();
        assertThat(table.numbers()).containsExactly(-5, 7);
        assertThat(table.next()).isTrue();
        assertThat(table.name()).isEqualTo("жодних військ");
        assertThat(table.numbers()).containsExactly(120, 0);
        assertThat(table.next()).isFalse();
    }

    @Test
    void aRowOfOtherThanItsNumbersIsRefusedNamingFileAndLine() {
        for (String row : new String[] {"no\t1", "no\t1\t2\t3", "no\t1\tx", "no\t1\t", "no\t1\t-", "no", "no\t1\t2"}) {
            assertRefused(
                    "sign\tOPPOSES\tCOMMITS\na\t1\t2\n" + row, "my.tsv", "line 3", "\"no\" needs 2 whole numbers");
        }
    }

    @Test
    void aNameOutOfItsOrderOrThereTwiceIsRefused() {
        assertRefused("sign\tOPPOSES\nb\t1\na\t2\n", "line 3", "\"a\" does not come behind \"b\"");
        assertRefused("sign\tOPPOSES\nb\t1\nb\t2\n", "line 3", "\"b\" does not come behind \"b\"");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> NumberTable.read("nowhere.tsv"))
                .withMessage("The lexicon file nowhere.tsv is missing from the program.");
    }

    private static void assertRefused(String text, String... why) {
        NumberTable table = table(text);
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> {
                    while (table.next()) {
                        assertThat(table.numbers()).hasSize(table.columns().size());
                    }
                })
                .withMessageContainingAll(why);
    }

    private static NumberTable table(String text) {
        return new NumberTable("my.tsv", text.getBytes(StandardCharsets.UTF_8));
    }
}
