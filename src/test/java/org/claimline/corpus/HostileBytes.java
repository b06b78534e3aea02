package org.claimline.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;

/** Nothing, noise, other programs' files, and text in every encoding. */
final class HostileBytes {
    private HostileBytes() {}

    static void each(Consumer<HostileFile> consumer) {
        consumer.accept(new HostileFile("empty.txt", new byte[0], true));
        consumer.accept(new HostileFile("one-zero.txt", new byte[1], true));
        consumer.accept(new HostileFile("zeros.txt", new byte[100_000], true));
        consumer.accept(new HostileFile("only-a-mark.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, true));
        consumer.accept(new HostileFile("only-a-mark16.txt", new byte[] {(byte) 0xFF, (byte) 0xFE}, true));
        consumer.accept(HostileFiles.refused("blank.txt", " \n\t\r\n   ".repeat(1_000)));
        consumer.accept(new HostileFile("51-megabytes.txt", text(51_000_000), true));
        consumer.accept(new HostileFile("20-megabytes.txt", text(20_000_000), true));
        String[] signatures = {
            "\u0089PNG\r\n\u001a\n",
            "GIF89a",
            "\u00ff\u00d8\u00ff\u00e0",
            "{\\rtf1 text}",
            "\u001f\u008b\u0008",
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
            "\u007fELF\u0002\u0001\u0001\u0000",
            "MZ\u0090\u0000\u0003",
            "SQLite format 3\u0000",
            "OggS\u0000\u0002",
            "RIFF\u0000\u0000\u0000\u0000WAVE",
            "7z\u00bc\u00af\u0027\u001c\u0000"
        };
        for (int i = 0; i < signatures.length; i++) {
            byte[] noise = noise(i, 50_000);
            byte[] head = signatures[i].getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(head, 0, noise, 0, head.length);
            consumer.accept(new HostileFile("program-" + i + ".txt", noise, true));
        }
        for (int i = 0; i < 12; i++) {
            consumer.accept(new HostileFile("noise-" + i + ".txt", noise(100 + i, 1 << i), false));
        }
        encodings(consumer);
    }

    private static void encodings(Consumer<HostileFile> consumer) {
        String russian = "Заголовок статьи\n\n5 сентября 2025\n\n"
                + "Россия не допустит размещения иностранных войск на Украине, заявил Лавров. ".repeat(40);
        for (String name :
                new String[] {"KOI8-R", "windows-1251", "IBM866", "ISO-8859-5", "UTF-16LE", "UTF-16BE", "UTF-32LE"}) {
            consumer.accept(
                    new HostileFile("russian-" + name + ".txt", russian.getBytes(Charset.forName(name)), false));
        }
        String english = "A headline\n\n“Żołnierze,” said Tusk – naïve café. ".repeat(20);
        for (String name : new String[] {
            "windows-1250", "windows-1252", "ISO-8859-2", "UTF-16LE", "UTF-16BE", "GB18030", "Shift_JIS"
        }) {
            consumer.accept(
                    new HostileFile("western-" + name + ".txt", english.getBytes(Charset.forName(name)), false));
        }
    }

    private static byte[] text(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ("troops in Ukraine said. ".charAt(i % 24));
        }
        return bytes;
    }

    private static byte[] noise(int seed, int length) {
        byte[] bytes = new byte[Math.max(length, 40)];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
