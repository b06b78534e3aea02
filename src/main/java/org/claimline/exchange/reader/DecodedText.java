package org.claimline.exchange.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;

/**
 * A file's text, its encoding decided by the bytes: a byte order mark, else UTF-16 where every other byte is zero, else
 * what is declared, else UTF-8 where it is valid, else a Cyrillic encoding where the letters say so, else Windows-1252.
 *
 * @param text    without the byte order mark, nothing else changed
 * @param charset IANA name, as {@code UTF-8}
 */
record DecodedText(String text, String charset) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** As many good letters to a broken one as make a text UTF-8 all the same. */
    private static final int SELDOM = 10;

    /** UTF-32 stands before UTF-16, whose little-endian mark is the beginning of its own. */
    private static final List<Mark> MARKS = List.of(
            new Mark(new int[] {0xEF, 0xBB, 0xBF}, StandardCharsets.UTF_8),
            new Mark(new int[] {0x00, 0x00, 0xFE, 0xFF}, Charset.forName("UTF-32BE")),
            new Mark(new int[] {0xFF, 0xFE, 0x00, 0x00}, Charset.forName("UTF-32LE")),
            new Mark(new int[] {0xFE, 0xFF}, StandardCharsets.UTF_16BE),
            new Mark(new int[] {0xFF, 0xFE}, StandardCharsets.UTF_16LE));

    /** Always gives a text: bytes that the encoding does not know become U+FFFD. */
    static DecodedText of(byte[] bytes) {
        return of(bytes, Optional.empty());
    }

    /**
     * As {@link #of(byte[])}, told of an encoding.
     *
     * @param declared what the file or its sender calls it; a name that Java does not know counts as none
     */
    static DecodedText of(byte[] bytes, Optional<String> declared) {
        for (Mark mark : MARKS) {
            if (mark.opens(bytes)) {
                int skip = mark.bytes().length;
                String text = new String(bytes, skip, bytes.length - skip, mark.charset());
                return new DecodedText(text, mark.charset().name());
            }
        }
        return GuessedEncoding.utf16(bytes)
                .or(() -> declared.flatMap(DecodedText::named))
                .map(charset -> in(bytes, charset))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .or(() -> GuessedEncoding.cyrillic(bytes).map(charset -> in(bytes, charset)))
                .or(() -> mostlyUtf8(bytes))
                .orElseGet(() -> in(bytes, WINDOWS_1252));
    }

    private static DecodedText in(byte[] bytes, Charset charset) {
        return new DecodedText(new String(bytes, charset), charset.name());
    }

    /** One broken byte must not turn every accent of a long text into two strange letters. */
    private static Optional<DecodedText> mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long beyondAscii = text.chars().filter(c -> c >= 0x80).count() - broken;
        return broken * SELDOM < beyondAscii
                ? Optional.of(new DecodedText(text, StandardCharsets.UTF_8.name()))
                : Optional.empty();
    }

    /** Browsers read a declared Latin-1 as Windows-1252, and so do authors. */
    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return latin ? Optional.empty() : Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<DecodedText> strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new DecodedText(text, charset.name()));
        } catch (CharacterCodingException notOfIt) {
            return Optional.empty();
        }
    }

    private record Mark(int[] bytes, Charset charset) {
        boolean opens(byte[] file) {
            if (file.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((file[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
