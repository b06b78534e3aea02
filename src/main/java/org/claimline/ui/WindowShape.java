package org.claimline.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.claimline.model.TimelineClock;
import org.claimline.timeline.Arrangement;
import org.claimline.timeline.LaneChoice;
import org.claimline.timeline.LaneSort;
import org.claimline.timeline.Retelling;
import org.claimline.ui.exchange.ExportWish;
import org.claimline.ui.session.Session;
import org.claimline.ui.table.ColumnChoice;
import org.claimline.ui.table.SortOrder;

/** Gives a window the shape it had when it was last closed, and keeps the one it has. */
final class WindowShape {
    private static final double LEAST_WIDTH = 860;
    private static final double LEAST_HEIGHT = 560;
    private final WindowState state;

    WindowShape(WindowState state) {
        this.state = state;
    }

    Theme theme() {
        return state.choice("theme", Theme.LIGHT);
    }

    boolean reducedMotion() {
        return state.flag("motion.reduced");
    }

    /** A place that no screen shows any more is forgotten. */
    void apply(Stage stage) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(state.number(
                "width", LEAST_WIDTH, 20_000, Math.min(1600, Math.max(LEAST_WIDTH, screen.getWidth() * 0.9))));
        stage.setHeight(state.number(
                "height", LEAST_HEIGHT, 20_000, Math.min(1000, Math.max(LEAST_HEIGHT, screen.getHeight() * 0.9))));
        double x = state.number("x", -50_000, 50_000, Double.NaN);
        double y = state.number("y", -50_000, 50_000, Double.NaN);
        boolean seen = !Double.isNaN(x)
                && !Double.isNaN(y)
                && !Screen.getScreensForRectangle(x + 40, y, 120, 40).isEmpty();
        if (seen) {
            stage.setX(x);
            stage.setY(y);
        } else {
            stage.centerOnScreen();
        }
        stage.setMaximized(state.flag("maximized"));
    }

    void apply(MainPane pane, Session session) {
        session.timeline()
                .arrangementProperty()
                .set(Arrangement.USUAL
                        .with(state.choice("lanes", LaneChoice.COUNTRY))
                        .with(state.choice("lanes.sort", LaneSort.COUNT))
                        .with(state.choice("clock", TimelineClock.SAID))
                        .with(state.choice("reports", Retelling.TOGETHER)));
        SortOrder order = new SortOrder(
                state.choice("sort", SortOrder.Key.DATE),
                !state.text("sort.direction", "up").equals("down"));
        if (!order.equals(SortOrder.BY_DATE)) {
            pane.table().showOrder(order);
        }
        pane.across().setSides(state.number("side.left", 100, 2_000, 248), state.number("side.right", 100, 2_000, 384));
        pane.down().setShare(state.number("split.down", 0.05, 0.95, 0.62));
        TableView<Integer> table = pane.table().table();
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            column.setPrefWidth(state.number(column.getId(), 30, 3000, column.getPrefWidth()));
        }
        pane.table()
                .columns()
                .restore(
                        state.text("columns.shown", ""),
                        state.text("columns.hidden", ""),
                        state.text("columns.order", ""));
    }

    /** What was exported last, and how. */
    ExportWish exportWish() {
        ExportWish usual = ExportWish.USUAL;
        return new ExportWish(
                usual.content(),
                state.text("export.form", usual.form()),
                Boolean.parseBoolean(state.text("export.mark", "true")),
                Boolean.parseBoolean(state.text("export.guard", "true")),
                state.choice("export.separator", usual.separator()));
    }

    /** Statements or notes is what each command asks for, so that alone is not kept. */
    void keep(ExportWish wish) {
        state.keep("export.form", wish.form());
        state.keep("export.mark", wish.byteOrderMark());
        state.keep("export.guard", wish.formulaGuard());
        state.keep("export.separator", wish.separator());
    }

    void keep(Stage stage, MainPane pane, Session session, Theme theme, boolean reducedMotion) {
        state.keep("motion.reduced", reducedMotion);
        state.keep("maximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isIconified()) {
            state.keep("width", stage.getWidth());
            state.keep("height", stage.getHeight());
            state.keep("x", stage.getX());
            state.keep("y", stage.getY());
        }
        state.keep("theme", theme.name().toLowerCase(java.util.Locale.ROOT));
        Arrangement arrangement = session.timeline().arrangement();
        state.keep("lanes", arrangement.choice().label());
        state.keep("lanes.sort", arrangement.sort().label());
        state.keep("clock", arrangement.clock().label());
        state.keep("reports", arrangement.retelling().label());
        SortOrder order = session.statements().orderProperty().get();
        state.keep("sort", order.key().label());
        state.keep("sort.direction", order.ascending() ? "up" : "down");
        state.keep("side.left", pane.across().leftWidth());
        state.keep("side.right", pane.across().rightWidth());
        state.keep("split.down", pane.down().share());
        pane.table().table().getColumns().forEach(column -> state.keep(column.getId(), column.getWidth()));
        ColumnChoice columns = pane.table().columns();
        state.keep("columns.shown", columns.shown());
        state.keep("columns.hidden", columns.hidden());
        state.keep("columns.order", columns.order());
        state.save();
    }
}
