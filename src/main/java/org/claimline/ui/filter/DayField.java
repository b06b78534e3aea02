package org.claimline.ui.filter;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.words.Texts;
import org.claimline.ui.words.TypedDays;

/** A day to type or to pick. What is typed and is no day changes nothing, and the window says how to write one. */
final class DayField extends DatePicker {
    private final MessageModel message;
    private final boolean last;
    private String refused = "";

    /** @param last whether a month or a year alone means its last day */
    DayField(String key, boolean last, MessageModel message) {
        this.last = last;
        this.message = message;
        setConverter(new Typed());
        setPromptText(Texts.text(key));
        getEditor().setAccessibleText(Texts.text(key));
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("small");
    }

    void show(Optional<LocalDate> day) {
        setValue(day.orElse(null));
        if (day.isEmpty()) {
            getEditor().clear();
        }
    }

    private LocalDate read(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Optional<LocalDate> day = TypedDays.read(typed, last);
        if (day.isEmpty()) {
            refused = Texts.text("filter.noday", typed.strip());
            message.refuse(refused);
            return getValue();
        }
        if (message.wordsProperty().get().equals(refused)) {
            message.dismiss();
        }
        return day.get();
    }

    private final class Typed extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public LocalDate fromString(String typed) {
            return read(typed);
        }
    }
}
