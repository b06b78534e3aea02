package org.claimline.exchange.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A CSV file in a {@link DataPackage}: where it lies, how it is written, and what its columns mean. */
public final class DataResource {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ExportTable<?> table;
    private final String path;
    private final ExportOptions options;

    private DataResource(ExportTable<?> table, String path, ExportOptions options) {
        this.table = table;
        this.path = path;
        this.options = options;
    }

    /**
     * A file of statements, one row each.
     *
     * @param path relative to the description, with {@code /} between folders
     */
    public static DataResource statements(String path, ExportOptions options) {
        return new DataResource(ExportTable.STATEMENTS, path, options);
    }

    /**
     * A file of notes, one row each.
     *
     * @param path relative to the description, with {@code /} between folders
     */
    public static DataResource notes(String path, ExportOptions options) {
        return new DataResource(ExportTable.NOTES, path, options);
    }

    String name() {
        return table.name();
    }

    /** @param names of all resources of the package: notes refer to statements where those are there */
    ObjectNode described(List<String> names) {
        ObjectNode resource = JSON.createObjectNode()
                .put("profile", "tabular-data-resource")
                .put("name", name())
                .put("path", path)
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("byteOrderMark", options.byteOrderMark());
        resource.set("dialect", dialect());
        if (options.formulaGuard()) {
            resource.putObject("formulaGuard")
                    .put("description", FormulaGuard.RULE)
                    .put("pattern", FormulaGuard.PATTERN);
        }
        resource.set("schema", schema(names));
        return resource;
    }

    private ObjectNode dialect() {
        return JSON.createObjectNode()
                .put("csvddfVersion", "1.2")
                .put("delimiter", String.valueOf(options.separator()))
                .put("lineTerminator", "\r\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("skipInitialSpace", false)
                .put("header", true);
    }

    private ObjectNode schema(List<String> names) {
        ObjectNode schema = JSON.createObjectNode();
        table.columns().forEach(field -> schema.withArray("fields").add(field(field)));
        schema.putArray("missingValues").add("");
        schema.put("primaryKey", table.key());
        if (table == ExportTable.NOTES && names.contains(ExportTable.STATEMENTS.name())) {
            schema.putArray("foreignKeys")
                    .addObject()
                    .put("fields", ExportTable.STATEMENTS.key())
                    .putObject("reference")
                    .put("resource", ExportTable.STATEMENTS.name())
                    .put("fields", ExportTable.STATEMENTS.key());
        }
        return schema;
    }

    private static ObjectNode field(ExportField<?> field) {
        ObjectNode described = JSON.createObjectNode()
                .put("name", field.name())
                .put("type", field.type().name())
                .put("description", field.meaning());
        if (!field.type().constraints().isEmpty()) {
            described.set("constraints", JSON.valueToTree(field.type().constraints()));
        }
        return described;
    }
}
