package org.claimline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.claimline.workspace.index.StatementIndex;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Which statements a person means by their ids, or by the beginnings that {@code list} prints. */
final class StatementChoice {
    private static final int SHORTEST_ID = 4;

    private final StatementIndex index;
    private final CommandLine command;

    StatementChoice(StatementIndex index, CommandLine command) {
        this.index = index;
        this.command = command;
    }

    /**
     * Their ids in full.
     *
     * @param unknown hears of words that mean none
     * @throws ParameterException where a word is too short or means several
     */
    List<String> of(List<String> words, Consumer<String> unknown) {
        List<String> chosen = new ArrayList<>();
        for (String word : words) {
            List<String> meant = meant(word);
            if (meant.isEmpty()) {
                unknown.accept("claimline: there is no statement " + word + ": claimline list prints the ids.");
            }
            chosen.addAll(meant);
        }
        return chosen.stream().distinct().toList();
    }

    private List<String> meant(String word) {
        String beginning = word.strip().toLowerCase(Locale.ROOT);
        if (beginning.length() < SHORTEST_ID) {
            throw new ParameterException(command, word + " is too short: give at least 4 characters of the id.");
        }
        List<String> meant = IntStream.range(0, index.size())
                .mapToObj(index::statementId)
                .filter(found -> found.startsWith(beginning))
                .limit(2)
                .toList();
        if (meant.size() > 1) {
            throw new ParameterException(command, "several statements begin with " + word + ": give more of the id.");
        }
        return meant;
    }
}
