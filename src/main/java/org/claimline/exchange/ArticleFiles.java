package org.claimline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.claimline.exchange.Reading.Read;
import org.claimline.exchange.Reading.Unread;

/**
 * Reads articles from files and whole folders, one after another. What cannot be read is told and passed over. Folders are
 * read in the order of names, hidden files left out; links inside them are not followed, so that nothing leads out of them.
 */
public final class ArticleFiles {
    /** Stands for the standard input among paths. */
    public static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_NAME = "stdin.txt";

    private final ArticleReader reader;
    private final InputStream standardInput;

    public ArticleFiles(ArticleReader reader, InputStream standardInput) {
        this.reader = reader;
        this.standardInput = standardInput;
    }

    /** Hands over each file of the paths once, as it is read: memory holds one at a time. */
    public void read(List<String> paths, Consumer<Reading> consumer) {
        Set<Path> seen = new HashSet<>();
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                consumer.accept(standardInput());
                continue;
            }
            try {
                readPath(Path.of(path), seen, consumer);
            } catch (InvalidPathException notAName) {
                consumer.accept(new Unread(
                        path, path + " is no file name here: set LC_ALL=C.UTF-8 if it has letters beyond English."));
            }
        }
    }

    private Reading standardInput() {
        try {
            byte[] bytes = standardInput.readNBytes(PlainText.MOST_BYTES + 1);
            return new Read(STANDARD_INPUT, reader.read(STANDARD_INPUT_NAME, bytes));
        } catch (IOException problem) {
            return new Unread(STANDARD_INPUT, "The standard input " + FileProblem.words(problem) + ".");
        } catch (UnreadableArticleException problem) {
            return new Unread(STANDARD_INPUT, "The standard input " + problem.why());
        }
    }

    private void readPath(Path path, Set<Path> seen, Consumer<Reading> consumer) {
        if (Files.isDirectory(path)) {
            readFolder(path, seen, consumer);
        } else {
            readFile(path, seen, consumer);
        }
    }

    private void readFolder(Path folder, Set<Path> seen, Consumer<Reading> consumer) {
        for (Path path : sorted(folder, consumer)) {
            if (Files.isSymbolicLink(path)) {
                consumer.accept(
                        new Unread(path.toString(), path + " is a link: name it itself to read what it leads to."));
            } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                readFolder(path, seen, consumer);
            } else if (!Files.isRegularFile(path)) {
                consumer.accept(new Unread(path.toString(), path + " is no ordinary file: it was passed over."));
            } else {
                readFile(path, seen, consumer);
            }
        }
    }

    private static List<Path> sorted(Path folder, Consumer<Reading> consumer) {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                if (!path.getFileName().toString().startsWith(".")) {
                    paths.add(path);
                }
            }
        } catch (DirectoryIteratorException problem) {
            consumer.accept(unreadFolder(folder, problem.getCause()));
        } catch (IOException problem) {
            consumer.accept(unreadFolder(folder, problem));
        }
        paths.sort(Comparator.comparing(path -> path.getFileName().toString()));
        return paths;
    }

    private static Unread unreadFolder(Path folder, IOException problem) {
        return new Unread(folder.toString(), folder + " " + FileProblem.words(problem) + ".");
    }

    private void readFile(Path path, Set<Path> seen, Consumer<Reading> consumer) {
        try {
            if (Files.isRegularFile(path) && !seen.add(path.toRealPath())) {
                return;
            }
            consumer.accept(
                    new Read(path.toString(), reader.read(path.getFileName().toString(), bytes(path))));
        } catch (IOException problem) {
            consumer.accept(new Unread(path.toString(), path + " " + FileProblem.words(problem) + "."));
        } catch (UnreadableArticleException problem) {
            consumer.accept(new Unread(path.toString(), path + " " + problem.why()));
        }
    }

    /** All bytes, or one more than a reader takes. */
    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(PlainText.MOST_BYTES + 1);
        }
    }
}
