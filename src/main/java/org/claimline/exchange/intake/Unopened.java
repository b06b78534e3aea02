package org.claimline.exchange.intake;

import java.io.IOException;
import org.claimline.exchange.Document;

/** A document that was found and may be opened by whoever has time, on any thread. */
public interface Unopened {
    /** As it was found, for messages. */
    String path();

    /** About how many bytes it has. */
    long size();

    /**
     * Its bytes, read now if they were not.
     *
     * @throws IOException where the disk refuses
     */
    Document open() throws IOException;

    /** One whose bytes are here. */
    static Unopened of(Document document) {
        return new Unopened() {
            @Override
            public String path() {
                return document.path();
            }

            @Override
            public long size() {
                return document.bytes().length;
            }

            @Override
            public Document open() {
                return document;
            }
        };
    }
}
