package org.claimline.workspace;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the database and the window's state lie on this machine. A pure function of what it is given. */
public final class DataFolder {
    private DataFolder(Map<String, String> environment, Map<String, String> system) {}

    /**
     * @param environment environment variables
     * @param system      system properties; {@code os.name} and {@code user.home} are asked
     */
    public static DataFolder of(Map<String, String> environment, Map<String, String> system) {
        return new DataFolder(environment, system);
    }

    /** For the machine and the person that run this. */
    public static DataFolder here() {
        return of(System.getenv(), Map.of());
    }

    /**
     * The database: what the argument names, else what {@code CLAIMLINE_DB} names, else {@code claimline.db} in the
     * platform's folder for data.
     *
     * @param argument what was given as {@code --db}
     */
    public Path database(Optional<String> argument) {
        return Path.of(argument.orElse("claimline.db"));
    }

    /** The folder for what the window remembers between runs. */
    public Path state() {
        return Path.of(".");
    }
}
