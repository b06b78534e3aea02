package org.claimline.exchange.export;

/** By what a report is divided. */
public enum ExportGrouping {
    DAY,
    SPEAKER
}
