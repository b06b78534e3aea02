package org.claimline.exchange.export;

import java.time.Instant;

/**
 * What a file tells of itself beside its rows.
 *
 * @param filter     in words, which statements were asked for
 * @param statements how many were selected
 * @param made       UTC
 */
public record ExportAbout(String filter, long statements, Instant made) {
    /** Nothing, for what is printed in a format that has no place for it. */
    static final ExportAbout NOTHING = new ExportAbout("", 0, Instant.EPOCH);

    /** The program and its version, as {@code Claimline 0.1.0}; "development" where it runs from classes. */
    public static String program() {
        String version = ExportAbout.class.getPackage().getImplementationVersion();
        return "Claimline " + (version == null ? "development" : version);
    }
}
