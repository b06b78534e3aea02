package org.claimline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Lets a command's options stand before its name: {@code claimline --db my.db list} is {@code list --db my.db}. */
final class ArgumentOrder {
    private ArgumentOrder() {}

    /** The arguments with the command's name first; as they are where no command is named or something is unknown. */
    static String[] commandFirst(String[] arguments, CommandLine commands) {
        List<String> before = new ArrayList<>();
        int at = 0;
        while (at < arguments.length) {
            String argument = arguments[at];
            if (commands.getSubcommands().containsKey(argument)) {
                return joined(argument, before, arguments, at + 1);
            }
            Optional<OptionSpec> option = option(argument, commands);
            if (option.isEmpty()) {
                return arguments;
            }
            boolean valueFollows = option.get().arity().max() > 0 && argument.indexOf('=') < 0;
            before.add(argument);
            if (valueFollows && at + 1 < arguments.length) {
                before.add(arguments[++at]);
            }
            at++;
        }
        return arguments;
    }

    private static Optional<OptionSpec> option(String argument, CommandLine commands) {
        String name = argument.indexOf('=') < 0 ? argument : argument.substring(0, argument.indexOf('='));
        return commands.getSubcommands().values().stream()
                .map(command -> command.getCommandSpec().findOption(name))
                .filter(found -> found != null && !found.usageHelp() && !found.versionHelp())
                .findFirst();
    }

    private static String[] joined(String command, List<String> before, String[] arguments, int rest) {
        List<String> ordered = new ArrayList<>(List.of(command));
        ordered.addAll(before);
        ordered.addAll(List.of(arguments).subList(rest, arguments.length));
        return ordered.toArray(String[]::new);
    }
}
