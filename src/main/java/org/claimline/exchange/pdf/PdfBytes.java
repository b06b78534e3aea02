package org.claimline.exchange.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The bytes of a PDF, read with patience: a file that leads a parser in circles ends with an exception. */
final class PdfBytes extends RandomAccessReadBuffer {
    private static final int CHECKED_EVERY = 1_024;

    private final Patience patience;
    private int reads;

    PdfBytes(byte[] bytes, Patience patience) {
        super(bytes);
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        check();
        return super.read(target, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        check();
        super.seek(position);
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        check();
        return new RandomAccessReadView(this, start, length);
    }

    private void check() throws IOException {
        if (++reads % CHECKED_EVERY == 0) {
            patience.check();
        }
    }
}
