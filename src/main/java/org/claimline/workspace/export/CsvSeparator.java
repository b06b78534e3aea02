package org.claimline.workspace.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may stand between the cells of CSV. */
public enum CsvSeparator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    BAR('|');

    private final char sign;

    CsvSeparator(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    /** {@code comma} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its label or by itself. */
    public static Optional<CsvSeparator> of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(word) || word.equals(String.valueOf(one.sign)))
                .findFirst();
    }
}
