package org.claimline.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.claimline.model.Position;
import org.claimline.ui.parts.PositionMark;
import org.claimline.ui.words.Texts;

/** The positions from against to for, each with its mark and the digit that chooses it. */
final class PositionChoice extends ComboBox<Position> {
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7);
    private static final List<KeyCode> NUMPAD = List.of(
            KeyCode.NUMPAD1,
            KeyCode.NUMPAD2,
            KeyCode.NUMPAD3,
            KeyCode.NUMPAD4,
            KeyCode.NUMPAD5,
            KeyCode.NUMPAD6,
            KeyCode.NUMPAD7);

    PositionChoice() {
        super(FXCollections.observableArrayList(Position.SCALE));
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(Position.SCALE.size());
        setCellFactory(list -> new Cell());
        setButtonCell(new Cell());
    }

    /** The position that a digit means, 1 to 7. */
    static Optional<Position> of(KeyCode code) {
        int place = Math.max(DIGITS.indexOf(code), NUMPAD.indexOf(code));
        return place < 0 ? Optional.empty() : Optional.of(Position.SCALE.get(place));
    }

    private static final class Cell extends ListCell<Position> {
        @Override
        protected void updateItem(Position position, boolean empty) {
            super.updateItem(position, empty);
            setText(empty || position == null ? Texts.text("correction.keep") : words(position));
            setGraphic(empty || position == null ? null : new PositionMark(position));
        }

        private static String words(Position position) {
            int place = Position.SCALE.indexOf(position);
            return place < 0 ? position.words() : Texts.text("correction.position.item", place + 1, position.words());
        }
    }
}
