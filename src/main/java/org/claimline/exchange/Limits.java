package org.claimline.exchange;

/** What no article is beyond. They stand between a hostile file and the machine's memory, and never in an analyst's way. */
public final class Limits {
    /** 50 MB for one file, or one entry of an archive, of whatever kind. */
    public static final int MOST_BYTES = 50_000_000;

    /** Three million characters for the text of one article: two long novels. */
    public static final int LONGEST_TEXT = 3_000_000;

    /** Tags of a page or a feed; each becomes an object of some hundred bytes. */
    public static final int MOST_TAGS = 400_000;

    /** How deeply elements of a page may lie in one another; what is deeper is read as if it lay there. */
    public static final int DEEPEST_PAGE = 120;

    /** Archives in archives. */
    public static final int DEEPEST_ARCHIVE = 3;

    /** Entries of one archive, those of archives inside it included. */
    public static final int MOST_ENTRIES = 200_000;

    /** How many times its size an entry of an archive may unpack to. Articles come to 3 to 10. */
    public static final int MOST_UNPACKING = 100;

    /** Brackets in brackets. */
    public static final int DEEPEST_JSON = 200;

    private Limits() {}
}
