package org.claimline.workspace.export;

import org.claimline.workspace.Notebook;

/** What an export has a row for. */
public enum ExportContent {
    STATEMENTS,
    /** One row a note on what is selected, see {@link Notebook#about(Selection)}. */
    NOTES
}
