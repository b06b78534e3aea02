package org.claimline.exchange.bundle;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimline.exchange.Limits;
import org.claimline.exchange.Sha256;

/**
 * Writes a bundle to a stream, entry by entry; nothing of it is held in memory. The same entries give the same bytes: there
 * is no time in them. Closing writes the manifest and leaves the stream open.
 *
 * <pre>{@code
 * try (BundleWriter bundle = new BundleWriter(out, true)) {
 *     bundle.lines("notes", lines -> lines.add("{…}"));
 * }
 * }</pre>
 */
public final class BundleWriter implements Closeable {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final ZipOutputStream zip;
    private final ObjectNode manifest = JSON.createObjectNode();
    private final ArrayNode entries = JSON.createArrayNode();
    private final Map<String, Long> counts = new TreeMap<>();

    /** What stands in an entry. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Takes lines. */
    public interface Lines {
        /** @param line without a line end */
        void add(String line) throws IOException;
    }

    /** Hands lines over. */
    public interface LineSource {
        void to(Lines lines) throws IOException;
    }

    /** @param whole whether it is of a whole store, and not of a selection */
    public BundleWriter(OutputStream out, boolean whole) throws IOException {
        zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        manifest.put("format", BundleNames.FORMAT)
                .put("version", BundleNames.VERSION)
                .put("kind", whole ? "whole" : "selection");
        entry(BundleNames.MARK, out1 -> out1.write(BundleNames.WORDS.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file for people. */
    public void file(String name, Content content) throws IOException {
        entry(name, content);
    }

    /** {@code name.jsonl}; its lines are counted in the manifest. */
    public void lines(String name, LineSource source) throws IOException {
        long[] count = new long[1];
        entry(BundleNames.part(name), out -> {
            BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            source.to(line -> {
                buffered.write(line.getBytes(StandardCharsets.UTF_8));
                buffered.write('\n');
                count[0]++;
            });
            buffered.flush();
        });
        counts.put(name, count[0]);
    }

    /** An article as it came. */
    public void original(String articleId, String name, byte[] bytes) throws IOException {
        entry(BundleNames.original(articleId, name), out -> out.write(bytes));
    }

    private void entry(String name, Content content) throws IOException {
        open(name);
        Counted counted = new Counted(new Unclosed(zip));
        DigestOutputStream digest = new DigestOutputStream(counted, Sha256.digest());
        content.writeTo(digest);
        zip.closeEntry();
        entries.addObject()
                .put("name", name)
                .put("bytes", counted.count)
                .put(
                        "sha256",
                        HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    private void open(String name) throws IOException {
        if (entries.size() == Limits.MOST_ENTRIES) {
            throw new IOException("a bundle holds fewer than 200,000 articles; hand on a selection");
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Completes the bundle. Not to be called for one that was given up. */
    @Override
    public void close() throws IOException {
        ObjectNode numbers = manifest.putObject("counts");
        counts.forEach(numbers::put);
        manifest.set("entries", entries);
        open(BundleNames.MANIFEST);
        zip.write(JSON.writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    /** Whoever opened a stream closes it. */
    private static class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    private static final class Counted extends FilterOutputStream {
        private long count;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }
    }
}
