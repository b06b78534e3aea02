package org.claimline.exchange.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.claimline.exchange.Archive;
import org.claimline.exchange.Document;
import org.claimline.exchange.FileProblem;
import org.claimline.exchange.Limits;
import org.claimline.exchange.Reading;
import org.claimline.exchange.Reading.Unread;
import org.claimline.exchange.intake.FoundFile.Fetched;
import org.claimline.exchange.intake.FoundFile.Named;
import org.claimline.exchange.intake.FoundFile.StandardInput;
import org.claimline.exchange.intake.FoundFile.Unusable;
import org.claimline.exchange.reader.DocumentReaders;

/**
 * Reads articles from files, whole folders, zip archives and the standard input. What cannot be read is an answer, not an
 * exception, so that the rest is.
 *
 * <pre>{@code
 * ArticleFiles files = new ArticleFiles(new DocumentReaders(ColumnNames.USUAL), System.in);
 * for (FoundFile found : files.find(List.of("seeds", "-"))) {
 *     files.read(found, reading -> …);
 * }
 * }</pre>
 */
public final class ArticleFiles {
    /** Stands for the standard input among paths. */
    public static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_NAME = "stdin.txt";
    private static final int LOOK = 4;

    private final DocumentReaders readers;
    private final InputStream standardInput;

    public ArticleFiles(DocumentReaders readers, InputStream standardInput) {
        this.readers = readers;
        this.standardInput = standardInput;
    }

    /**
     * The files that the paths name, each once. Folders are gone through in the order of names, hidden files left out;
     * links inside them are not followed, so that nothing leads out of them.
     */
    public List<FoundFile> find(List<String> paths) {
        return new FolderWalk().of(paths);
    }

    /** Reads a file and all that lies in it, in order. */
    public void read(FoundFile found, Consumer<Reading> readings) {
        open(found, new FoundDocuments() {
            @Override
            public boolean found(Unopened document) {
                read(document, readings);
                return true;
            }

            @Override
            public void unusable(Unread why) {
                readings.accept(why);
            }
        });
    }

    /** Reads one document; on any thread. */
    public void read(Unopened document, Consumer<Reading> readings) {
        read(document, id -> false, readings);
    }

    /**
     * As above, passing over a document whose very bytes are known to be an article: of that it tells {@link
     * Reading.Known} and does not read it.
     *
     * @param known asked for the SHA-256 of the document
     */
    public void read(Unopened unopened, Predicate<String> known, Consumer<Reading> readings) {
        try {
            readers.read(unopened.open(), known, readings);
        } catch (IOException problem) {
            readings.accept(unread(unopened.path(), unopened.path(), problem));
        }
    }

    /** Tells of the documents in a file: itself, or the entries of an archive. */
    public void open(FoundFile found, FoundDocuments documents) {
        try {
            if (found instanceof Named named) {
                open(named, documents);
            } else if (found instanceof StandardInput) {
                openStandardInput(documents);
            } else if (found instanceof Fetched fetched) {
                openFetched(fetched, documents);
            } else if (found instanceof Unusable unusable) {
                documents.unusable(new Unread(unusable.path(), unusable.why()));
            }
        } catch (IOException problem) {
            documents.unusable(unread(found.path(), subject(found), problem));
        }
    }

    private static void open(Named named, FoundDocuments documents) throws IOException {
        boolean archive;
        try (InputStream in = Files.newInputStream(named.file())) {
            archive = Archive.isOne(in.readNBytes(LOOK));
        }
        if (!archive) {
            documents.found(new OnDisk(named, Math.min(Files.size(named.file()), Limits.MOST_BYTES)));
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(named.file()))) {
            new ArchiveReader(documents).read(in, named.path());
        }
    }

    private void openStandardInput(FoundDocuments documents) throws IOException {
        BufferedInputStream in = new BufferedInputStream(standardInput);
        in.mark(LOOK);
        boolean archive = Archive.isOne(in.readNBytes(LOOK));
        in.reset();
        if (archive) {
            new ArchiveReader(documents).read(in, STANDARD_INPUT);
            return;
        }
        byte[] bytes = in.readNBytes(Limits.MOST_BYTES + 1);
        documents.found(Unopened.of(Document.of("The standard input", STANDARD_INPUT_NAME, bytes)));
    }

    private static void openFetched(Fetched fetched, FoundDocuments documents) {
        Document document = fetched.document();
        if (Archive.isOne(document.bytes())) {
            new ArchiveReader(documents).read(new java.io.ByteArrayInputStream(document.bytes()), document.path());
        } else {
            documents.found(Unopened.of(document));
        }
    }

    private static String subject(FoundFile found) {
        return found instanceof StandardInput ? "The standard input" : found.path();
    }

    private static Unread unread(String path, String subject, IOException problem) {
        return new Unread(path, subject + " " + FileProblem.words(problem) + ".");
    }

    private record OnDisk(Named named, long size) implements Unopened {
        @Override
        public String path() {
            return named.path();
        }

        /** All bytes, or one more than a reader takes. */
        @Override
        public Document open() throws IOException {
            Path file = named.file();
            try (InputStream in = Files.newInputStream(file)) {
                return Document.of(named.path(), file.getFileName().toString(), in.readNBytes(Limits.MOST_BYTES + 1));
            }
        }
    }
}
