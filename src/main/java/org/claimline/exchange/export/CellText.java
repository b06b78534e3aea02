package org.claimline.exchange.export;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.claimline.exchange.ExportLimitException;

/**
 * Words as XLSX writes them in a cell: what XML cannot hold, and blanks at both ends, which are dropped otherwise, as
 * {@code _x000D_} (ECMA-376, ST_Xstring); half a surrogate pair as the sign for what cannot be read.
 */
final class CellText {
    /** UTF-16 units. */
    static final int LONGEST = 32_767;

    private static final Pattern LOOKS_ENCODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /**
     * @param place tells which cell it is
     * @throws ExportLimitException where it is longer than a cell may be
     */
    static String of(String words, Supplier<String> place) throws ExportLimitException {
        if (words.length() > LONGEST) {
            throw new ExportLimitException(place.get() + " has " + words.length()
                    + " characters, more than the 32,767 that a cell of XLSX holds: export to CSV or JSON, or filter"
                    + " that statement out.");
        }
        String plain = LOOKS_ENCODED.matcher(words).replaceAll("_x005F_");
        StringBuilder text = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean atEnd = i == 0 || i == plain.length() - 1;
            if (Character.isSurrogate(c)) {
                boolean whole = Character.isHighSurrogate(c)
                        && i + 1 < plain.length()
                        && Character.isLowSurrogate(plain.charAt(i + 1));
                text.append(whole ? plain.substring(i, i + 2) : "\uFFFD");
                i += whole ? 1 : 0;
            } else if (c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE' || atEnd && c <= ' ') {
                text.append(String.format("_x%04X_", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
