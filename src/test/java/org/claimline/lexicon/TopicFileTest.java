package org.claimline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimline.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a topic's file is told in one sentence. */
class TopicFileTest {
    private static final String PLAIN =
            "{\"id\": \"soup\", \"about\": [\"soup\"], \"examples\": [\"Soup.\"], \"counterexamples\": [\"Bread.\"]";

    @TempDir
    Path folder;

    private Path written(String text) throws IOException {
        Path file = folder.resolve("soup.json");
        Files.writeString(file, text);
        return file;
    }

    private Topic read(String text) throws IOException {
        return Lexicon.load().onTopicOf(written(text)).topic();
    }

    @Test
    void aTopicMayBeAsSmallAsThis() throws IOException {
        Topic topic = read(PLAIN + "}");
        assertThat(topic.id()).isEqualTo("soup");
        assertThat(topic.name()).isEqualTo("soup");
        assertThat(topic.hasPlaces()).isFalse();
        assertThat(topic.positionLabels()).containsExactly(Position.UNCLEAR);
    }

    @Test
    void labelsComeInTheOrderOfTheRulesWhereNoneIsGiven() throws IOException {
        Topic topic = read(PLAIN + ", \"positions\": [" + rule("a", "LIKES") + "," + rule("b", "HATES") + "]}");
        assertThat(topic.positionLabels())
                .containsExactly(new Position("LIKES"), new Position("HATES"), Position.UNCLEAR);
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertThat(read("\uFEFF" + PLAIN + "}").id()).isEqualTo("soup");
    }

    private static String rule(String id, String label) {
        return "{\"id\": \"%s\", \"label\": \"%s\", \"patterns\": [\"%s\"], \"examples\": [\"x\"], \"counterexamples\": [\"y\"]}"
                .formatted(id, label, id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|is not whole JSON",
                "null|holds nothing; write a topic into it.",
                "{\"id\": \"soup\"|is not whole JSON in line 1",
                "{\"id\": \"soup\", \"colour\": 1}|has an unknown key \"colour\" in line 1; use one of id, name,",
                "{\"id\": \"soup\", \"about\": \"soup\"}|has the wrong kind of value under \"about\" in line 1; lists stand in [ ]",
                "{\"about\": [\"soup\"]}|has no \"id\"; give the topic a short name there.",
                "{\"id\": \"soup\"}|has no patterns under \"about\"; write there how articles speak of the topic.",
                "{\"id\": \"soup\", \"about\": [\"soup\"]}|needs at least one sentence under \"examples\"",
                "{\"id\": \"soup\", \"about\": [\"(soup\"], \"examples\": [\"x\"], \"counterexamples\": [\"y\"]}|rule about has a wrong pattern",
                "{\"id\": \"soup\", \"about\": [\"<hot>\"], \"examples\": [\"x\"], \"counterexamples\": [\"y\"]}|rule about has a wrong pattern",
                "{\"id\": \"soup\", \"about\": [null], \"examples\": [\"x\"], \"counterexamples\": [\"y\"]}|has null in the list \"about\"",
                "{\"id\": \"soup\", \"triggers\": [\"süp\"], \"about\": [\"soup\"], \"examples\": [\"x\"], \"counterexamples\": [\"y\"]}|has the trigger \"süp\"",
            })
    void whatIsWrongIsToldWithWhatToDo(String text, String sentence) throws IOException {
        Path file = written(text == null ? "" : text);
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.load().onTopicOf(file))
                .withMessageContaining(sentence)
                .withMessageContaining(file.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"colour\": 1|has an unknown key \"colour\" in line 1; use one of id, label,",
                "\"label\": \"likes it\", \"patterns\": [\"x\"]|in the rule a; write one as SUPPORTS",
                "\"label\": \"LIKES\"|has no patterns in the rule a",
                "\"label\": \"LIKES\", \"patterns\": [\"x\"]|rule a needs at least one example and one counterexample",
            })
    void whatIsWrongInARuleIsToldToo(String rest, String sentence) throws IOException {
        Path file = written(PLAIN + ", \"positions\": [{\"id\": \"a\", " + rest + "}]}");
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.load().onTopicOf(file))
                .withMessageContaining(sentence);
    }

    @Test
    void twoRulesOfOneIdAndALabelThatTheOrderLacksAreRefused() throws IOException {
        Path twice = written(PLAIN + ", \"positions\": [" + rule("a", "LIKES") + "," + rule("a", "LIKES") + "]}");
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.load().onTopicOf(twice))
                .withMessageContaining("the id a stands there twice");
        Path lacking = written(PLAIN + ", \"order\": [\"HATES\"], \"positions\": [" + rule("a", "LIKES") + "]}");
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.load().onTopicOf(lacking))
                .withMessageContaining("LIKES, which \"order\" does not list");
    }

    @Test
    void aFileThatIsNotThereAndAFolderAreRefused() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.load().onTopicOf(folder.resolve("none.json")))
                .withMessageContaining("is not there; check its name");
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.load().onTopicOf(folder))
                .withMessageContaining("is a folder; name the topic's JSON file.");
    }
}
