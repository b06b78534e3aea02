package org.claimline.ui.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.workspace.task.Problem;

/** Asks a person what an import needs to know. */
public interface ImportDialogs {
    /** A web address to fetch. */
    Optional<String> address();

    /** What a table calls the fields of an article, by {@code text}, {@code title} and so on. */
    Optional<Map<String, String>> columns();

    /** Facts to set of so many articles' statements. */
    Optional<Map<String, String>> repair(int statements);

    /** Shows what could not be used. */
    void show(List<Problem> problems);
}
