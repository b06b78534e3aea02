package org.claimline.timeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** Words cut to the room there is, and counts written short. */
public final class FittedWords {
    private static final String CUT = "…";
    private static final int REMEMBERED = 500;

    private final Map<String, String> fitted = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The words, their end cut off where they are too long. */
    String fit(Pen pen, String words, Pen.Face face, double room) {
        return fitted.computeIfAbsent(words + '\0' + face + '\0' + (int) room, key -> {
            if (pen.width(words, face) <= room) {
                return words;
            }
            int end = words.length();
            while (end > 1 && pen.width(words.substring(0, end).strip() + CUT, face) > room) {
                end--;
            }
            return words.substring(0, end).strip() + CUT;
        });
    }

    /** {@code 950}, {@code 1.2k}, {@code 25k}, {@code 1.3M}: four characters at most. */
    public static String count(int count) {
        if (count < 1000) {
            return Integer.toString(count);
        }
        if (count < 999_500) {
            return shortened(count, 1_000) + "k";
        }
        return shortened(count, 1_000_000) + "M";
    }

    private static String shortened(int count, int unit) {
        int tenths = (int) Math.round(10.0 * count / unit);
        return tenths < 100 ? tenths / 10 + "." + tenths % 10 : Long.toString(Math.round((double) count / unit));
    }
}
