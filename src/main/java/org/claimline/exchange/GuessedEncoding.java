package org.claimline.exchange;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/** What an encoding must be where nothing in the file says so. */
final class GuessedEncoding {
    private static final int LOOK = 65_536;
    private static final int LEAST_LETTERS = 20;
    private static final Set<String> CYRILLIC =
            Set.of("KOI8-R", "KOI8-U", "WINDOWS-1251", "ISO-8859-5", "IBM866", "IBM855", "MACCYRILLIC");

    private GuessedEncoding() {}

    /** Latin letters in UTF-16 have a zero as every other byte, and no text in another encoding has that. */
    static Optional<Charset> utf16(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOK) / 2;
        if (pairs < 2) {
            return Optional.empty();
        }
        int firstZero = 0;
        int secondZero = 0;
        for (int i = 0; i < pairs; i++) {
            firstZero += bytes[2 * i] == 0 ? 1 : 0;
            secondZero += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (secondZero * 3 > pairs && firstZero * 20 < pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return firstZero * 3 > pairs && secondZero * 20 < pairs
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
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
