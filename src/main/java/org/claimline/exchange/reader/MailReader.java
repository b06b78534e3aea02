package org.claimline.exchange.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.claimline.exchange.Document;
import org.claimline.exchange.DocumentReader;
import org.claimline.exchange.Limits;
import org.claimline.exchange.Reading;
import org.claimline.exchange.UnreadableArticleException;

/**
 * Reads a newsletter that was saved as {@code .eml}, and a page saved as {@code .mhtml}: subject, sender and date from the
 * header, the text from the part that is a page or, where there is none, plain. Attachments are left.
 */
final class MailReader implements DocumentReader {
    private static final MimeConfig BOUNDS = new MimeConfig.Builder()
            .setMaxLineLen(1_000_000)
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(100_000)
            .setMaxContentLen(Limits.MOST_BYTES)
            .build();
    private static final int MOST_PARTS = 2_000;
    private static final Pattern SENDER = Pattern.compile("\\s*\"?([^\"<]*?)\"?\\s*<[^>]*>.*", Pattern.DOTALL);

    @Override
    public void read(Document document, Consumer<Reading> found) throws UnreadableArticleException {
        MailParts parts = parts(document);
        ArticleDraft draft = new ArticleDraft();
        if (parts.isSavedPage()) {
            parts.page().ifPresent(page -> tellPage(page, draft));
            draft.title(parts.header("subject")).url(parts.header("snapshot-content-location"));
        } else {
            draft.title(parts.header("subject"))
                    .outlet(sender(parts.header("from")))
                    .date(parts.header("date"))
                    .url(parts.header("archived-at").replaceAll("[<>]", ""));
        }
        if (!draft.hasText()) {
            parts.page()
                    .filter(PageText::isBearable)
                    .ifPresent(page ->
                            draft.paragraphs(PageText.of(PageText.parse(page).body())));
        }
        if (!draft.hasText()) {
            draft.paragraphs(FieldDraft.paragraphs(parts.plain()));
        }
        FieldDraft.finish(draft, document, document.path(), document.bytes(), parts.charset(), found);
    }

    private static void tellPage(String page, ArticleDraft draft) {
        if (PageText.isBearable(page)) {
            PageReader.tell(page, draft);
        }
    }

    private static MailParts parts(Document document) throws UnreadableArticleException {
        MailParts parts = new MailParts();
        MimeTokenStream stream = new MimeTokenStream(BOUNDS);
        try {
            stream.parse(new ByteArrayInputStream(document.bytes()));
            int seen = 0;
            int depth = 0;
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                if (state == EntityState.T_START_HEADER) {
                    depth++;
                } else if (state == EntityState.T_FIELD && depth == 1) {
                    Field field = stream.getField();
                    parts.header(field.getName().toLowerCase(Locale.ROOT), decoded(field.getBody()));
                } else if (state == EntityState.T_FIELD) {
                    parts.partHeader(stream.getField());
                } else if (state == EntityState.T_BODY) {
                    if (++seen > MOST_PARTS) {
                        break;
                    }
                    take(stream, parts);
                }
            }
        } catch (IOException | MimeException | RuntimeException broken) {
            if (parts.isEmpty()) {
                throw new UnreadableArticleException(
                        document.name(), "is a damaged mail: save the article as plain text and read that.");
            }
        }
        return parts;
    }

    private static void take(MimeTokenStream stream, MailParts parts) throws IOException {
        BodyDescriptor about = stream.getBodyDescriptor();
        String type = about.getMimeType();
        if (!type.equals("text/html") && !type.equals("text/plain") || parts.isAttachment()) {
            return;
        }
        byte[] body = stream.getDecodedInputStream().readNBytes(Limits.MOST_BYTES);
        DecodedText text = DecodedText.of(body, Optional.ofNullable(about.getCharset()));
        parts.take(type.equals("text/html"), text);
    }

    /** RFC 2047: {@code =?utf-8?Q?…?=}. */
    private static String decoded(String field) {
        String unfolded =
                field == null ? "" : field.replaceAll("\\r?\\n\\s+", " ").strip();
        try {
            return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT);
        } catch (IllegalArgumentException broken) {
            return unfolded;
        }
    }

    /** The name, else what stands behind the at sign. */
    private static String sender(String from) {
        Matcher named = SENDER.matcher(from.substring(0, Math.min(from.length(), 400)));
        if (named.matches() && !named.group(1).isBlank()) {
            return named.group(1);
        }
        int at = from.lastIndexOf('@');
        return at < 0 ? from : from.substring(at + 1).replaceAll("[>\\s].*", "");
    }
}
