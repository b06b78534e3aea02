package org.claimline.exchange.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may follow a date in a header line and tells nothing: a time, a zone, a weekday, a page, an issue. */
final class DateTail {
    private static final Pattern NOISE = Pattern.compile(
            "(?:[\\h,]|[T|•·–-](?=\\h?\\d{1,2}[:.h]\\d{2})"
                    + "|\\d{1,2}[:.h]\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?!\\d)"
                    + "|\\d{1,2}(?=\\h?[ap]\\.?m\\b)|[ap]\\.?m\\b\\.?|(?:at|of|hrs|h|Uhr|local time)\\b"
                    + "|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b"
                    + "|\\(?(?:[A-Z]{2,4}T|GMT|UTC|MSK|BST|Z|ET)(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\b\\)?"
                    + "|(?:pages?|col(?:umns?|\\.)|pp?\\.|S\\.|No\\.?|№|#|issue|vol\\.)\\h?\\d{1,4}\\b"
                    + "|[+-]\\d{2}:?\\d{2}\\b"
                    + "|\\(\\p{Lu}\\p{L}{2,15}\\))",
            Pattern.CASE_INSENSITIVE);

    private DateTail() {}

    /** What is left of the words behind a date, empty where they are all of that kind. */
    static String of(String after) {
        Matcher noise = NOISE.matcher(after);
        int at = 0;
        while (noise.region(at, after.length()).useTransparentBounds(true).lookingAt() && noise.end() > at) {
            at = noise.end();
        }
        String rest = after.substring(at).strip();
        return rest.length() == 1 && ".)]*_".contains(rest) ? "" : rest;
    }
}
