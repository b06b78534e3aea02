package org.claimline.exchange.export;

/** What programs that read exports rely on: columns, headings, fields and schemas. */
public final class ExportContract {
    /** Goes up by one whenever any of it changes; the list of changes names it. */
    public static final int VERSION = 2;

    private ExportContract() {}
}
