package org.claimline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimline.exchange.FoundFile.Named;
import org.claimline.exchange.FoundFile.StandardInput;
import org.claimline.exchange.FoundFile.Unusable;
import org.claimline.exchange.Reading.Read;
import org.claimline.exchange.Reading.Unread;

/**
 * Reads articles from files, whole folders and the standard input. What cannot be read is an answer, not an exception, so
 * that the rest is.
 *
 * <pre>{@code
 * ArticleFiles files = new ArticleFiles(new TextArticleReader(), System.in);
 * for (FoundFile found : files.find(List.of("seeds", "-"))) {
 *     Reading reading = files.read(found);
 * }
 * }</pre>
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

    /**
     * The files that the paths name, each once. Folders are gone through in the order of names, hidden files left out;
     * links inside them are not followed, so that nothing leads out of them.
     */
    public List<FoundFile> find(List<String> paths) {
        return new FolderWalk().of(paths);
    }

    public Reading read(FoundFile found) {
        try {
            if (found instanceof Named named) {
                byte[] bytes = bytes(named.file());
                return new Read(
                        named.path(), reader.read(named.file().getFileName().toString(), bytes));
            }
            if (found instanceof StandardInput) {
                byte[] bytes = standardInput.readNBytes(PlainText.MOST_BYTES + 1);
                return new Read(found.path(), reader.read(STANDARD_INPUT_NAME, bytes));
            }
            return new Unread(found.path(), ((Unusable) found).why());
        } catch (IOException problem) {
            return new Unread(found.path(), subject(found) + " " + FileProblem.words(problem) + ".");
        } catch (UnreadableArticleException problem) {
            return new Unread(found.path(), subject(found) + " " + problem.why());
        }
    }

    private static String subject(FoundFile found) {
        return found instanceof StandardInput ? "The standard input" : found.path();
    }

    /** All bytes, or one more than a reader takes. */
    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(PlainText.MOST_BYTES + 1);
        }
    }
}
