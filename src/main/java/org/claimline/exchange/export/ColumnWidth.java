package org.claimline.exchange.export;

import java.util.Set;

/** How wide a column of a sheet is, in characters: what people read is wide, what they look up is narrow. */
final class ColumnWidth {
    private static final Set<String> LONG = Set.of("quote", "passage", "note");
    private static final Set<String> NAMES =
            Set.of("date", "speaker", "role", "condition", "source", "article", "title", "outlet", "url");
    private static final Set<String> MARKS = Set.of("kind", "country", "troops_of", "review");

    private ColumnWidth() {}

    static double of(ExportField<?> field) {
        if (LONG.contains(field.name())) {
            return 70;
        }
        if (NAMES.contains(field.name())) {
            return 28;
        }
        if (MARKS.contains(field.name()) || field.type() != FieldType.WORDS && isNumber(field)) {
            return 11;
        }
        return field.type().equals(FieldType.MOMENT) ? 22 : 18;
    }

    private static boolean isNumber(ExportField<?> field) {
        return !field.type().name().equals("string") && !field.type().name().startsWith("date");
    }

    /** Whether its words go on in a further line. */
    static boolean wraps(ExportField<?> field) {
        return LONG.contains(field.name());
    }
}
