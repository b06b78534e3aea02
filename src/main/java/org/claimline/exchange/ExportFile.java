package org.claimline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file beside its place and moves it there when it is whole: whoever looks sees the old file or the new one, never
 * half of one. What is no ordinary file, as a pipe, is written straight.
 */
public final class ExportFile {
    /** Writes the content; gives false to leave everything as it was, as after a cancel. */
    @FunctionalInterface
    public interface Content {
        boolean writeTo(OutputStream out) throws IOException;
    }

    private ExportFile() {}

    /**
     * @param replace whether a file that is there may be replaced
     * @throws ExportException where it cannot be written; what was there is then untouched
     */
    public static void write(Path target, boolean replace, Content content) throws ExportException {
        try {
            if (Files.isDirectory(target)) {
                throw new ExportException(target + " is a folder: name a file in it.");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                writeStraight(target, content);
                return;
            }
            if (Files.exists(target) && !replace) {
                throw new FileAlreadyExistsException(target.toString());
            }
            writeBeside(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), replace, content);
        } catch (ExportLimitException tooMuch) {
            throw new ExportException(target + " was not written: " + tooMuch.getMessage(), tooMuch);
        } catch (IOException problem) {
            throw new ExportException(target + " " + FileProblem.words(problem) + ".", problem);
        }
    }

    private static void writeStraight(Path target, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            content.writeTo(out);
        }
    }

    private static void writeBeside(Path target, boolean replace, Content content) throws IOException, ExportException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ExportException("The folder " + folder + " does not exist: make it, or choose another place.");
        }
        Path part = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try (Leftover leftover = Leftover.of(part)) {
            if (writeWhole(leftover.file(), content)) {
                moveIntoPlace(leftover.file(), target, replace);
            }
        }
    }

    private static boolean writeWhole(Path part, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            boolean whole = content.writeTo(out);
            channel.force(true);
            return whole;
        }
    }

    private static void moveIntoPlace(Path part, Path target, boolean replace) throws IOException {
        if (!replace) {
            Files.move(part, target);
            return;
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plainFileSystem) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
