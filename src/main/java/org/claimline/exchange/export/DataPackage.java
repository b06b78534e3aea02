package org.claimline.exchange.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The description that lies beside CSV files (Frictionless Tabular Data Package, version 1): what each holds, how it is
 * written, what each column means, and which statements were asked for.
 *
 * <pre>{@code
 * new DataPackage("claims", about).write(out, List.of(
 *     DataResource.statements("statements.csv", ExportOptions.FOR_FILES),
 *     DataResource.notes("notes.csv", ExportOptions.FOR_FILES)));
 * }</pre>
 */
public final class DataPackage {
    private static final ObjectMapper JSON = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final String name;
    private final ExportAbout about;

    /** @param name of the package, as the file's; what such a name may not hold becomes a hyphen */
    public DataPackage(String name, ExportAbout about) {
        this.name = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
        this.about = about;
    }

    /** What the description of {@code claims.csv} is called: {@code claims.datapackage.json}. */
    public static String fileName(String csvName) {
        int dot = csvName.lastIndexOf('.');
        return (dot > 0 ? csvName.substring(0, dot) : csvName) + ".datapackage.json";
    }

    /** Writes the description of all files; the stream stays open. */
    public void write(OutputStream out, List<DataResource> resources) throws IOException {
        ObjectNode root = JSON.createObjectNode()
                .put("profile", "tabular-data-package")
                .put("name", name)
                .put("title", "Statements on foreign troops in Ukraine")
                .put(
                        "description",
                        "Dated statements in news articles, as an analyst keeps them, and the notes on them. Asked for: "
                                + about.filter() + ".")
                .put("created", about.made().toString())
                .put("version", Integer.toString(ExportContract.VERSION))
                .put("generator", ExportAbout.program())
                .put("filter", about.filter())
                .put("statements", about.statements());
        List<String> names = resources.stream().map(DataResource::name).toList();
        resources.forEach(resource -> root.withArray("resources").add(resource.described(names)));
        DefaultPrettyPrinter indented = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        out.write((JSON.writer(indented).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
