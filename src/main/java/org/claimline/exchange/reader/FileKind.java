package org.claimline.exchange.reader;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.claimline.exchange.Archive;

/** What a file is, told by its first bytes and never by its name. */
enum FileKind {
    TEXT,
    PAGE,
    FEED,
    JSON,
    TABLE,
    PDF,
    MAIL,
    ARCHIVE;

    private static final int LOOK = 4_096;
    private static final String PROLOGUE = "(?s)\\s*+(?:(?:<\\?[^>]{0,400}+>|<!--.{0,2000}?-->)\\s*+)*+";
    private static final Pattern PAGE_START = Pattern.compile(
            PROLOGUE + "<(?:!doctype\\s+html|html|head|body|title|meta|article|main|div|p|h1|script|style|link)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FEED_START = Pattern.compile(
            PROLOGUE + "(?:<!doctype\\s[^>]{0,400}+>\\s*+)?<(?:rss|feed|rdf:RDF|channel|atom:feed)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_START =
            Pattern.compile("\\s*+<(?:\\?xml|!doctype|!entity)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_START = Pattern.compile("\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+[\\[{\\]])");
    private static final Pattern MAIL_LINE = Pattern.compile("[!-9;-~]{1,70}+:|\\h");
    private static final Pattern MAIL_SIGN = Pattern.compile(
            "(?:mime-version|message-id|received|return-path|content-type|content-transfer-encoding|delivered-to|x-mailer|dkim-signature|list-unsubscribe):",
            Pattern.CASE_INSENSITIVE);
    private static final int SIGNS_OF_MAIL = 2;

    /**
     * @param bytes   the beginning of the file will do
     * @param columns which headings make a table one of articles
     */
    static FileKind of(byte[] bytes, ColumnNames columns) {
        if (Archive.isOne(bytes)) {
            return ARCHIVE;
        }
        if (isPdf(bytes)) {
            return PDF;
        }
        String look = DecodedText.of(Arrays.copyOf(bytes, Math.min(bytes.length, LOOK)))
                .text();
        return ofText(look, columns);
    }

    /** By the first character, which asks for one or two of the patterns only. */
    private static FileKind ofText(String look, ColumnNames columns) {
        int at = 0;
        while (at < look.length() && Character.isWhitespace(look.charAt(at))) {
            at++;
        }
        return switch (at == look.length() ? ' ' : look.charAt(at)) {
            case '<' -> ofMarkup(look);
            case '{', '[' -> JSON_START.matcher(look).lookingAt() ? JSON : TEXT;
            default -> {
                if (at == 0 && isMail(look)) {
                    yield MAIL;
                }
                yield Delimiter.of(look, columns).isPresent() ? TABLE : TEXT;
            }
        };
    }

    private static FileKind ofMarkup(String look) {
        if (FEED_START.matcher(look).lookingAt()) {
            return FEED;
        }
        if (PAGE_START.matcher(look).lookingAt()) {
            return PAGE;
        }
        return XML_START.matcher(look).lookingAt() ? FEED : TEXT;
    }

    /** Whether the document as a whole is an article, if it is one; a table or a feed may hold many. */
    boolean isOneArticle() {
        return switch (this) {
            case TEXT, PAGE, PDF, MAIL -> true;
            case FEED, JSON, TABLE, ARCHIVE -> false;
        };
    }

    /** The mark may stand anywhere in the first 1,024 bytes: "Implementation notes" of the PDF reference. */
    private static boolean isPdf(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1_024), StandardCharsets.ISO_8859_1);
        int mark = start.indexOf("%PDF-");
        return mark == 0 || mark > 0 && start.substring(0, mark).isBlank();
    }

    /** RFC 5322: lines of {@code Name: value} up to a blank one, some of which no person writes above an article. */
    private static boolean isMail(String look) {
        int signs = 0;
        for (String line : (Iterable<String>) look.lines()::iterator) {
            if (line.isEmpty()) {
                break;
            }
            if (!MAIL_LINE.matcher(line).lookingAt()) {
                return false;
            }
            signs += MAIL_SIGN.matcher(line).lookingAt() ? 1 : 0;
        }
        return signs >= SIGNS_OF_MAIL;
    }
}
