package org.claimline.cli;

import java.nio.file.Path;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.LexiconException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which topic is followed: the one that ships with the program, any, or that of a file. */
final class TopicOption {
    private static final String ANY = "any";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description =
                    "any: every statement, on whatever topic, with no position; or the JSON file of a topic of your own")
    private String topic = "";

    /** @throws ParameterException in a sentence, where the topic's file cannot be used */
    Lexicon lexicon() {
        Lexicon lexicon = Lexicon.load();
        if (topic.isEmpty()) {
            return lexicon;
        }
        try {
            return isAny() ? lexicon.onAnyTopic() : lexicon.onTopicOf(Path.of(topic));
        } catch (LexiconException | java.nio.file.InvalidPathException unusable) {
            throw new ParameterException(spec.commandLine(), unusable.getMessage(), unusable);
        }
    }

    boolean isGiven() {
        return !topic.isEmpty();
    }

    boolean isAny() {
        return topic.equals(ANY);
    }
}
