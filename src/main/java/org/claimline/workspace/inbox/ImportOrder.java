package org.claimline.workspace.inbox;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimline.exchange.reader.ArticleField;
import org.claimline.exchange.reader.ColumnNames;

/**
 * What is to be taken in, and how.
 *
 * @param paths            files, folders and archives; web addresses; {@code -} for the standard input
 * @param standardInput    read only where {@code -} is among the paths
 * @param columns          what tables and JSON call the fields of an article
 * @param privateAddresses whether a web address may lead into this machine's own network
 */
public record ImportOrder(
        List<String> paths, InputStream standardInput, ColumnNames columns, boolean privateAddresses) {
    public ImportOrder {
        paths = List.copyOf(paths);
    }

    /** Files and the like, with the usual names of columns. */
    public static ImportOrder of(List<String> paths) {
        return new ImportOrder(paths, InputStream.nullInputStream(), ColumnNames.USUAL, false);
    }

    /** The paths and what the standard input is. */
    public static ImportOrder of(List<String> paths, InputStream standardInput) {
        return new ImportOrder(paths, standardInput, ColumnNames.USUAL, false);
    }

    /**
     * The same with names of columns as a person types them: {@code text} to {@code Volltext}.
     *
     * @throws IllegalArgumentException where a field is none, in a sentence for people
     */
    public ImportOrder withColumns(Map<String, String> names) {
        Map<ArticleField, String> chosen = new EnumMap<>(ArticleField.class);
        names.forEach((label, name) -> chosen.put(
                ArticleField.ofLabel(label)
                        .orElseThrow(() -> new IllegalArgumentException("\"" + label
                                + "\" is no field of an article: text, title, author, outlet, url and date are.")),
                name));
        return new ImportOrder(paths, standardInput, ColumnNames.of(chosen), privateAddresses);
    }

    /** The same, web addresses of this machine and its network allowed. */
    public ImportOrder withPrivateAddresses(boolean allowed) {
        return new ImportOrder(paths, standardInput, columns, allowed);
    }

    /** The same for other paths. */
    public ImportOrder withPaths(List<String> others) {
        return new ImportOrder(others, standardInput, columns, privateAddresses);
    }
}
