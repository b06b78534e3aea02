package org.claimline.exchange.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON Schemas (draft 2020-12) that ship with the program: of one object of JSON Lines, or of the array that JSON is. */
public enum ExportSchema {
    STATEMENT("statement.schema.json"),
    NOTE("note.schema.json");

    private final String file;

    ExportSchema(String file) {
        this.file = file;
    }

    /** The file's bytes, UTF-8. */
    public byte[] bytes() {
        try (InputStream in = ExportSchema.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException damagedJar) {
            throw new UncheckedIOException(damagedJar);
        }
    }
}
