package org.claimline.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils good files, each time in another way; the same seed spoils them the same. */
final class Mutations {
    private static final List<byte[]> PIECES = List.of(
            "<".getBytes(StandardCharsets.UTF_8),
            "</p>".getBytes(StandardCharsets.UTF_8),
            "<p>".getBytes(StandardCharsets.UTF_8),
            "\"".getBytes(StandardCharsets.UTF_8),
            "“".getBytes(StandardCharsets.UTF_8),
            "]]>".getBytes(StandardCharsets.UTF_8),
            "{[".getBytes(StandardCharsets.UTF_8),
            "\r\n\r\n".getBytes(StandardCharsets.UTF_8),
            "&#x0;".getBytes(StandardCharsets.UTF_8),
            "\\ud800".getBytes(StandardCharsets.UTF_8),
            "99999999999".getBytes(StandardCharsets.UTF_8),
            "-1".getBytes(StandardCharsets.UTF_8),
            "31 February 2025".getBytes(StandardCharsets.UTF_8),
            new byte[] {0},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    byte[] of(byte[] good, byte[] other) {
        byte[] bytes = good;
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes = once(bytes, other);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(1 + bytes.length / 4));
        return switch (random.nextInt(7)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> joined(bytes, at, PIECES.get(random.nextInt(PIECES.size())), at);
            case 2 -> joined(bytes, at, new byte[0], end);
            case 3 -> joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
            case 4 -> Arrays.copyOf(bytes, at);
            case 5 -> joined(bytes, at, Arrays.copyOfRange(other, random.nextInt(other.length), other.length), end);
            default -> {
                byte[] noise = new byte[1 + random.nextInt(30)];
                random.nextBytes(noise);
                yield joined(bytes, at, noise, Math.min(bytes.length, at + noise.length));
            }
        };
    }

    /** The bytes up to {@code end}, the piece, and the bytes from {@code from} on. */
    private static byte[] joined(byte[] bytes, int end, byte[] piece, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, end);
        out.writeBytes(piece);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    int next(int bound) {
        return random.nextInt(bound);
    }
}
