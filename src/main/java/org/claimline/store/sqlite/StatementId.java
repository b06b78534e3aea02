package org.claimline.store.sqlite;

import java.util.HexFormat;

/** A statement's id is 16 hexadecimal digits for people and 64 bits for the database. */
public final class StatementId {
    private static final HexFormat HEX = HexFormat.of();

    private StatementId() {}

    /** Whether it is 16 lower-case hexadecimal digits. */
    public static boolean isOne(String id) {
        return id.length() == 16 && id.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
    }

    /** {@code "00000000000000ff"} gives 255. @throws StoreException where it {@linkplain #isOne is none} */
    public static long bits(String id) {
        if (!isOne(id)) {
            throw new StoreException("There is no statement \"" + id + "\"; an id is 16 digits of 0-9 and a-f.");
        }
        return HexFormat.fromHexDigitsToLong(id);
    }

    /** What {@link #bits} reads. */
    public static String of(long bits) {
        return HEX.toHexDigits(bits);
    }
}
