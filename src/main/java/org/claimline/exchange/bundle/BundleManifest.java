package org.claimline.exchange.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimline.exchange.Limits;

/**
 * What a bundle says of itself.
 *
 * @param entries by name, without the manifest itself
 * @param counts  lines, by part
 */
record BundleManifest(Map<String, Entry> entries, Map<String, Long> counts) {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEEPEST_JSON)
                            .maxStringLength(Limits.MOST_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** @param bytes unpacked */
    record Entry(long bytes, String sha256) {}

    /**
     * @param path of the bundle, for people
     * @throws BundleException where it is none, or one that a newer Claimline wrote
     */
    static BundleManifest read(byte[] bytes, String path) throws BundleException {
        JsonNode json;
        try {
            json = JSON.readTree(bytes);
        } catch (IOException broken) {
            throw new BundleException(broken(path), broken);
        }
        if (!json.path("format").asText().equals(BundleNames.FORMAT)
                || !json.path("version").isInt()
                || json.path("version").intValue() < 1) {
            throw new BundleException(broken(path));
        }
        if (json.path("version").intValue() > BundleNames.VERSION) {
            throw new BundleException(path + " was written by a newer Claimline (bundle "
                    + json.path("version").intValue() + ", this one knows " + BundleNames.VERSION
                    + "): take it in with that one.");
        }
        return new BundleManifest(entries(json, path), counts(json, path));
    }

    private static String broken(String path) {
        return path + " has a manifest that cannot be read: ask for the bundle again.";
    }

    private static Map<String, Entry> entries(JsonNode json, String path) throws BundleException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (JsonNode entry : json.path("entries")) {
            String name = entry.path("name").asText();
            String sha256 = entry.path("sha256").asText();
            if (name.isEmpty()
                    || !entry.path("bytes").canConvertToLong()
                    || !SHA256.matcher(sha256).matches()
                    || entries.put(name, new Entry(entry.path("bytes").longValue(), sha256)) != null) {
                throw new BundleException(broken(path));
            }
        }
        return entries;
    }

    private static Map<String, Long> counts(JsonNode json, String path) throws BundleException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> count : json.path("counts").properties()) {
            if (!count.getValue().canConvertToLong()) {
                throw new BundleException(broken(path));
            }
            counts.put(count.getKey(), count.getValue().longValue());
        }
        return counts;
    }
}
