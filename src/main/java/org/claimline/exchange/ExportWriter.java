package org.claimline.exchange;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes rows to a stream in one format. Closing completes the document and flushes; the stream beneath stays open, for
 * whoever opened it to close.
 */
public interface ExportWriter<R> extends Closeable {
    void write(R row) throws IOException;
}
