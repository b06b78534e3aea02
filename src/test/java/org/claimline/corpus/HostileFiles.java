package org.claimline.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** More than two hundred files that an analyst should never meet, and does. Each call makes them anew, one at a time. */
public final class HostileFiles {
    private HostileFiles() {}

    /** Hands over one after the other, so that never more than one is in memory. */
    public static void each(Consumer<HostileFile> consumer) {
        HostileBytes.each(consumer);
        HostileTexts.each(consumer);
        HostilePages.each(consumer);
        HostileRecords.each(consumer);
        HostileArchives.each(consumer);
        HostilePapers.each(consumer);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static HostileFile refused(String name, String text) {
        return new HostileFile(name, utf8(text), true);
    }

    static HostileFile odd(String name, String text) {
        return new HostileFile(name, utf8(text), false);
    }

    /** Cuts of a good file at many places, so that each part of a parser sees the end once. */
    static List<HostileFile> cuts(String name, byte[] good, int pieces) {
        List<HostileFile> cuts = new ArrayList<>();
        for (int i = 1; i < pieces; i++) {
            byte[] cut = java.util.Arrays.copyOf(good, (int) ((long) good.length * i / pieces));
            cuts.add(new HostileFile("cut-" + i + "-" + name, cut, false));
        }
        return cuts;
    }
}
