package org.claimline.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.claimline.store.Samples;
import org.claimline.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("claimline.db"));
        put(1, "Peacekeepers are unacceptable, Lavrov said.", "Moscow warns of élite troops", "a red line");
        put(2, "Boots on the ground are not on the table.", "Rutte: no NOT AND OR", "");
        put(3, "The ground troops may come.", "Königsberg", "peace-loving nations");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
                    lavrov,                    1
                    LAVROV,                    1
                    elite,                     1
                    konigsberg,                3
                    Königsberg,                3
                    troops,                    1 3
                    troops lavrov,             1
                    troops red unacceptable,   1
                    troops absent,             ''
                    peace,                     3
                    peace*,                    1 3
                    '"on the ground"',         2
                    '“on the ground”',         2
                    '"the ground troops"',     3
                    '"ground on"',             ''
                    '"on the gr"*',            2
                    '"boots on',               2
                    peace-loving,              3
                    loving-peace,              ''
                    not,                       2
                    and or,                    2
                    title:moscow,              ''
                    line -- ***,               1
                    (red) {line},              1
                    ^red + line,               1
                    'NEAR(red, line)',         ''
                    """)
    void wordsPhrasesAndBeginningsAreFound(String typed, String expected) {
        int[] found = store.words().matching(typed).orElseThrow();
        assertThat(found)
                .containsExactlyInAnyOrder(List.of(expected.split(" ")).stream()
                        .filter(number -> !number.isEmpty())
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "\"", "\"\"", "-- *** ()", "“", "\0"})
    void aTextWithoutAWordAsksNothing(String typed) {
        assertThat(store.words().matching(typed)).isEmpty();
    }

    @Test
    void noTextWhateverIsASyntaxError() {
        Random random = new Random(42);
        String alphabet = "ab \"\"''*()-+:^{}~\\,;.<>|&%$§\0\u0001\n\t“”«»„é😀\ud800\udc00ß१AND OR NOT NEAR";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(25); length > 0; length--) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String text = typed.toString();
            assertThatCode(() -> store.words().matching(text)).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void aWholePastedArticleIsAnAnswerToo() {
        assertThatCode(() -> store.words().matching("troops \"ground peace* ".repeat(20_000)))
                .doesNotThrowAnyException();
    }

    @Test
    void notesAreFoundAsSoonAsTheyAreWrittenAndNoLongerWhenTheyAreGone() {
        Samples.Told told = new Samples(5, 40).article(1);
        store.inTransaction(() -> store.findings().take(told.file(), told.statements(), List.of(), Instant.EPOCH));
        String id = told.statements().get(0).id();
        long note = store.notes().add(id, "zebra", List.of(), Instant.EPOCH).id();
        assertThat(store.words().matching("zebra headline").orElseThrow()).hasSize(1);
        store.notes().change(note, "giraffe", List.of(), Instant.EPOCH);
        assertThat(store.words().matching("zebra").orElseThrow()).isEmpty();
        assertThat(store.words().matching("giraffe").orElseThrow()).hasSize(1);
        store.notes().remove(note, Instant.EPOCH);
        assertThat(store.words().matching("giraffe").orElseThrow()).isEmpty();
        assertThat(store.words().matching("headline").orElseThrow()).hasSameSizeAs(told.statements());
    }

    private void put(long number, String passage, String title, String notes) {
        store.inTransaction(() -> {
            store.words().put(1000 + number, passage, title, notes);
            store.words().remove(1000 + number);
            store.words().put(number, passage, title, notes);
            return null;
        });
    }
}
