package org.claimline.exchange;

import java.util.regex.Pattern;

/** Takes out of an extracted text what a database, a window or an export would stumble on. */
public final class CleanText {
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private CleanText() {}

    /** Half a surrogate pair and NUL become U+FFFD, other control characters go; line ends are {@code \n}. */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (c == 0 || Character.isSurrogate(c)) {
                clean.append('\uFFFD');
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** As {@link #of}, on one line, white space around it left out. */
    public static String line(String words) {
        return GAPS.matcher(of(words)).replaceAll(" ").strip();
    }
}
