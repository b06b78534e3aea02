package org.claimline.ui.words;

import java.util.List;
import java.util.function.UnaryOperator;
import org.claimline.model.Difference;

/** What the program now reads otherwise, a line for each field. */
public final class DifferenceWords {
    private DifferenceWords() {}

    public static List<String> of(Difference difference, UnaryOperator<String> countryName) {
        if (difference.latest().isEmpty()) {
            return List.of(Texts.text("difference.lost"));
        }
        FieldWords seen = FieldWords.of(difference.seen(), countryName);
        FieldWords latest = FieldWords.of(difference.latest().get(), countryName);
        List<String> lines = seen.otherwiseIn(latest).stream()
                .map(field -> Texts.text(
                        "history.change", Texts.text("change." + field.field()), field.was(), field.became()))
                .toList();
        return lines.isEmpty() ? List.of(Texts.text("difference.evidence")) : lines;
    }
}
