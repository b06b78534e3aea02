package org.claimline.exchange.bundle;

/** What stands where in a bundle. */
final class BundleNames {
    /** The first entry, by whose name a bundle is told from any other archive; for people to read. */
    static final String MARK = "claimline-bundle.txt";

    /** The last entry: what the others are. */
    static final String MANIFEST = "manifest.json";

    static final String FORMAT = "claimline-bundle";

    /** The form that this program writes, which is also the newest it can read. */
    static final int VERSION = 1;

    static final String WORDS = """
            This archive is a bundle of Claimline: the work of an analyst with the articles it stands on.
            "claimline import FILE" takes it in, and so does dropping it on the window.

            statements.csv   the statements, for a spreadsheet
            notes.csv        the notes on them
            articles/        the articles as they came, each in a folder named by its SHA-256
            *.jsonl          everything, one JSON object a line: articles, statements with what was decided and set
                             right of them, notes with tags, groups, speakers, views, conflicts. Offsets in them count
                             UTF-16 units of an article's text; times are UTC.
            manifest.json    form, numbers, and the SHA-256 of every file
            """;

    private static final int LONGEST_NAME = 80;

    private BundleNames() {}

    static String part(String name) {
        return name + ".jsonl";
    }

    static String folder(String articleId) {
        return "articles/" + articleId + "/";
    }

    /** {@code articles/3f2a…/003_kremlin.txt}: letters that any system takes in a file's name. */
    static String original(String articleId, String name) {
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[^A-Za-z0-9._-]", "_")
                .replaceAll("^\\.+", "_");
        String ending = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
        return folder(articleId) + (ending.isEmpty() ? "original" : ending);
    }
}
