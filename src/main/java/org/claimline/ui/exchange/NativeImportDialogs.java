package org.claimline.ui.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Stage;
import org.claimline.workspace.task.Problem;

/** The window's own dialogs for an import. */
public final class NativeImportDialogs implements ImportDialogs {
    private final Stage stage;

    public NativeImportDialogs(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<String> address() {
        return new FormDialog(stage, "address", List.of("url")).showAndWait().map(typed -> typed.get("url"));
    }

    @Override
    public Optional<Map<String, String>> columns() {
        return new FormDialog(stage, "columns", List.of("text", "title", "date", "outlet", "author", "url"))
                .showAndWait();
    }

    @Override
    public Optional<Map<String, String>> repair(int statements) {
        return new FormDialog(stage, "repair", List.of("date", "outlet", "author", "url", "title")).showAndWait();
    }

    @Override
    public void show(List<Problem> problems) {
        new ProblemsDialog(stage, problems).show();
    }
}
