package org.claimline.workspace;

/** What an export has a row for. */
public enum ExportContent {
    STATEMENTS,
    /** One row a note; statements without any are left out. */
    NOTES
}
