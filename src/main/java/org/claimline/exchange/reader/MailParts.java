package org.claimline.exchange.reader;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.stream.Field;

/** What was found in a mail: its header, and the first part of each kind that an article may stand in. */
final class MailParts {
    private final Map<String, String> headers = new HashMap<>();
    private String page;
    private String plain = "";
    private String charset = StandardCharsets.US_ASCII.name();
    private boolean attachment;

    void header(String name, String value) {
        headers.putIfAbsent(name, value);
    }

    /** Empty where the mail has none. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    void partHeader(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        if (name.equals("content-type")) {
            attachment = false;
        } else if (name.equals("content-disposition")) {
            attachment = field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
        }
    }

    boolean isAttachment() {
        return attachment;
    }

    void take(boolean isPage, DecodedText text) {
        if (isPage && page == null) {
            page = text.text();
            charset = text.charset();
        } else if (!isPage && plain.isBlank()) {
            plain = text.text();
            charset = page == null ? text.charset() : charset;
        }
    }

    Optional<String> page() {
        return Optional.ofNullable(page);
    }

    String plain() {
        return plain;
    }

    /** Of the part that the text comes from. */
    String charset() {
        return charset;
    }

    /** A browser's: the header tells of the saving, the page of the article. */
    boolean isSavedPage() {
        return headers.containsKey("snapshot-content-location")
                || header("from").toLowerCase(Locale.ROOT).contains("saved by");
    }

    boolean isEmpty() {
        return page == null && plain.isBlank();
    }
}
