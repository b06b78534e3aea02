package org.claimline.report;

/** Texts as they stand in HTML, between tags and in quoted attributes alike. */
final class HtmlText {
    private static final int REPLACEMENT = 0xfffd;

    private HtmlText() {}

    /** Every character that HTML lets nobody write, half a surrogate pair among them, becomes U+FFFD. */
    static String escaped(String words) {
        StringBuilder html = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(isWritable(c) ? c : REPLACEMENT);
            }
        });
        return html.toString();
    }

    private static boolean isWritable(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r' || c == '\f';
        }
        boolean control = c >= 0x7f && c <= 0x9f;
        boolean surrogate = c >= 0xd800 && c <= 0xdfff;
        boolean nothing = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return !control && !surrogate && !nothing;
    }
}
