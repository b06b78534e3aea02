package org.claimline.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.claimline.exchange.Archive;
import org.claimline.exchange.CleanText;
import org.claimline.exchange.FileProblem;
import org.claimline.exchange.Limits;
import org.claimline.exchange.Sha256;

/**
 * A bundle that is read. It is looked through wholly when it is opened, before anything is taken from it: names, sizes and
 * the SHA-256 of every entry. Nothing is unpacked to the disk, and no name in it becomes a path.
 */
public final class BundleFile implements AutoCloseable {
    /** Name of the first entry, by which a bundle is told from any other archive. */
    public static final String MARK = BundleNames.MARK;

    private static final int HEADER = 30;
    private static final int NAME_LENGTH_AT = 26;
    private static final long HARMLESS_IN_ALL = 200_000_000;
    private static final int CHUNK = 1 << 16;

    private final String path;
    private final ZipFile zip;
    private final BundleManifest manifest;
    private final Map<String, String> originals = new HashMap<>();

    private BundleFile(String path, ZipFile zip, BundleManifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
        manifest.entries().keySet().stream()
                .filter(name -> name.startsWith("articles/"))
                .forEach(name -> originals.put(name.substring(0, name.lastIndexOf('/') + 1), name));
    }

    /** Whether it is a bundle, be it a good one: told by what it begins with, else by what lies in it. */
    public static boolean isOne(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(HEADER + MARK.length());
            if (!Archive.isOne(start)) {
                return false;
            }
            return isMark(start) || holdsMark(file);
        } catch (IOException unreadable) {
            // whoever reads it as an article says why it cannot be read
            return false;
        }
    }

    /** "Local file header", 4.3.7 of PKWARE's APPNOTE. */
    private static boolean isMark(byte[] start) {
        if (start.length < HEADER + MARK.length()) {
            return false;
        }
        int length = (start[NAME_LENGTH_AT] & 0xff) | (start[NAME_LENGTH_AT + 1] & 0xff) << 8;
        String name = new String(start, HEADER, MARK.length(), StandardCharsets.ISO_8859_1);
        return length == MARK.length() && name.equals(MARK);
    }

    /** As where somebody has packed a bundle anew. */
    private static boolean holdsMark(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            return zip.getEntry(MARK) != null;
        } catch (IOException | IllegalArgumentException damaged) {
            // then it is no bundle that could be told
            return false;
        }
    }

    /**
     * Opens it and looks it through.
     *
     * @param stopped asked now and then; once it is so, this throws
     * @throws BundleException where it is damaged, hostile or newer than this program, or the looking was stopped
     */
    public static BundleFile open(Path file, BooleanSupplier stopped) throws BundleException {
        String path = file.toString();
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new BundleException(
                    path + " is a damaged bundle, or one that breaks off: ask for it again.", damaged);
        }
        try {
            requireNames(zip, path);
            BundleFile bundle = new BundleFile(path, zip, manifest(zip, path));
            bundle.requireWhole(stopped);
            return bundle;
        } catch (BundleException | RuntimeException refusal) {
            close(zip, refusal);
            throw refusal;
        } catch (IOException | Error damaged) {
            close(zip, damaged);
            throw new BundleException(
                    path + " is a damaged bundle (" + CleanText.line(String.valueOf(damaged.getMessage()))
                            + "): ask for it again.",
                    damaged);
        }
    }

    private static void close(ZipFile zip, Throwable first) {
        try {
            zip.close();
        } catch (IOException second) {
            first.addSuppressed(second);
        }
    }

    private static void requireNames(ZipFile zip, String path) throws BundleException {
        if (zip.size() > Limits.MOST_ENTRIES) {
            throw new BundleException(path + " holds more than 200,000 files: hand on a selection.");
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (Archive.leadsOut(entry.getName().replace('\\', '/'))) {
                throw new BundleException(path + " holds a name that leads out of it: it was not taken in.");
            }
            if (!names.add(entry.getName())) {
                throw new BundleException(path + " holds " + CleanText.line(entry.getName())
                        + " twice: it was not taken in; ask for the bundle again.");
            }
        }
    }

    private static BundleManifest manifest(ZipFile zip, String path) throws IOException, BundleException {
        ZipEntry entry = zip.getEntry(BundleNames.MANIFEST);
        if (entry == null) {
            throw new BundleException(path + " is a bundle without its manifest: ask for it again.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(Limits.MOST_BYTES + 1);
            if (bytes.length > Limits.MOST_BYTES) {
                throw new BundleException(path + " has a manifest that is too long: it was not taken in.");
            }
            return BundleManifest.read(bytes, path);
        }
    }

    private void requireWhole(BooleanSupplier stopped) throws IOException, BundleException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!entry.getName().equals(BundleNames.MANIFEST)
                    && !manifest.entries().containsKey(entry.getName())) {
                throw new BundleException(path + " holds " + CleanText.line(entry.getName())
                        + ", of which its manifest does not tell: it was not taken in.");
            }
        }
        long packed = Files.size(Path.of(zip.getName()));
        long unpacked = 0;
        for (Map.Entry<String, BundleManifest.Entry> entry : manifest.entries().entrySet()) {
            unpacked += requireWhole(entry.getKey(), entry.getValue(), packed, unpacked, stopped);
        }
    }

    /** Its length, unpacked. */
    private long requireWhole(String name, BundleManifest.Entry told, long packed, long before, BooleanSupplier stopped)
            throws IOException, BundleException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BundleException(path + " lacks " + CleanText.line(name) + ": ask for the bundle again.");
        }
        long most = name.startsWith("articles/") ? Limits.MOST_BYTES : Long.MAX_VALUE;
        long length = 0;
        try (DigestInputStream in = new DigestInputStream(zip.getInputStream(entry), Sha256.digest())) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                length += read;
                if (length > most || isBomb(before + length, packed)) {
                    throw new BundleException(path + " unpacks to more than a bundle may: it was not taken in.");
                }
                if (stopped.getAsBoolean()) {
                    throw new BundleException(path + " was not taken in: it was stopped.");
                }
            }
            String sha256 = HexFormat.of().formatHex(in.getMessageDigest().digest());
            if (length != told.bytes() || !sha256.equals(told.sha256())) {
                throw new BundleException(path + " holds " + CleanText.line(name)
                        + " otherwise than its manifest tells: ask for the bundle again.");
            }
        }
        return length;
    }

    private static boolean isBomb(long unpacked, long packed) {
        return unpacked > HARMLESS_IN_ALL && unpacked / Limits.MOST_UNPACKING > packed;
    }

    /** How many lines there are in all parts, as its manifest tells. */
    public long lines() {
        return manifest.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Hands over every line of a part, in order; a part that is not there has none.
     *
     * @throws BundleException where a line is too long, or there are more or fewer than the manifest counts
     */
    public void lines(String part, Consumer<String> each) throws BundleException {
        String name = BundleNames.part(part);
        ZipEntry entry = zip.getEntry(name);
        long count = 0;
        if (entry != null) {
            try (BoundedLines lines = new BoundedLines(zip.getInputStream(entry), Limits.MOST_BYTES)) {
                for (byte[] line = lines.next(); line != null; line = lines.next()) {
                    count++;
                    each.accept(new String(line, StandardCharsets.UTF_8));
                }
            } catch (IOException damaged) {
                throw new BundleException(
                        path + " cannot be read at line " + (count + 1) + " of " + name + ": ask for the bundle again.",
                        damaged);
            }
        }
        if (count != manifest.counts().getOrDefault(part, 0L)) {
            throw new BundleException(path + " holds other numbers than its manifest tells, as of " + name
                    + ": ask for the bundle again.");
        }
    }

    /** The original of an article. @throws BundleException where it is not there, or not what the id says */
    public byte[] original(String articleId) throws BundleException {
        String name = originals.get(BundleNames.folder(articleId));
        if (name == null) {
            throw new BundleException(path + " lacks the original of an article, " + CleanText.line(articleId)
                    + ": ask for the bundle again.");
        }
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            byte[] bytes = in.readNBytes(Limits.MOST_BYTES);
            if (!Sha256.of(bytes).equals(articleId)) {
                throw new BundleException(path + " holds " + CleanText.line(name)
                        + ", whose bytes are not what its folder's name says: ask for the bundle again.");
            }
            return bytes;
        } catch (IOException damaged) {
            throw new BundleException(path + " cannot be read at " + name + ": ask for the bundle again.", damaged);
        }
    }

    @Override
    public void close() throws BundleException {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new BundleException(path + " " + FileProblem.words(failure) + ".", failure);
        }
    }
}
