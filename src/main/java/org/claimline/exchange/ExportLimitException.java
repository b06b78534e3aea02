package org.claimline.exchange;

import java.io.IOException;

/** More than a format can hold; the message says what and what to do, in words that follow the file's name. */
public final class ExportLimitException extends IOException {
    private static final long serialVersionUID = 1L;

    public ExportLimitException(String message) {
        super(message);
    }
}
