package org.claimline.exchange.export;

/**
 * Keeps a spreadsheet from running words as a formula (OWASP, CSV injection): an apostrophe goes before {@code = + - @} and
 * their full-width twins, a tab or a line end at a cell's beginning. It goes before the signs inside a cell, too, right
 * after whatever a spreadsheet may take for a cell's end: one that expects semicolons, as many of Europe's do, splits a
 * cell at each of its own, quotation marks or not.
 *
 * <p>Where apostrophes of the cell's own stand before such a sign it gets one more; taking away what {@link #PATTERN}
 * matches therefore always gives the words back.
 */
final class FormulaGuard {
    /** Matches each apostrophe that the guard has set, and nothing else, in the expressions of Java, Python and ECMAScript. */
    static final String PATTERN = "(?:^|(?<=[,;|\\t\\r\\n\"]))'(?='*[=+\\-@＝＋－＠])|^'(?='*[\\t\\r\\n])";

    /** For people. */
    static final String RULE =
            "An apostrophe stands before = + - @ ＝ ＋ － ＠ at the beginning of a cell and right after a"
                    + " comma, semicolon, bar, tab, line end or quotation mark in it, and before a tab or a line end at the"
                    + " beginning, so that no spreadsheet runs the cell as a formula. Deleting every match of the pattern"
                    + " gives the words back.";

    private FormulaGuard() {}

    static String guard(String cell) {
        StringBuilder guarded = null;
        int copied = 0;
        for (int i = 0; i < cell.length(); i++) {
            if ((i == 0 || isBound(cell.charAt(i - 1))) && isLive(cell, i)) {
                guarded = guarded == null ? new StringBuilder(cell.length() + 8) : guarded;
                guarded.append(cell, copied, i).append('\'');
                copied = i;
            }
        }
        return guarded == null
                ? cell
                : guarded.append(cell, copied, cell.length()).toString();
    }

    private static boolean isBound(char c) {
        return switch (c) {
            case ',', ';', '|', '\t', '\r', '\n', '"' -> true;
            default -> false;
        };
    }

    /** Whether a sign that starts a formula stands there, perhaps after apostrophes. */
    private static boolean isLive(String cell, int start) {
        int first = start;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length()
                && switch (cell.charAt(first)) {
                    case '=', '+', '-', '@', '＝', '＋', '－', '＠' -> true;
                    case '\t', '\r', '\n' -> start == 0;
                    default -> false;
                };
    }
}
