package org.claimline.exchange;

/**
 * Keeps a spreadsheet from running a cell as a formula: an apostrophe goes before {@code = + - @}, a tab or a line end at
 * a cell's beginning, and their full-width twins (OWASP, CSV injection). A cell that begins so after apostrophes of its
 * own gets one more; taking one away therefore always gives the words back.
 */
final class FormulaGuard {
    private static final String LIVE = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    static String guard(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length() && LIVE.indexOf(cell.charAt(first)) >= 0 ? "'" + cell : cell;
    }
}
