package org.claimline.store.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Looks at a file's first 100 bytes before SQLite may, which would set up its journal beside it: what is no database,
 * another program's, or a newer Claimline's stays exactly as it is.
 *
 * <p>The offsets are those of "The Database Header" in SQLite's file format.
 */
public final class DatabaseFile {
    /** "CLML": marks a file as Claimline's. */
    public static final int APPLICATION_ID = 0x434c4d4c;

    private static final int HEADER = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    private DatabaseFile() {}

    /**
     * Makes the folder where it is missing and refuses what is not ours.
     *
     * @param newest the newest schema that this program knows
     */
    public static void prepare(Path file, int newest) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            if (Files.exists(file)) {
                inspect(file, newest);
            }
        } catch (IOException failure) {
            throw new StoreException(
                    "The database " + file + " cannot be opened; check that its folder exists and may be written to.",
                    failure);
        }
    }

    private static void inspect(Path file, int newest) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StoreException("The path " + file + " is no file; name the database's file itself.");
        }
        if (Files.size(file) == 0) {
            return;
        }
        ByteBuffer header = header(file);
        if (header.limit() < HEADER || !Arrays.equals(MAGIC, Arrays.copyOf(header.array(), MAGIC.length))) {
            throw new StoreException(Refusal.notADatabase(file));
        }
        refuseForeign(file, header.getInt(APPLICATION_ID_AT), header.getInt(USER_VERSION_AT), newest);
    }

    /** @param version where the mark is 0 the file may be a new one, of which SQLite must be asked */
    public static void refuseForeign(Path file, int applicationId, int version, int newest) {
        if (applicationId != APPLICATION_ID && applicationId != 0) {
            throw new StoreException(Refusal.notADatabase(file));
        }
        if (applicationId == APPLICATION_ID && version > newest) {
            throw new StoreException("The database " + file + " was written by a newer Claimline (schema " + version
                    + ", this one knows " + newest + "); open it with that one.");
        }
    }

    private static ByteBuffer header(Path file) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // a short read goes on
            }
        }
        return header.flip();
    }
}
