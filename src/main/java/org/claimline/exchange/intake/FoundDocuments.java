package org.claimline.exchange.intake;

import org.claimline.exchange.Reading.Unread;

/** Hears of the documents in files and archives, one after the other. */
public interface FoundDocuments {
    /** @return whether to go on */
    boolean found(Unopened document);

    /** What cannot be opened. */
    void unusable(Unread why);
}
