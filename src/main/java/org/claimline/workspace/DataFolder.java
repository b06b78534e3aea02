package org.claimline.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the database and the window's state lie: {@code ~/.local/share/claimline/claimline.db} on Linux, unless the
 * environment says otherwise. A pure function of what it is given.
 */
public final class DataFolder {
    private static final String DATABASE = "claimline.db";

    private final Map<String, String> environment;
    private final Map<String, String> system;

    private DataFolder(Map<String, String> environment, Map<String, String> system) {
        this.environment = Map.copyOf(environment);
        this.system = Map.copyOf(system);
    }

    /**
     * @param environment environment variables
     * @param system      system properties; {@code os.name} and {@code user.home} are asked
     */
    public static DataFolder of(Map<String, String> environment, Map<String, String> system) {
        return new DataFolder(environment, system);
    }

    /** For the machine and the person that run this. */
    public static DataFolder here() {
        return of(
                System.getenv(),
                Map.of("os.name", System.getProperty("os.name"), "user.home", System.getProperty("user.home")));
    }

    /**
     * The database: what the argument names, else what {@code CLAIMLINE_DB} names, else {@code claimline.db} in the
     * platform's folder for data.
     *
     * @param argument what was given as {@code --db}
     */
    public Path database(Optional<String> argument) {
        return argument.or(() -> environment("CLAIMLINE_DB"))
                .map(Path::of)
                .orElseGet(() -> folder("XDG_DATA_HOME", ".local", "share").resolve(DATABASE));
    }

    /** The folder for what the window remembers between runs. */
    public Path state() {
        return folder("XDG_STATE_HOME", ".local", "state");
    }

    /** XDG Base Directory Specification: a variable that is empty or no absolute path counts as not set. */
    private Path folder(String variable, String... insideHome) {
        Path home = Path.of(system.getOrDefault("user.home", "."));
        String platform = system.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
        if (platform.startsWith("windows")) {
            return environment("APPDATA")
                    .map(Path::of)
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Claimline");
        }
        if (platform.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Claimline");
        }
        return environment(variable)
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(Path.of(insideHome[0], insideHome[1])))
                .resolve("claimline");
    }

    private Optional<String> environment(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
