package org.claimline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconFilesTest {
    @Test
    void propertiesLeftOutAreEmpty() throws IOException {
        assertThat(read("{\"name\": \"Rada\", \"type\": \"body\"}")).isEqualTo(new Body("Rada", "body", "", List.of()));
    }

    @Test
    void anUnknownPropertyIsRefusedNamingFileAndLine() {
        assertRefused("{\"name\": \"Rada\", \"type\": \"body\",\n \"nick\": 1}", "line 2", "nick");
    }

    @Test
    void aPropertyThatStandsThereTwiceIsRefused() {
        assertRefused("{\"name\": \"Rada\",\n\n \"name\": \"Duma\"}", "line 3", "name");
    }

    @Test
    void somethingBehindTheEndIsRefused() {
        assertRefused("{\"name\": \"Rada\", \"type\": \"body\"}\n{}", "line 2", "railing");
    }

    @Test
    void aFileCutShortOrEmptyIsRefused() {
        assertRefused("{\"name\": \"Rada\", \"ty", "line 1", "end-of-input");
        assertRefused("", "line 1", "end-of-input");
    }

    @Test
    void aTypeThatIsNoneIsRefused() {
        assertRefused("{\"name\": \"Rada\", \"type\": \"house\"}", "line 1", "HOUSE");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> LexiconFiles.read("nowhere.json", Body.class))
                .withMessage("The lexicon file nowhere.json is missing from the program.");
    }

    private static void assertRefused(String json, String line, String why) {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> read(json))
                .withMessageContainingAll("my.json", line, why);
    }

    private static Body read(String json) throws IOException {
        return LexiconFiles.read(
                "my.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Body.class);
    }
}
