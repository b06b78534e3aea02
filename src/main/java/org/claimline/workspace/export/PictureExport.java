package org.claimline.workspace.export;

import java.nio.file.Path;
import org.claimline.exchange.ExportException;
import org.claimline.exchange.ExportFile;

/** Writes a picture to a file that is either whole or not there. */
public final class PictureExport {
    private PictureExport() {}

    /**
     * @param replace whether a file that is there may be replaced
     * @throws NotExportedException where it cannot be written, in one sentence for people
     */
    public static void write(Path file, boolean replace, byte[] picture) throws NotExportedException {
        try {
            ExportFile.write(file, replace, out -> {
                out.write(picture);
                return true;
            });
        } catch (ExportException problem) {
            throw new NotExportedException(problem.getMessage(), problem);
        }
    }
}
