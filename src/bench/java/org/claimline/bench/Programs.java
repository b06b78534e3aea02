package org.claimline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs as processes of their own and measures them from outside. */
final class Programs {
    static final Path TARGET =
            Path.of(System.getProperty("claimline.target", "target")).toAbsolutePath();

    private static final Path ERRORS = TARGET.resolve("bench/errors.txt");
    private static final int WARM_UP = 2;

    private Programs() {}

    /** As the README starts it. */
    static List<String> claimline(String... arguments) {
        List<String> command = new ArrayList<>(List.of(java(), "@" + TARGET.resolve("claimline.args")));
        command.addAll(List.of(arguments));
        return command;
    }

    static List<String> emptyMain(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(java(), "-cp", TARGET.resolve("bench-classes").toString(), EmptyMain.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Each of several runs from start to end, after a few for the disk's cache. */
    static double[] milliseconds(int runs, List<String> command) throws IOException, InterruptedException {
        double[] all = new double[runs];
        for (int i = -WARM_UP; i < runs; i++) {
            double one = milliseconds(command);
            if (i >= 0) {
                all[i] = one;
            }
        }
        return all;
    }

    /** One run from start to end. */
    static double milliseconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        end(start(command), command);
        return (System.nanoTime() - start) / 1e6;
    }

    /** By nearest rank. */
    static double percentile(double[] values, int percentile) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(percentile / 100.0 * sorted.length) - 1];
    }

    static boolean tellMemory() {
        return Files.exists(Path.of("/proc/self/status"));
    }

    /** The most of its memory that a process ever had in RAM, as Linux counts it ({@code VmHWM}). */
    static double peakMegabytes(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        do {
            peak = Math.max(peak, kibibytes(status));
        } while (!process.waitFor(2, TimeUnit.MILLISECONDS));
        end(process, command);
        return peak * 1024 / 1e6;
    }

    /** Zero once the process has ended. */
    private static long kibibytes(Path status) throws IOException {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    private static Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(TARGET.getParent().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ERRORS.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    private static void end(Process process, List<String> command) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    String.join(" ", command) + " ended with " + process.exitValue() + ": see " + ERRORS);
        }
    }
}
