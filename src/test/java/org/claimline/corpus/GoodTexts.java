package org.claimline.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Plain text in the encodings and with the line ends that it comes in. */
final class GoodTexts {
    static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    private GoodTexts() {}

    static List<GoodFile> of(Story story, int number) {
        String plain = text(story, "\n");
        return List.of(
                file(story, "utf8", number, plain.getBytes(StandardCharsets.UTF_8), "\n"),
                file(story, "utf8-mark", number, marked("\uFEFF" + plain, StandardCharsets.UTF_8), "\n"),
                file(story, "utf16le", number, marked("\uFEFF" + plain, StandardCharsets.UTF_16LE), "\n"),
                file(story, "utf16be", number, marked("\uFEFF" + plain, StandardCharsets.UTF_16BE), "\n"),
                file(story, "utf16-bare", number, plain.getBytes(StandardCharsets.UTF_16LE), "\n"),
                file(story, "windows1252", number, plain.getBytes(Charset.forName("windows-1252")), "\n"),
                file(story, "crlf", number, text(story, "\r\n").getBytes(StandardCharsets.UTF_8), "\r\n"),
                file(story, "cr", number, text(story, "\r").getBytes(StandardCharsets.UTF_8), "\r"));
    }

    private static byte[] marked(String text, Charset charset) {
        ByteBuffer bytes = charset.encode(text);
        byte[] array = new byte[bytes.remaining()];
        bytes.get(array);
        return array;
    }

    private static GoodFile file(Story story, String kind, int number, byte[] bytes, String lines) {
        return new GoodFile("text-" + kind + "-" + number + ".txt", bytes, List.of(story), lines);
    }

    private static String text(Story story, String line) {
        return String.join(
                line,
                "Title: " + story.title(),
                "Author: " + story.author(),
                "Outlet: " + story.outlet(),
                "URL: " + story.url(),
                "Date: " + LONG.format(story.day()),
                "",
                String.join(line + line, story.paragraphs()),
                "");
    }
}
