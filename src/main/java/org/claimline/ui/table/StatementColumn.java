package org.claimline.ui.table;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.ui.parts.PositionMark;
import org.claimline.ui.words.Texts;

/** A column of the table; its cells turn a row of the index into words when they come into view. */
final class StatementColumn extends TableColumn<Integer, Integer> {
    private final Optional<SortOrder.Key> key;

    /** The column has this width, and no less than most of it. */
    private StatementColumn(String id, double width, Optional<SortOrder.Key> key) {
        super(Texts.text("column." + id));
        this.key = key;
        setId("column-" + id);
        setPrefWidth(width);
        setMinWidth(Math.min(width, 0.8 * width + 12));
        setSortable(key.isPresent());
        setReorderable(true);
        setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    }

    /** A column of plain words. */
    static StatementColumn words(String id, double width, SortOrder.Key key, IntFunction<String> words) {
        StatementColumn column = new StatementColumn(id, width, Optional.ofNullable(key));
        column.setCellFactory(made -> new Cell() {
            @Override
            void show(int row) {
                setText(words.apply(row));
            }
        });
        return column;
    }

    /** The column of shapes and labels. */
    static StatementColumn positions(double width, IntFunction<Position> position) {
        StatementColumn column = new StatementColumn("position", width, Optional.of(SortOrder.Key.POSITION));
        column.setCellFactory(made -> new Cell() {
            private final PositionMark mark = new PositionMark();

            @Override
            void show(int row) {
                mark.show(position.apply(row));
                setText(position.apply(row).words());
                setGraphic(mark);
            }
        });
        return column;
    }

    /** The column of decisions. */
    static StatementColumn reviews(double width, IntFunction<Review> review) {
        StatementColumn column = new StatementColumn("review", width, Optional.of(SortOrder.Key.REVIEW));
        column.setCellFactory(made -> new Cell() {
            @Override
            void show(int row) {
                setText(review.apply(row) == Review.NEW ? "" : review.apply(row).label());
                getStyleClass().removeAll("accepted", "corrected", "rejected", "new");
                getStyleClass().addAll("review", review.apply(row).label());
            }
        });
        return column;
    }

    Optional<SortOrder.Key> key() {
        return key;
    }

    private abstract static class Cell extends TableCell<Integer, Integer> {
        abstract void show(int row);

        @Override
        protected void updateItem(Integer row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
            } else {
                show(row);
            }
        }
    }
}
