package org.claimline.cli;

/** How many columns text takes in a terminal: combining marks none, East Asian wide characters and emoji two. */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** Unicode's East Asian Width W and F, by their blocks. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    /**
     * The text on one line in exactly so many columns: white space run together, what would steer a terminal left out, cut
     * with an ellipsis or filled with spaces.
     */
    static String fit(String text, int columns) {
        String line = oneLine(text);
        int width = of(line);
        if (width <= columns) {
            return line + " ".repeat(columns - width);
        }
        StringBuilder cut = new StringBuilder();
        int taken = 0;
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            if (taken + of(codePoint) > columns - 1) {
                break;
            }
            cut.appendCodePoint(codePoint);
            taken += of(codePoint);
            i += Character.charCount(codePoint);
        }
        return cut.append('…').append(" ".repeat(columns - taken - 1)).toString();
    }

    /** An article is a stranger's: no escape sequence and no change of writing direction gets through. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                space = line.length() > 0;
            } else if (!Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.FORMAT) {
                line.append(space ? " " : "").appendCodePoint(codePoint);
                space = false;
            }
        }
        return line.toString();
    }
}
