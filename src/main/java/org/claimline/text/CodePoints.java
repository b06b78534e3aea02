package org.claimline.text;

/**
 * Translates between UTF-16 offsets, which Java counts in, and Unicode code points, which exports count in.
 *
 * <p>{@code CodePoints.of("a😀b").fromUtf16(3)} is 2. Cost is one pass for a text, then constant time; texts without
 * surrogates keep no table.
 */
public final class CodePoints {
    private final int length;
    private final int[] table;

    private CodePoints(int length, int[] table) {
        this.length = length;
        this.table = table;
    }

    public static CodePoints of(String text) {
        if (isPlain(text)) {
            return new CodePoints(text.length(), null);
        }
        int[] table = new int[text.length() + 1];
        int codePoint = 0;
        for (int i = 0; i < text.length(); ) {
            int width = Character.charCount(text.codePointAt(i));
            for (int k = 0; k < width; k++) {
                table[i + k] = codePoint;
            }
            codePoint++;
            i += width;
        }
        table[text.length()] = codePoint;
        return new CodePoints(text.length(), table);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The code point offset of a UTF-16 offset; one inside a surrogate pair counts as the pair's start.
     *
     * @throws IndexOutOfBoundsException outside the text
     */
    public int fromUtf16(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + length);
        }
        return table == null ? offset : table[offset];
    }

    /** The span counted in code points. */
    public Span fromUtf16(Span span) {
        return new Span(fromUtf16(span.start()), fromUtf16(span.end()));
    }

    /**
     * The UTF-16 offset at which the code point of that number begins.
     *
     * @throws IndexOutOfBoundsException outside the text
     */
    public int toUtf16(int codePoint) {
        if (table == null) {
            if (codePoint < 0 || codePoint > length) {
                throw new IndexOutOfBoundsException("code point " + codePoint + " of " + length);
            }
            return codePoint;
        }
        if (codePoint < 0 || codePoint > table[length]) {
            throw new IndexOutOfBoundsException("code point " + codePoint + " of " + table[length]);
        }
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (table[middle] < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The span counted in UTF-16. */
    public Span toUtf16(Span span) {
        return new Span(toUtf16(span.start()), toUtf16(span.end()));
    }
}
