package org.claimline.ui;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

/**
 * What the window remembers between runs, in a small properties file. A file that is missing or damaged gives the
 * defaults, one by one; a folder that cannot be written to is no reason to stop.
 */
final class WindowState {
    private final Path file;
    private final Properties values = new Properties();

    private WindowState(Path file) {
        this.file = file;
    }

    /** @param folder need not exist */
    static WindowState in(Path folder) {
        WindowState state = new WindowState(folder.resolve("window.properties"));
        try (Reader reader = Files.newBufferedReader(state.file, StandardCharsets.UTF_8)) {
            state.values.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            state.values.clear();
        }
        return state;
    }

    String text(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    boolean flag(String key) {
        return Boolean.parseBoolean(values.getProperty(key));
    }

    /** The number, if it is one between the two. */
    double number(String key, double least, double most, double otherwise) {
        try {
            double number = Double.parseDouble(values.getProperty(key, ""));
            return number >= least && number <= most ? number : otherwise;
        } catch (NumberFormatException damaged) {
            return otherwise;
        }
    }

    /** The constant whose name in lower case was kept. */
    <E extends Enum<E>> E choice(String key, E otherwise) {
        Optional<E> kept = Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(values.getProperty(key)))
                .findFirst();
        return kept.orElse(otherwise);
    }

    void keep(String key, Object value) {
        values.setProperty(key, String.valueOf(value));
    }

    void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            // the window opens in its usual shape next time
        }
    }
}
