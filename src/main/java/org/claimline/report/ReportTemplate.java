package org.claimline.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page before it is filled, and the style sheet and script that go into it. */
final class ReportTemplate {
    static final String STYLE = resource("report.css");
    static final String SCRIPT = resource("report.js");

    /** Nothing may be loaded, and nothing run or styled but what this program put there, whatever a text smuggles in. */
    static final String POLICY = "default-src 'none'; style-src " + hash(STYLE) + "; script-src " + hash(SCRIPT)
            + "; img-src data:; base-uri 'none'; form-action 'none'";

    private ReportTemplate() {}

    /** What it is filled with is escaped, but for what stands in three braces. */
    static Template page() {
        return Mustache.compiler()
                .withEscaper(HtmlText::escaped)
                .emptyStringIsFalse(true)
                .zeroIsFalse(true)
                .compile(resource("report.html"));
    }

    private static String hash(String inline) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ReportTemplate.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
