package org.claimline.exchange.header;

import java.util.Optional;
import java.util.Set;
import org.claimline.exchange.header.HeaderFact.Outlet;

/** {@code Kyiv • DNN}: where and by whom, with nothing else. */
final class OutletLine implements HeaderRecogniser {
    private static final int LONGEST = 60;
    private static final Set<String> SMALL_WORDS = Set.of("the", "of", "and", "&", "for", "in", "de", "la", "le");

    @Override
    public Optional<HeaderLine> recognise(String line) {
        int bullet = Math.max(line.indexOf('•'), line.indexOf('·'));
        boolean two = bullet > 0 && Math.max(line.indexOf('•', bullet + 1), line.indexOf('·', bullet + 1)) < 0;
        if (!two || line.length() > LONGEST) {
            return Optional.empty();
        }
        String outlet = line.substring(bullet + 1).strip();
        return !outlet.isEmpty() && isCapitalised(line.substring(0, bullet)) && isCapitalised(outlet)
                ? Optional.of(HeaderLine.whole(line, new Outlet(outlet)))
                : Optional.empty();
    }

    /** Whether every word but the small ones begins with a capital. */
    static boolean isCapitalised(String words) {
        for (String word : words.strip().split("\\h+")) {
            int first = word.isEmpty() ? 'A' : word.codePointAt(0);
            if (Character.isLowerCase(first) && !SMALL_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
