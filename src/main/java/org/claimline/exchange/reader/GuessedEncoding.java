package org.claimline.exchange.reader;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/** What an encoding must be where nothing in the file says so. */
final class GuessedEncoding {
    private static final int LOOK = 16_384;
    private static final int LEAST_LETTERS = 20;
    private static final Set<String> CYRILLIC =
            Set.of("KOI8-R", "KOI8-U", "WINDOWS-1251", "ISO-8859-5", "IBM866", "IBM855", "MACCYRILLIC");

    private GuessedEncoding() {}

    /**
     * In UTF-16 every other byte tells the alphabet: 0 for Latin letters, 4 for Cyrillic, 0x20 for dashes and quotation
     * marks; and hardly ever is the byte beside it a zero.
     */
    static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 0 && bytes[1] != 0 && bytes[1] != 4 && bytes[0] != 4) {
            return Optional.empty();
        }
        if (isAlphabet(bytes, 1) && zeros(bytes, 0) == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return isAlphabet(bytes, 0) && zeros(bytes, 1) == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isAlphabet(byte[] bytes, int place) {
        int pairs = Math.min(bytes.length, LOOK) / 2;
        int alphabet = 0;
        int letters = 0;
        for (int i = 0; i < pairs; i++) {
            byte b = bytes[2 * i + place];
            alphabet += b == 0 || b == 4 || b == 0x20 ? 1 : 0;
            letters += b == 0 || b == 4 ? 1 : 0;
        }
        return pairs > 1 && alphabet * 10 >= pairs * 9 && letters * 3 > pairs;
    }

    /** In percent. */
    private static int zeros(byte[] bytes, int place) {
        int pairs = Math.min(bytes.length, LOOK) / 2;
        int zeros = 0;
        for (int i = 0; i < pairs; i++) {
            zeros += bytes[2 * i + place] == 0 ? 1 : 0;
        }
        return zeros * 100 / pairs;
    }

    /** Only where most letters lie beyond ASCII: a Western text with accents is none. */
    static Optional<Charset> cyrillic(byte[] bytes) {
        int look = Math.min(bytes.length, LOOK);
        int high = 0;
        int ascii = 0;
        for (int i = 0; i < look; i++) {
            int b = bytes[i] & 0xFF;
            high += b >= 0x80 ? 1 : 0;
            ascii += b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' ? 1 : 0;
        }
        if (high < LEAST_LETTERS || high < ascii) {
            return Optional.empty();
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, look);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(CYRILLIC::contains)
                .flatMap(GuessedEncoding::charset);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException notInThisJava) {
            return Optional.empty();
        }
    }
}
