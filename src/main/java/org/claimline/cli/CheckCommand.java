package org.claimline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.extract.RuleProof;
import org.claimline.extract.RuleProof.Outcome;
import org.claimline.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Runs the examples and counterexamples of every rule of the lexicon, or of a topic's file.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private TopicOption topic;

    @Mixin
    private DebugOption debug;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (topic.isAny()) {
            throw new ParameterException(
                    spec.commandLine(), "--topic any has no rules that could be checked; name a topic's file.");
        }
        Lexicon lexicon = topic.lexicon();
        List<Outcome> outcomes = topic.isGiven() ? RuleProof.ofTopic(lexicon) : RuleProof.of(lexicon);
        List<Outcome> broken =
                outcomes.stream().filter(outcome -> !outcome.holds()).toList();
        StringBuilder report = new StringBuilder();
        for (Outcome outcome : broken) {
            report.append(outcome.rule())
                    .append(": \"")
                    .append(outcome.example())
                    .append("\": ")
                    .append(outcome.problem())
                    .append(".\n");
        }
        long rules = outcomes.stream().map(Outcome::rule).distinct().count();
        report.append("%d rules, %d examples, %d broken.\n".formatted(rules, outcomes.size(), broken.size()));
        terminal.out().write(report.toString().getBytes(StandardCharsets.UTF_8));
        return broken.isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNUSED;
    }
}
