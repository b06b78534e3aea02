package org.claimline.exchange.export;

/** Words of strangers in Markdown: nothing in them is read as markup, HTML or a link. */
final class Markdown {
    private Markdown() {}

    /** On one line. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        String line = words.strip().replaceAll("[\\s\\u2028\\u2029]+", " ");
        for (int i = 0; i < line.length(); i++) {
            if (isMarkup(line, i)) {
                escaped.append('\\');
            }
            escaped.append(line.charAt(i));
        }
        return escaped.toString();
    }

    /** Some marks mean something only at the beginning of a line, or beside others: left alone elsewhere they read better. */
    private static boolean isMarkup(String line, int place) {
        char c = line.charAt(place);
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '$', '^' -> true;
            case '#', '+', '-', '=' -> place == 0;
            case '.', ')' -> place > 0 && line.substring(0, place).chars().allMatch(Character::isDigit);
            case '!' -> place + 1 < line.length() && line.charAt(place + 1) == '[';
            case ':' -> line.startsWith("//", place + 1);
            case '@' -> true;
            default -> false;
        };
    }

    /** A link that a reader may follow. */
    static String link(String words, String address) {
        return "[" + escaped(words) + "](<" + address + ">)";
    }
}
