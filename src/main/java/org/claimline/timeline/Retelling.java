package org.claimline.timeline;

import java.util.Locale;

/** What has a mark of its own. */
public enum Retelling {
    /** An utterance: its reports in a lane are one mark, told by the first of them. */
    TOGETHER,
    /** Every report. */
    APART;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
