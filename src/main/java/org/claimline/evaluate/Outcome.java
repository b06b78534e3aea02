package org.claimline.evaluate;

import java.util.List;
import java.util.function.Predicate;
import org.claimline.model.Statement;

/**
 * What became of one gold statement. A field is right where any of what was found has it right.
 *
 * @param found its match, then its fragments; empty where it was missed
 */
record Outcome(GoldStatement gold, List<Found> found) {
    boolean isFound() {
        return !found.isEmpty();
    }

    boolean hasPosition() {
        return any(gold::acceptsPosition);
    }

    boolean hasDate() {
        return any(gold::acceptsDate);
    }

    boolean hasCountry() {
        return any(gold::acceptsCountry);
    }

    private boolean any(Predicate<Statement> accepted) {
        return found.stream().map(Found::statement).anyMatch(accepted);
    }
}
