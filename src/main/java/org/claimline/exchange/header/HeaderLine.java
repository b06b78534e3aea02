package org.claimline.exchange.header;

import java.util.List;

/**
 * A line, or the beginning of one, that belongs to the header.
 *
 * @param facts     what it tells; may be nothing
 * @param length    how many characters of the line are header; what follows is looked at as a line of its own
 * @param opensText whether what follows is certainly running text, as after a dateline
 */
record HeaderLine(List<HeaderFact> facts, int length, boolean opensText) {
    HeaderLine {
        facts = List.copyOf(facts);
    }

    static HeaderLine whole(String line, List<? extends HeaderFact> facts) {
        return new HeaderLine(List.copyOf(facts), line.length(), false);
    }

    static HeaderLine whole(String line, HeaderFact... facts) {
        return new HeaderLine(List.of(facts), line.length(), false);
    }
}
