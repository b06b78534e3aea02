package org.claimline.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.util.StringConverter;

/** Days as {@code 2025-09-05}; whatever else is typed is no day. */
final class IsoDays extends StringConverter<LocalDate> {
    @Override
    public String toString(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    public LocalDate fromString(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
