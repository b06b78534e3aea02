package org.claimline.exchange.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.exchange.FileProblem;
import org.claimline.exchange.intake.FoundFile.Named;
import org.claimline.exchange.intake.FoundFile.StandardInput;
import org.claimline.exchange.intake.FoundFile.Unusable;

/** Finds the files that paths name. Good for one walk. */
final class FolderWalk {
    private final List<FoundFile> found = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    List<FoundFile> of(List<String> paths) {
        for (String path : paths) {
            if (path.equals(ArticleFiles.STANDARD_INPUT)) {
                found.add(new StandardInput());
                continue;
            }
            try {
                given(Path.of(path));
            } catch (InvalidPathException notAName) {
                unusable(path, "is no file name here: set LC_ALL=C.UTF-8 if it has letters beyond English.");
            }
        }
        return List.copyOf(found);
    }

    private void given(Path path) {
        if (Files.isDirectory(path)) {
            folder(path);
        } else {
            file(path);
        }
    }

    private void folder(Path folder) {
        for (Path path : sorted(folder)) {
            if (Files.isSymbolicLink(path)) {
                unusable(path.toString(), "is a link: name it itself to read what it leads to.");
            } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                folder(path);
            } else if (!Files.isRegularFile(path)) {
                unusable(path.toString(), "is no ordinary file: it was passed over.");
            } else {
                file(path);
            }
        }
    }

    private List<Path> sorted(Path folder) {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                if (!path.getFileName().toString().startsWith(".")) {
                    paths.add(path);
                }
            }
        } catch (DirectoryIteratorException problem) {
            unusable(folder.toString(), FileProblem.words(problem.getCause()) + ".");
        } catch (IOException problem) {
            unusable(folder.toString(), FileProblem.words(problem) + ".");
        }
        paths.sort(Comparator.comparing(path -> path.getFileName().toString()));
        return paths;
    }

    private void file(Path path) {
        try {
            if (!Files.isRegularFile(path) || seen.add(path.toRealPath())) {
                found.add(new Named(path.toString(), path));
            }
        } catch (IOException problem) {
            unusable(path.toString(), FileProblem.words(problem) + ".");
        }
    }

    private void unusable(String path, String why) {
        found.add(new Unusable(path, path + " " + why));
    }
}
