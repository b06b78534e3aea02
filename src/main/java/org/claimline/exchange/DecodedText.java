package org.claimline.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A file's text, its encoding decided by the bytes: a byte order mark, else UTF-8 where it is valid, else Windows-1252.
 *
 * @param text    without the byte order mark, nothing else changed
 * @param charset IANA name, as {@code UTF-8}
 */
record DecodedText(String text, String charset) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** UTF-32 stands before UTF-16, whose little-endian mark is the beginning of its own. */
    private static final List<Mark> MARKS = List.of(
            new Mark(new int[] {0xEF, 0xBB, 0xBF}, StandardCharsets.UTF_8),
            new Mark(new int[] {0x00, 0x00, 0xFE, 0xFF}, Charset.forName("UTF-32BE")),
            new Mark(new int[] {0xFF, 0xFE, 0x00, 0x00}, Charset.forName("UTF-32LE")),
            new Mark(new int[] {0xFE, 0xFF}, StandardCharsets.UTF_16BE),
            new Mark(new int[] {0xFF, 0xFE}, StandardCharsets.UTF_16LE));

    /** Always gives a text: bytes that the encoding does not know become U+FFFD. */
    static DecodedText of(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (mark.opens(bytes)) {
                int skip = mark.bytes().length;
                String text = new String(bytes, skip, bytes.length - skip, mark.charset());
                return new DecodedText(text, mark.charset().name());
            }
        }
        return utf8(bytes)
                .map(text -> new DecodedText(text, StandardCharsets.UTF_8.name()))
                .orElseGet(() -> new DecodedText(new String(bytes, WINDOWS_1252), WINDOWS_1252.name()));
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
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
