package org.claimline.exchange.bundle;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a stream, ended by a line feed, none of them longer than is allowed. */
final class BoundedLines implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int end;

    /** @param longest in bytes */
    BoundedLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Without its end; null behind the last one. */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            int stop = at;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            if (line.size() + stop - at > longest) {
                throw new IOException("a line is too long");
            }
            line.write(chunk, at, stop - at);
            boolean ended = stop < end;
            at = ended ? stop + 1 : stop;
            if (ended) {
                return line.toByteArray();
            }
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    /** Whether there is more. */
    private boolean fill() throws IOException {
        while (at == end) {
            end = in.read(chunk);
            at = 0;
            if (end < 0) {
                end = 0;
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
