package org.claimline.exchange;

import java.nio.charset.StandardCharsets;

/** What every zip archive has in common, whatever it is a bundle or a folder of. */
public final class Archive {
    private static final int LENGTH_OF_MARK = 4;

    private Archive() {}

    /**
     * Whether bytes are those of a zip archive, an empty one included.
     *
     * @param bytes the first four will do
     */
    public static boolean isOne(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LENGTH_OF_MARK), StandardCharsets.ISO_8859_1);
        return start.equals("PK\u0003\u0004") || start.equals("PK\u0005\u0006");
    }

    /** Whether a name, with slashes, would stand outside of the folder that the archive is unpacked in. */
    public static boolean leadsOut(String name) {
        return name.startsWith("/") || name.matches("(?s)[A-Za-z]:.*") || name.matches("(?s)(?:.*/)?\\.\\.(?:/.*)?");
    }
}
