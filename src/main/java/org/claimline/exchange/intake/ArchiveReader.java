package org.claimline.exchange.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.claimline.exchange.Archive;
import org.claimline.exchange.CleanText;
import org.claimline.exchange.Document;
import org.claimline.exchange.Limits;
import org.claimline.exchange.Reading.Unread;
import org.claimline.exchange.bundle.BundleFile;

/**
 * Hands over the files in a zip archive and in archives inside it, as a stream: nothing is written to the disk, and no more
 * than one entry is in memory. Good for one archive.
 */
final class ArchiveReader {
    private static final int HARMLESS = 1_000_000;
    private static final long HARMLESS_IN_ALL = 200_000_000;
    private static final int CHUNK = 1 << 16;

    private final FoundDocuments documents;
    private Counted outermost;
    private long unpackedInAll;
    private int entries;
    private boolean goesOn = true;

    ArchiveReader(FoundDocuments documents) {
        this.documents = documents;
    }

    /** Whether more documents are wanted after this archive. */
    boolean goesOn() {
        return goesOn;
    }

    void read(InputStream archive, String path) {
        outermost = new Counted(archive);
        try {
            read(outermost, path, 1);
        } catch (BombException bomb) {
            unusable(
                    path,
                    "unpacks to more than " + Limits.MOST_UNPACKING
                            + " times its size: it was left there; unpack it yourself and read what is good.");
        }
    }

    private void read(Counted archive, String path, int depth) throws BombException {
        boolean any = false;
        try (ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && goesOn; entry = zip.getNextEntry()) {
                String refusal = any ? "" : otherFormat(entry.getName());
                any = true;
                if (!refusal.isEmpty()) {
                    unusable(path, refusal);
                    return;
                }
                if (++entries > Limits.MOST_ENTRIES) {
                    unusable(path, "holds more than 200,000 files: what follows these was left.");
                    goesOn = false;
                    return;
                }
                if (!entry.isDirectory() && !isHidden(entry.getName())) {
                    entry(zip, archive, path, entry.getName(), depth);
                }
            }
            if (!any) {
                unusable(path, "is an archive without a single file, or a damaged one.");
            }
        } catch (BombException bomb) {
            throw bomb;
        } catch (IOException | IllegalArgumentException broken) {
            unusable(
                    path,
                    "is a damaged or locked archive ("
                            + (broken.getMessage() == null ? "it breaks off" : CleanText.line(broken.getMessage()))
                            + "): the files before were read; unpack it yourself and read the rest.");
        }
    }

    private void entry(ZipInputStream zip, Counted archive, String path, String entryName, int depth)
            throws IOException {
        String inside = CleanText.line(entryName.replace('\\', '/'));
        String entryPath = path + ": " + (inside.length() > 200 ? inside.substring(0, 200) + "…" : inside);
        if (Archive.leadsOut(inside)) {
            documents.unusable(
                    new Unread(entryPath, entryPath + " has a name that leads out of the archive: it was left."));
            return;
        }
        byte[] bytes = bytes(zip, archive);
        if (Archive.isOne(bytes)) {
            if (depth == Limits.DEEPEST_ARCHIVE) {
                documents.unusable(new Unread(
                        entryPath, entryPath + " is an archive in an archive in an archive: unpack it yourself."));
            } else {
                read(new Counted(new ByteArrayInputStream(bytes)), entryPath, depth + 1);
            }
            return;
        }
        String name = entryPath.substring(Math.max(entryPath.lastIndexOf('/'), path.length() + 1) + 1);
        goesOn = documents.found(Unopened.of(Document.of(entryPath, name, bytes)));
    }

    /** The entry, or one byte more than a document may have. */
    private byte[] bytes(ZipInputStream zip, Counted archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        long consumedBefore = archive.count;
        long unpacked = 0;
        for (int length = zip.read(chunk); length >= 0; length = zip.read(chunk)) {
            unpacked += length;
            unpackedInAll += length;
            boolean bomb = unpacked > HARMLESS
                    && unpacked > Limits.MOST_UNPACKING * (archive.count - consumedBefore + CHUNK / 8L);
            boolean bombInAll =
                    unpackedInAll > HARMLESS_IN_ALL && unpackedInAll > Limits.MOST_UNPACKING * outermost.count;
            if (bomb || bombInAll) {
                throw new BombException();
            }
            int room = Limits.MOST_BYTES + 1 - bytes.size();
            bytes.write(chunk, 0, Math.min(length, room));
        }
        return bytes.toByteArray();
    }

    private static String otherFormat(String firstEntry) {
        return switch (firstEntry) {
            case "[Content_Types].xml", "_rels/.rels" ->
                "is an Office file: save the article as plain text or PDF and read that.";
            case "mimetype" ->
                "is an e-book or OpenDocument file: save the article as plain text or PDF and read that.";
            case BundleFile.MARK -> "is a bundle of Claimline: import it by itself, from a file of its own.";
            case "META-INF/MANIFEST.MF" -> "is a program, no archive of articles.";
            default -> "";
        };
    }

    private static boolean isHidden(String entryName) {
        String name = entryName.replace('\\', '/');
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".") && !Archive.leadsOut(name);
    }

    private void unusable(String path, String why) {
        documents.unusable(new Unread(path, path + " " + why));
    }

    private static final class BombException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what was read of an archive, to compare with what came out of it. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
