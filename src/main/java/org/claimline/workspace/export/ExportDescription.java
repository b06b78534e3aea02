package org.claimline.workspace.export;

import java.nio.file.Path;
import java.util.List;
import org.claimline.exchange.ExportException;
import org.claimline.exchange.ExportFile;
import org.claimline.exchange.export.DataPackage;
import org.claimline.exchange.export.DataResource;

/** Writes the description that lies beside a CSV file. */
public final class ExportDescription {
    private ExportDescription() {}

    /**
     * @param csv     the file that was written; it need not be there any more
     * @param replace whether a description that is there may be replaced
     * @throws NotExportedException where it cannot be written, in one sentence for people
     */
    public static void write(ExportOrder order, Path csv, boolean replace) throws NotExportedException {
        String name = csv.getFileName().toString();
        DataResource resource = switch (order.content()) {
            case STATEMENTS -> DataResource.statements(name, order.options());
            case NOTES -> DataResource.notes(name, order.options());
        };
        String described = DataPackage.fileName(name);
        DataPackage description =
                new DataPackage(described.substring(0, described.indexOf(".datapackage.json")), order.about());
        try {
            ExportFile.write(csv.resolveSibling(described), replace, out -> {
                description.write(out, List.of(resource));
                return true;
            });
        } catch (ExportException problem) {
            throw new NotExportedException(problem.getMessage(), problem);
        }
    }
}
