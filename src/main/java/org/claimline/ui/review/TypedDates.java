package org.claimline.ui.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.claimline.model.StatementDate;
import org.claimline.ui.words.TypedDays;

/**
 * Dates of statements as analysts type them: in EDTF ({@code 2025-09?}, {@code ../2025-09-05}) or as {@link TypedDays}
 * reads them ({@code 5 Sep 2025}, {@code Sep 2025}). Nothing typed is no date.
 */
final class TypedDates {
    private TypedDates() {}

    /** Empty where it is no date. */
    static Optional<StatementDate> read(String typed) {
        String words = typed.strip();
        try {
            return Optional.of(StatementDate.parse(words));
        } catch (IllegalArgumentException noEdtf) {
            return TypedDays.read(words, false)
                    .flatMap(first -> TypedDays.read(words, true).map(last -> between(first, last)));
        }
    }

    private static StatementDate between(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return StatementDate.of(first);
        }
        YearMonth month = YearMonth.from(first);
        return month.equals(YearMonth.from(last))
                ? StatementDate.of(month)
                : StatementDate.parse(String.valueOf(first.getYear()));
    }
}
