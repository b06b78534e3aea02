package org.claimline.cli;

import java.util.List;
import org.claimline.workspace.index.StatementIndex;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Which speaker a person means: by full name, or by words of it that no other has. */
final class SpeakerChoice {
    private final StatementIndex index;
    private final CommandLine command;

    SpeakerChoice(StatementIndex index, CommandLine command) {
        this.index = index;
        this.command = command;
    }

    /** @throws ParameterException where nobody or several are meant */
    String of(String words) {
        List<String> meant = meant(words);
        if (meant.isEmpty()) {
            List<String> near = NameChoice.near(words, index.speakers());
            throw new ParameterException(
                    command,
                    "there is no speaker " + words
                            + (near.isEmpty()
                                    ? ": claimline people prints them."
                                    : "; near it: " + String.join(", ", near) + "."));
        }
        return meant.get(0);
    }

    /** The same, or nobody. @throws ParameterException where several are meant */
    List<String> meant(String words) {
        List<String> meant = NameChoice.meant(words, index.speakers());
        if (meant.size() > 1) {
            throw new ParameterException(
                    command,
                    words + " may be " + String.join(", ", meant.subList(0, Math.min(3, meant.size())))
                            + ": give more of the name.");
        }
        return meant;
    }
}
