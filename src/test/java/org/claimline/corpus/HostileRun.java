package org.claimline.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.claimline.exchange.Reading.Read;
import org.claimline.exchange.Reading.Unread;
import org.claimline.exchange.intake.ArticleFiles;
import org.claimline.exchange.intake.FoundFile;
import org.claimline.exchange.reader.ColumnNames;
import org.claimline.exchange.reader.DocumentReaders;
import org.claimline.extract.StatementExtractor;
import org.claimline.lexicon.Lexicon;

/**
 * A process of its own that reads every hostile file and extracts from it, with the memory it was given and no more. Prints
 * a line for each: name, milliseconds, articles, sentences, and the first sentence.
 */
public final class HostileRun {
    private HostileRun() {}

    /** @param arguments the folder to put each file in while it is read */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (Recording recording = new Recording()) {
            for (String event : List.of("jdk.FileRead", "jdk.FileWrite", "jdk.SocketRead", "jdk.SocketWrite")) {
                recording.enable(event).withThreshold(Duration.ZERO).withoutStackTrace();
            }
            recording.start();
            run(folder);
            recording.stop();
            tell(recording, Path.of(arguments[1]));
        }
    }

    /** Where the process has read and written, each place once. */
    private static void tell(Recording recording, Path dump) throws IOException {
        recording.dump(dump);
        Set<String> places = new TreeSet<>();
        try (RecordingFile events = new RecordingFile(dump)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                String name = event.getEventType().getName();
                places.add(name + "\t" + (event.hasField("path") ? event.getString("path") : event.getString("host")));
            }
        }
        places.forEach(place -> System.out.println("TOUCHED\t" + place));
    }

    private static void run(Path folder) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ArticleFiles files = new ArticleFiles(new DocumentReaders(ColumnNames.USUAL), InputStream.nullInputStream());
        StatementExtractor extractor = new StatementExtractor(Lexicon.load());
        Path huge = folder.resolve("two-gigabytes.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(1L << 31);
        }
        one(new HostileFile("two-gigabytes.txt", new byte[0], true), huge, files, extractor, out);
        HostileFiles.each(file -> {
            Path path = folder.resolve(file.name());
            write(path, file.bytes());
            one(file, path, files, extractor, out);
        });
    }

    private static void one(
            HostileFile file, Path path, ArticleFiles files, StatementExtractor extractor, PrintStream out) {
        boolean refused = file.refused();
        List<String> problems = new ArrayList<>();
        int[] articles = new int[1];
        long start = System.nanoTime();
        for (FoundFile found : files.find(List.of(path.toString()))) {
            files.read(found, reading -> {
                if (reading instanceof Read read) {
                    articles[0]++;
                    if (read.file().article().text().contains(HostilePages.CANARY)) {
                        problems.add("LEAK " + file.name());
                    }
                    extractor.extract(read.file().article());
                } else {
                    problems.add(((Unread) reading).why());
                }
            });
        }
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        out.printf(
                "%s\t%d\t%d\t%d\t%s\t%s%n",
                file.name(),
                milliseconds,
                articles[0],
                problems.size(),
                refused,
                problems.isEmpty() ? "" : problems.get(0));
        delete(path);
    }

    private static void write(Path path, byte[] bytes) {
        try {
            Files.write(path, bytes);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
