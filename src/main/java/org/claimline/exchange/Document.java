package org.claimline.exchange;

import java.util.Optional;

/**
 * One file, or one entry of an archive, as it lies there: bytes of which nobody knows yet what they are.
 *
 * @param path    where it was found, for messages, as {@code news.zip: week/one.html}
 * @param name    the last part of it, which articles go by
 * @param bytes   all of them, or one more than {@link Limits#MOST_BYTES}; not copied, must not be changed
 * @param address where it was fetched from; empty for a file
 * @param charset the encoding that whoever handed it over named; empty where nobody did
 */
public record Document(String path, String name, byte[] bytes, Optional<String> address, Optional<String> charset) {
    /** A file of the disk or of an archive. */
    public static Document of(String path, String name, byte[] bytes) {
        return new Document(path, name, bytes, Optional.empty(), Optional.empty());
    }

    /** The same bytes at another place, as a part of this. */
    Document at(String otherPath) {
        return new Document(otherPath, name, bytes, address, charset);
    }
}
