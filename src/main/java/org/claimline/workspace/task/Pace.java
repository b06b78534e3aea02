package org.claimline.workspace.task;

import java.util.Locale;

/** How fast a long task goes, and how long it will take: {@code 1,240 articles, 950 a second, 20 seconds left}. */
public final class Pace {
    private static final double NANOSECONDS = 1e9;
    private static final double LEAST_SECONDS = 0.5;

    private final long start;

    /** @param start as of {@link System#nanoTime()}, like all times here */
    public Pace(long start) {
        this.start = start;
    }

    /**
     * @param articles how many are done
     * @param done     of the files that were found
     * @param total    how many files were found
     */
    public String words(long now, long articles, long done, long total) {
        double seconds = (now - start) / NANOSECONDS;
        StringBuilder words = new StringBuilder(
                String.format(Locale.ROOT, "%,d %s", articles, articles == 1 ? "article" : "articles"));
        if (seconds < LEAST_SECONDS) {
            return words.toString();
        }
        words.append(String.format(Locale.ROOT, ", %,d a second", Math.round(articles / seconds)));
        if (done > 0 && done < total) {
            words.append(", ").append(left(seconds * (total - done) / done));
        }
        return words.toString();
    }

    private static String left(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        if (whole < 100) {
            return whole + (whole == 1 ? " second left" : " seconds left");
        }
        long minutes = Math.round(seconds / 60);
        return minutes < 100 ? minutes + " minutes left" : Math.round(seconds / 3600) + " hours left";
    }
}
