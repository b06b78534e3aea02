package org.claimline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.claimline.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks the lexicon.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DebugOption debug;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Lexicon.load();
        terminal.out().write("The lexicon loads.\n".getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}
