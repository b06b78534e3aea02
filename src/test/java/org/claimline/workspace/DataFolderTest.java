package org.claimline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Map<String, String> LINUX = Map.of("os.name", "Linux", "user.home", "/home/ann");
    private static final Map<String, String> MAC = Map.of("os.name", "Mac OS X", "user.home", "/Users/ann");
    private static final Map<String, String> WINDOWS = Map.of("os.name", "Windows 11", "user.home", "/ann");

    @Test
    void theArgumentGoesBeforeTheVariableBeforeThePlatform() {
        DataFolder folder = DataFolder.of(Map.of("CLAIMLINE_DB", "/env.db"), LINUX);
        assertThat(folder.database(Optional.of("/arg.db"))).isEqualTo(Path.of("/arg.db"));
        assertThat(folder.database(Optional.empty())).isEqualTo(Path.of("/env.db"));
        assertThat(database(Map.of("CLAIMLINE_DB", ""), LINUX))
                .isEqualTo(Path.of("/home/ann/.local/share/claimline/claimline.db"));
    }

    @Test
    void linuxFollowsTheXdgVariablesWhereTheyAreAbsolute() {
        Map<String, String> xdg = Map.of("XDG_DATA_HOME", "/data", "XDG_STATE_HOME", "/state");
        assertThat(database(xdg, LINUX)).isEqualTo(Path.of("/data/claimline/claimline.db"));
        assertThat(DataFolder.of(xdg, LINUX).state()).isEqualTo(Path.of("/state/claimline"));
        assertThat(database(Map.of("XDG_DATA_HOME", "data"), LINUX))
                .isEqualTo(Path.of("/home/ann/.local/share/claimline/claimline.db"));
        assertThat(DataFolder.of(Map.of(), LINUX).state()).isEqualTo(Path.of("/home/ann/.local/state/claimline"));
    }

    @Test
    void windowsAndMacHaveTheirOwnFolders() {
        assertThat(database(Map.of("APPDATA", "/roaming"), WINDOWS))
                .isEqualTo(Path.of("/roaming/Claimline/claimline.db"));
        assertThat(database(Map.of(), WINDOWS)).isEqualTo(Path.of("/ann/AppData/Roaming/Claimline/claimline.db"));
        assertThat(database(Map.of(), MAC))
                .isEqualTo(Path.of("/Users/ann/Library/Application Support/Claimline/claimline.db"));
        assertThat(DataFolder.of(Map.of(), MAC).state())
                .isEqualTo(Path.of("/Users/ann/Library/Application Support/Claimline"));
    }

    private static Path database(Map<String, String> environment, Map<String, String> system) {
        return DataFolder.of(environment, system).database(Optional.empty());
    }
}
