package org.claimline.workspace.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.exchange.intake.ArticleFiles;
import org.claimline.exchange.intake.FoundFile;
import org.claimline.exchange.intake.FoundFile.Named;
import org.claimline.exchange.reader.ColumnNames;
import org.claimline.exchange.reader.DocumentReaders;

/**
 * Watches a folder for articles. It is asked every other second: a file is told of once it has stayed as it is from one
 * look to the next, so that one that is still being written is not read by halves; and again when it has changed.
 */
public final class FolderWatch {
    private final Path folder;
    private final ArticleFiles files =
            new ArticleFiles(new DocumentReaders(ColumnNames.USUAL), InputStream.nullInputStream());
    private final Map<Path, State> told = new HashMap<>();
    private Map<Path, State> last = Map.of();

    private record State(long size, FileTime changed) {}

    public FolderWatch(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** The files that have come to rest since the last look, in the order of names; none at the first. */
    public List<String> look() {
        Map<Path, State> now = new HashMap<>();
        List<String> atRest = new ArrayList<>();
        for (FoundFile found : files.find(List.of(folder.toString()))) {
            if (!(found instanceof Named named)) {
                continue;
            }
            State state = state(named.file());
            if (state == null) {
                continue;
            }
            now.put(named.file(), state);
            if (state.equals(last.get(named.file())) && !state.equals(told.get(named.file()))) {
                told.put(named.file(), state);
                atRest.add(named.path());
            }
        }
        last = now;
        told.keySet().retainAll(now.keySet());
        return atRest;
    }

    /** Null where it is gone again or not to be read: the next look tells. */
    private static State state(Path file) {
        try {
            BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(about.size(), about.lastModifiedTime());
        } catch (NoSuchFileException gone) {
            return null;
        } catch (IOException unreadable) {
            return new State(-1, FileTime.fromMillis(0));
        }
    }
}
