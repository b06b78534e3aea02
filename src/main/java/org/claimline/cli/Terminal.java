package org.claimline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The terminal as a command sees it. Both outputs are UTF-8 whatever the locale.
 *
 * @param out         results; throws where it cannot be written, unlike {@code System.out}
 * @param err         everything said to a person
 * @param environment variables; {@code COLUMNS} tells the width
 */
public record Terminal(InputStream in, OutputStream out, PrintStream err, Map<String, String> environment) {
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 1_000;

    /** The one that this process runs in. */
    public static Terminal ofProcess() {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Terminal(System.in, out, err, System.getenv());
    }

    /** How many columns a table may fill. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean number =
                !columns.isEmpty() && columns.length() <= 4 && columns.chars().allMatch(Character::isDigit);
        return number ? Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, Integer.parseInt(columns))) : USUAL_WIDTH;
    }

    /** Says something to a person. */
    void say(String sentence) {
        err.println(sentence);
    }
}
