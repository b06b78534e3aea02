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

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Runs the examples and counterexamples of every rule of the lexicon.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DebugOption debug;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Outcome> outcomes = RuleProof.of(Lexicon.load());
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
