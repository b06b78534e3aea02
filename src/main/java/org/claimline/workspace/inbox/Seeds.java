package org.claimline.workspace.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.claimline.workspace.WorkspaceException;

/** The articles that ship with the program, for its first start. */
public final class Seeds {
    private static final String FOLDER = "/org/claimline/seeds";

    private Seeds() {}

    /**
     * All of them by name, whether the program runs from a jar or from a folder of classes; empty where it ships none.
     *
     * @throws WorkspaceException where they cannot be read
     */
    public static List<Seed> all() {
        URL folder = Seeds.class.getResource(FOLDER);
        return folder == null ? List.of() : in(folder);
    }

    /** @param folder as a class loader gives it: {@code file:} or {@code jar:} */
    static List<Seed> in(URL folder) {
        try {
            List<Seed> seeds = folder.getProtocol().equals("jar") ? inJar(folder) : inFolder(folder);
            return seeds.stream().sorted(Comparator.comparing(Seed::name)).toList();
        } catch (IOException | UncheckedIOException failure) {
            throw new WorkspaceException(
                    "The articles that come with the program cannot be read from " + folder + "; install it anew.",
                    failure);
        }
    }

    private static List<Seed> inFolder(URL folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
            return files.filter(Files::isRegularFile).map(Seeds::seed).toList();
        }
    }

    private static Seed seed(Path file) {
        try {
            return new Seed(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Seed> inJar(URL folder) throws IOException {
        URLConnection connection = folder.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = ((JarURLConnection) connection).getJarFile()) {
            String prefix = FOLDER.substring(1) + "/";
            return jar.stream()
                    .filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory())
                    .map(entry -> seed(jar, entry, prefix))
                    .toList();
        }
    }

    private static Seed seed(JarFile jar, JarEntry entry, String prefix) {
        try (InputStream bytes = jar.getInputStream(entry)) {
            return new Seed(entry.getName().substring(prefix.length()), bytes.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
