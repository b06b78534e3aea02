package org.claimline.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An address that a reader of an export may follow: {@code http} and {@code https} alone, never {@code javascript} or a file. */
public final class WebLink {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~";
    private static final String KEPT = UNRESERVED + "-:/?#[]@!$&'*+,;=%";
    private static final int WORDS_AT_EACH_END = 6;

    private WebLink() {}

    public static boolean isOne(String address) {
        String folded = address.toLowerCase(Locale.ROOT);
        return folded.startsWith("https://") || folded.startsWith("http://");
    }

    /** With nothing in it that would end a link in Markdown or XML, or is no letter of an address. */
    public static String encoded(String address) {
        return percent(address, KEPT);
    }

    /** The address of words in a page, by which browsers scroll to them (URL Fragment Text Directives). */
    public static String toWords(String address, String passage) {
        String[] words = passage.strip().split("\\s+");
        String page = address.contains("#") ? address.substring(0, address.indexOf('#')) : address;
        return encoded(page) + "#:~:text="
                + (words.length <= 2 * WORDS_AT_EACH_END
                        ? words(words, 0, words.length)
                        : words(words, 0, WORDS_AT_EACH_END) + ","
                                + words(words, words.length - WORDS_AT_EACH_END, words.length));
    }

    private static String words(String[] words, int from, int to) {
        return percent(String.join(" ", java.util.Arrays.copyOfRange(words, from, to)), UNRESERVED);
    }

    private static String percent(String words, String kept) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && kept.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                        .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
            }
        }
        return encoded.toString();
    }
}
