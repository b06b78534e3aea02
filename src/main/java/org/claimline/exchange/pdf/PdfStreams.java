package org.claimline.exchange.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.claimline.exchange.Document;
import org.claimline.exchange.UnreadableArticleException;

/** Looks for streams in a PDF that unpack to more than any page: the library would unpack them into memory. */
final class PdfStreams {
    private static final long MOST = 60_000_000;
    private static final long MOST_IN_ALL = 600_000_000;
    private static final int MOST_TIMES = 150;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int DEFLATE = 0x78;

    private PdfStreams() {}

    static void refuseBombs(Document document) throws UnreadableArticleException {
        byte[] bytes = document.bytes();
        long inAll = 0;
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            int start = afterLineEnd(bytes, at);
            if (start + 1 < bytes.length && (bytes[start] & 0xFF) == DEFLATE) {
                Unpacked unpacked = unpack(bytes, start);
                inAll += unpacked.length();
                boolean bomb = unpacked.length() > MOST && unpacked.length() > MOST_TIMES * unpacked.read();
                if (bomb || unpacked.packedAgain() || inAll > MOST_IN_ALL) {
                    throw new UnreadableArticleException(
                            document.name(), "is a PDF that unpacks to far more than any article: it was not read.");
                }
            }
        }
    }

    /** @param packedAgain whether what comes out is itself packed, which no writer of PDFs does */
    private record Unpacked(long length, long read, boolean packedAgain) {}

    private static Unpacked unpack(byte[] bytes, int start) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            byte[] out = new byte[1 << 16];
            boolean again = false;
            boolean first = true;
            while (!inflater.finished() && !inflater.needsInput() && inflater.getBytesWritten() <= MOST_IN_ALL / 4) {
                int length = inflater.inflate(out);
                if (length == 0) {
                    break;
                }
                again |= first && length > 1 && looksPacked(out);
                first = false;
            }
            boolean large = inflater.getBytesWritten() > 100_000;
            return new Unpacked(inflater.getBytesWritten(), inflater.getBytesRead(), again && large);
        } catch (DataFormatException broken) {
            return new Unpacked(inflater.getBytesWritten(), Math.max(1, inflater.getBytesRead()), false);
        } finally {
            inflater.end();
        }
    }

    /** RFC 1950: the two bytes of the header are a multiple of 31. */
    private static boolean looksPacked(byte[] out) {
        int header = (out[0] & 0xFF) << 8 | out[1] & 0xFF;
        return (out[0] & 0xFF) == DEFLATE && header % 31 == 0;
    }

    /** Behind the next word "stream"; -1 where there is none. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length <= bytes.length; i++) {
            if (bytes[i] == STREAM[0] && matches(bytes, i) && !(i >= 3 && bytes[i - 1] == 'd' && bytes[i - 2] == 'n')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int k = 1; k < STREAM.length; k++) {
            if (bytes[at + k] != STREAM[k]) {
                return false;
            }
        }
        return true;
    }

    private static int afterLineEnd(byte[] bytes, int at) {
        int start = at;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n' || bytes[start] == ' ')) {
            start++;
        }
        return start;
    }
}
