package org.claimline.exchange.header;

import java.util.Optional;

/** Knows one style of header line. Asked only of lines that stand before the running text. */
interface HeaderRecogniser {
    /**
     * What the line tells, empty where it is not of this style.
     *
     * @param line without white space around it, cut after {@link HeaderReader#LOOK} characters
     */
    Optional<HeaderLine> recognise(String line);
}
