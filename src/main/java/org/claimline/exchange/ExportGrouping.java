package org.claimline.exchange;

/** By what a report is divided. */
public enum ExportGrouping {
    DAY,
    SPEAKER
}
