package org.claimline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All hostile files, one after the other, in a process that has 512 MB and whose every file and socket is written down. */
class HostileFilesTest {
    private static final int LONGEST_MILLISECONDS = 10_000;
    private static final long MINUTES = 5;

    @TempDir
    static Path folder;

    private static List<String[]> lines;
    private static int exitCode;
    private static boolean connected;

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        Path hostile = Files.createDirectory(folder.resolve("hostile"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), HostilePages.CANARY);
        Path output = folder.resolve("output.txt");
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp")),
                            "-Duser.home=" + folder.resolve("home"),
                            "-Dclaimline.secret=" + secret.toUri(),
                            "-Dclaimline.server=http://127.0.0.1:" + server.getLocalPort(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            HostileRun.class.getName(),
                            hostile.toString(),
                            folder.resolve("recording.jfr").toString())
                    .redirectOutput(output.toFile())
                    .redirectError(folder.resolve("errors.txt").toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            exitCode = process.waitFor();
            connected = isConnected(server);
        }
        lines = Files.readAllLines(output).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static boolean isConnected(ServerSocket server) throws IOException {
        server.setSoTimeout(200);
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException nobodyCame) {
            return false;
        }
    }

    private static Stream<String[]> files() {
        return lines.stream().filter(line -> line.length == 6);
    }

    @Test
    void allTwoHundredAreReadToTheEnd() throws IOException {
        assertThat(exitCode).as(Files.readString(folder.resolve("errors.txt"))).isZero();
        assertThat(files()).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void noneTakesLongerThanTenSeconds() {
        assertThat(files().filter(line -> Integer.parseInt(line[1]) > LONGEST_MILLISECONDS)
                        .map(line -> line[0]))
                .isEmpty();
    }

    @Test
    void whatCannotBeUsedIsToldInASentenceThatNamesTheFile() {
        assertThat(files().filter(line -> line[4].equals("true"))
                        .filter(line -> !line[5].contains(line[0]))
                        .map(line -> line[0]))
                .isEmpty();
        assertThat(files().map(line -> line[5]).filter(why -> !why.isEmpty()))
                .allMatch(why -> why.endsWith("."))
                .noneMatch(why -> why.contains("Exception") || why.contains("LEAK") || why.contains("null"));
    }

    @Test
    void oddEncodingsAreReadNotRefused() {
        assertThat(files().filter(line -> line[0].startsWith("russian-") && !line[0].contains("UTF-32"))
                        .map(line -> line[2]))
                .containsOnly("1");
        assertThat(files().filter(line -> line[0].startsWith("western-")).map(line -> line[2]))
                .containsOnly("1");
    }

    @Test
    void nothingOutsideIsReadOrWrittenAndNobodyCalled() {
        String home = System.getProperty("java.home");
        List<String> classPath = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        List<String[]> touched =
                lines.stream().filter(line -> line[0].equals("TOUCHED")).toList();
        assertThat(touched).isNotEmpty();
        assertThat(touched.stream()
                        .map(line -> line[1] + " " + line[2])
                        .filter(place -> !place.startsWith("jdk.File")
                                || Stream.concat(
                                                Stream.of(
                                                        home,
                                                        folder.resolve("hostile")
                                                                .toString(),
                                                        folder.resolve("tmp").toString(),
                                                        "null",
                                                        folder.resolve("output.txt")
                                                                .toString()),
                                                classPath.stream())
                                        .noneMatch(place::contains)))
                .isEmpty();
        assertThat(connected).isFalse();
        assertThat(folder.resolve("home")).doesNotExist();
    }
}
