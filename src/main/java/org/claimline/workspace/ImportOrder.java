package org.claimline.workspace;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.claimline.exchange.ArticleField;
import org.claimline.exchange.ColumnNames;

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

    /** The same with names of columns as a person types them: {@code text=Volltext}. */
    public ImportOrder withColumns(Map<ArticleField, String> names) {
        return new ImportOrder(paths, standardInput, ColumnNames.of(names), privateAddresses);
    }
}
