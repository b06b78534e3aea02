package org.claimline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldTest {
    private static final String STATEMENT =
            "{\"start\": 1, \"end\": 9, \"speakers\": [\"NATO\"], \"positions\": [\"UNCLEAR\"], \"dates\": [\"\"], "
                    + "\"required\": true, \"note\": \"anybody's\"}";

    @TempDir
    Path folder;

    @Test
    void anArticleIsALineAndWhatAnnotatorsAddIsPassedOver() throws IOException {
        List<GoldArticle> articles = Gold.read(
                written("\n{\"article\": \"x/a.txt\", \"by\": \"me\", \"statements\": [" + STATEMENT + "]}\n"));
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).fileName()).isEqualTo("a.txt");
        assertThat(articles.get(0).statements()).extracting(GoldStatement::id).containsExactly("x/a.txt#1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "{\"article\": \"a.txt\"}",
                "{\"article\": \"a.txt\", \"statements\": null}",
                "{\"article\": \"a.txt\", \"statements\": [null]}",
                "{\"article\": \"a.txt\", \"statements\": [{\"start\": 1}]}",
                "{\"article\": \"a.txt\", \"statements\": [{\"start\": 9, \"end\": 1, \"speakers\": [\"NATO\"], "
                        + "\"positions\": [\"UNCLEAR\"], \"dates\": [\"\"], \"required\": true}]}",
                "{\"article\": \"a.txt\", \"statements\": [{\"start\": 1, \"end\": 9, \"speakers\": [], "
                        + "\"positions\": [\"UNCLEAR\"], \"dates\": [\"\"], \"required\": true}]}",
            })
    void aWrongLineIsNamedByItsNumber(String line) throws IOException {
        Path file = written("{\"article\": \"a.txt\", \"statements\": []}\n" + line + "\n");
        assertThatThrownBy(() -> Gold.read(file))
                .isInstanceOf(GoldException.class)
                .hasMessageStartingWith(file + ", line 2 is no annotated article: ")
                .hasMessageEndingWith("; correct the line.");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Gold.read(folder.resolve("lost.jsonl")))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("lost.jsonl cannot be read");
    }

    private Path written(String lines) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), lines);
    }
}
