package org.claimline.exchange.reader;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.claimline.exchange.Limits;
import org.claimline.exchange.UnreadableArticleException;

/** Refuses what is no plain text, each with one sentence that says what to do. */
final class PlainText {
    private static final int LOOK = 65_536;
    private static final Map<String, String> OTHER_FORMATS = Map.of(
            "%PDF-", "a PDF file",
            "PK\u0003\u0004", "a ZIP or Office file",
            "{\\rtf", "an RTF file",
            "\u001f\u008b", "a gzip file");
    private static final Map<String, String> MARKUP = Map.of(
            "<!doctype html", "a web page",
            "<html", "a web page",
            "<rss", "a feed",
            "<feed", "a feed",
            "<?xml", "an XML file");

    private PlainText() {}

    /** Whatever the format. */
    static void refuseSize(String name, byte[] bytes) throws UnreadableArticleException {
        if (bytes.length == 0) {
            throw new UnreadableArticleException(name, "is empty: there is nothing to read.");
        }
        if (bytes.length > Limits.MOST_BYTES) {
            throw new UnreadableArticleException(
                    name, "is larger than 50 MB: split it into single articles and read these.");
        }
    }

    static void refuseOthers(String name, byte[] bytes) throws UnreadableArticleException {
        refuseSize(name, bytes);
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> format : OTHER_FORMATS.entrySet()) {
            if (start.startsWith(format.getKey())) {
                throw other(name, format.getValue());
            }
        }
    }

    static void refuseOthers(String name, String text) throws UnreadableArticleException {
        if (text.isBlank()) {
            throw new UnreadableArticleException(name, "is empty: there is nothing but white space in it.");
        }
        String start = text.substring(0, Math.min(text.length(), 200)).stripLeading();
        for (Map.Entry<String, String> markup : MARKUP.entrySet()) {
            if (start.regionMatches(true, 0, markup.getKey(), 0, markup.getKey().length())) {
                throw other(name, markup.getValue());
            }
        }
        if (text.length() > Limits.LONGEST_TEXT) {
            throw tooLong(name);
        }
        if (isBinary(text)) {
            throw new UnreadableArticleException(
                    name, "is a binary file, not a text: save the article as plain text and read that.");
        }
    }

    static UnreadableArticleException tooLong(String name) {
        return new UnreadableArticleException(
                name, "holds more than three million characters: split it into single articles and read these.");
    }

    private static UnreadableArticleException other(String name, String what) {
        return new UnreadableArticleException(
                name, "is " + what + ", not a text: save the article as plain text and read that.");
    }

    /** A NUL, or more than one control character in fifty. */
    private static boolean isBinary(String text) {
        int look = Math.min(text.length(), LOOK);
        int control = 0;
        for (int i = 0; i < look; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            boolean allowed = c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u0085';
            if (Character.isISOControl(c) && !allowed) {
                control++;
            }
        }
        return control * 50 > look;
    }
}
