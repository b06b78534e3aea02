package org.claimline.ui;

import java.util.List;
import java.util.function.UnaryOperator;
import org.claimline.model.Difference;
import org.claimline.ui.words.Texts;

/** What the program now reads otherwise, a line for each field. */
final class DifferenceWords {
    private DifferenceWords() {}

    static List<String> of(Difference difference, UnaryOperator<String> countryName) {
        if (difference.latest().isEmpty()) {
            return List.of(Texts.text("difference.lost"));
        }
        StatementFields seen = StatementFields.of(difference.seen(), countryName);
        StatementFields latest = StatementFields.of(difference.latest().get(), countryName);
        List<String> lines = seen.otherwiseIn(latest).stream()
                .map(field -> Texts.text(
                        "history.change", Texts.text("change." + field.field()), field.was(), field.became()))
                .toList();
        return lines.isEmpty() ? List.of(Texts.text("difference.evidence")) : lines;
    }
}
