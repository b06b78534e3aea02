package org.claimline.store.bundle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.claimline.model.Note;
import org.claimline.store.sqlite.Database;

/**
 * Who a note is on every machine: 16 hexadecimal digits. A note that was written here tells it by itself, by what no change
 * of its words touches; of one that came in a bundle it is remembered.
 */
final class NoteOrigins {
    private static final int BYTES = 8;

    private final Database database;

    NoteOrigins(Database database) {
        this.database = database;
    }

    String of(Note note) {
        return database.first("SELECT origin FROM note_origin WHERE note = ?", row -> row.getString(1), note.id())
                .orElseGet(() -> told(note));
    }

    void remember(Note note, String origin) {
        if (!told(note).equals(origin)) {
            database.change("INSERT OR REPLACE INTO note_origin (note, origin) VALUES (?, ?)", note.id(), origin);
        }
    }

    private static String told(Note note) {
        return digest(note.id() + "\n" + note.created() + "\n" + note.about());
    }

    static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
