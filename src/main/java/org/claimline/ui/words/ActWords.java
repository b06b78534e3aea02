package org.claimline.ui.words;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.claimline.model.Act;
import org.claimline.model.Change;
import org.claimline.model.DateWords;
import org.claimline.model.Position;
import org.claimline.model.StatementDate;

/** What was done, in words. */
public final class ActWords {
    private static final Set<String> KNOWN_FIELDS = Set.of(
            "review", "speaker", "country", "date", "position", "condition", "contents", "note", "added", "kept");

    private ActWords() {}

    /** {@code accept of 12 statements}; an act that a later program did goes by its own name. */
    public static String of(Act act) {
        String key = "act." + act.name();
        return Texts.has(key) ? Texts.text(key, act.things()) : act.name();
    }

    /**
     * What one change made of what: {@code Position: opposes → commits}.
     *
     * @param asRead what the program reads of the statement
     */
    public static String of(Change change, FieldWords asRead, UnaryOperator<String> countryName) {
        String field = KNOWN_FIELDS.contains(change.what()) ? Texts.text("change." + change.what()) : change.what();
        return Texts.text(
                "history.change",
                field,
                value(change.what(), change.was(), asRead, countryName),
                value(change.what(), change.became(), asRead, countryName));
    }

    /** Where nothing was set right, what the program reads stands there. */
    private static String value(String what, String value, FieldWords asRead, UnaryOperator<String> countryName) {
        if (what.equals("review")) {
            return value.isEmpty() ? "new" : value;
        }
        if (value.isEmpty()) {
            return asRead.words().getOrDefault(what, "–");
        }
        return switch (what) {
            case "country" -> countryName.apply(value);
            case "date" -> DateWords.of(StatementDate.parse(value));
            case "position" -> new Position(value).words();
            case "contents" -> Texts.text("history.words");
            case "kept" -> Texts.text("history.yes");
            default -> value;
        };
    }
}
