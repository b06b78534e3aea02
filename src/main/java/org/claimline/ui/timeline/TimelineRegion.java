package org.claimline.ui.timeline;

import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.claimline.timeline.FittedWords;
import org.claimline.timeline.Frame;
import org.claimline.timeline.Hit;
import org.claimline.timeline.HitTest;
import org.claimline.timeline.LaneGutter;
import org.claimline.timeline.LaneLayout;
import org.claimline.timeline.LaneMarks;
import org.claimline.timeline.LaneStack;
import org.claimline.timeline.LaneWalk;
import org.claimline.timeline.Palette;
import org.claimline.timeline.TimelinePainter;
import org.claimline.timeline.TimelineScene;
import org.claimline.timeline.TimelineScene.HeadWords;
import org.claimline.ui.words.Texts;

/** The timeline as a person meets it: painted, dragged, zoomed, clicked and walked through with arrow keys. */
public final class TimelineRegion extends PaintedRegion {
    private static final double STILL = 4;
    private static final double ZOOM_PER_PIXEL = 0.0045;

    private final TimelineModel model;
    private final LaneGutter gutter = new LaneGutter();
    private final FittedWords fitted = new FittedWords();
    private final ScrollBar scrollBar = new ScrollBar();
    private final ReadOnlyObjectWrapper<Hit> hovered = new ReadOnlyObjectWrapper<>(Hit.NOTHING);
    private final ReadOnlyObjectWrapper<Point2D> pointer = new ReadOnlyObjectWrapper<>(Point2D.ZERO);
    private BiConsumer<Hit.LaneName, ContextMenuEvent> onLaneMenu = (lane, event) -> {};
    private Point2D pressed;
    private Point2D dragged;

    public TimelineRegion(TimelineModel model) {
        this.model = model;
        getStyleClass().addAll("painted", "timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(Texts.text("timeline.accessible"));
        setMinHeight(new Frame(1, 1, 0, false).lanesTop() + 60);
        listen();
        addScrollBar();
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(ZoomEvent.ZOOM, zoom -> model.view().zoom(timeX(zoom.getX()), zoom.getZoomFactor()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(MouseEvent.MOUSE_EXITED, left -> hovered.set(Hit.NOTHING));
        addEventHandler(KeyEvent.KEY_PRESSED, new TimelineKeys(model)::press);
        setOnContextMenuRequested(this::menu);
    }

    private void listen() {
        model.view().scaleProperty().addListener(changed -> repaint());
        model.view().scrollProperty().addListener(changed -> repaint());
        model.lanesProperty().addListener(changed -> {
            describe();
            repaint();
        });
        model.selectedRowProperty().addListener(changed -> repaint());
        hovered.addListener(changed -> repaint());
        focusedProperty().addListener(changed -> repaint());
    }

    /** For who hears the window: how much there is, and which statement is selected is told by the table. */
    private void describe() {
        setAccessibleText(Texts.text(
                "timeline.accessible.now",
                model.lanesProperty().get().stream().mapToInt(LaneMarks::size).sum(),
                model.lanesProperty().get().size(),
                Texts.text("lanes." + model.arrangement().choice().label())));
    }

    private void addScrollBar() {
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setFocusTraversable(false);
        scrollBar.valueProperty().addListener((property, old, now) -> model.scrollTo(now.doubleValue()));
        model.view().scrollProperty().addListener((property, old, now) -> scrollBar.setValue(now.doubleValue()));
        getChildren().add(scrollBar);
    }

    /** Who shows a menu for a lane whose name is clicked with the other button. */
    public void setOnLaneMenu(BiConsumer<Hit.LaneName, ContextMenuEvent> listener) {
        onLaneMenu = listener;
    }

    /** What lies under the pointer. */
    public ReadOnlyObjectProperty<Hit> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** Where the pointer was when that changed. */
    public ReadOnlyObjectProperty<Point2D> pointerProperty() {
        return pointer.getReadOnlyProperty();
    }

    /** Where the names of the lanes end and time begins, in pixels from the left edge. */
    public double timeLeft() {
        return gutter.width(pen(), model.lanesProperty().get(), getWidth());
    }

    private Frame frame() {
        return new Frame(
                getWidth(), getHeight(), timeLeft(), model.undatedProperty().get() > 0);
    }

    private TimelineScene scene(Frame frame) {
        String lanes = Texts.text("lanes." + model.arrangement().choice().label());
        return model.scene(frame, hovered.get(), new HeadWords(lanes, Texts.text("timeline.undated")));
    }

    @Override
    void paint(CanvasPen pen, Palette palette, double width, double height) {
        Frame frame = frame();
        model.resize(frame.timeWidth(), frame.lanesHeight());
        new TimelinePainter(pen, palette, fitted).paint(scene(frame));
        if (isFocused()) {
            pen.outline(1, 1, width - 2, height - 2, 2, 2, palette.accent());
        }
        placeScrollBar(frame);
    }

    private void placeScrollBar(Frame frame) {
        LaneStack stack = model.stack();
        double beyond = stack.totalHeight() - frame.lanesHeight();
        double room = frame.lanesHeight() - stack.pinnedHeight();
        scrollBar.setVisible(beyond > 0.5);
        scrollBar.setMax(Math.max(0, beyond));
        scrollBar.setVisibleAmount(beyond <= 0 ? 1 : room / (stack.totalHeight() - stack.pinnedHeight()) * beyond);
        scrollBar.setUnitIncrement(LaneLayout.MARK * 2);
        scrollBar.setBlockIncrement(room);
        scrollBar.resizeRelocate(
                frame.width() - Frame.SCROLL_BAR, frame.lanesTop() + stack.pinnedHeight(), Frame.SCROLL_BAR, room);
    }

    private double timeX(double x) {
        return x - timeLeft();
    }

    private Hit hitAt(double x, double y) {
        return new HitTest(scene(frame())).at(x, y);
    }

    /** Over the names of the lanes the wheel scrolls them; over time it zooms, and across it pans. */
    private void scroll(ScrollEvent scroll) {
        hovered.set(Hit.NOTHING);
        if (scroll.getX() < timeLeft() || scroll.isAltDown()) {
            model.scrollTo(model.view().scrollProperty().get() - scroll.getDeltaY());
        } else if (Math.abs(scroll.getDeltaX()) > Math.abs(scroll.getDeltaY())) {
            model.view().drag(scroll.getDeltaX());
        } else {
            model.view().zoom(timeX(scroll.getX()), Math.exp(scroll.getDeltaY() * ZOOM_PER_PIXEL));
        }
        scroll.consume();
    }

    private void press(MouseEvent press) {
        requestFocus();
        pressed = new Point2D(press.getX(), press.getY());
        dragged = pressed;
    }

    private void drag(MouseEvent drag) {
        Point2D now = new Point2D(drag.getX(), drag.getY());
        if (pressed == null || now.distance(pressed) < STILL && dragged.equals(pressed)) {
            return;
        }
        setCursor(Cursor.CLOSED_HAND);
        hovered.set(Hit.NOTHING);
        model.view().drag(now.getX() - dragged.getX());
        model.scrollTo(model.view().scrollProperty().get() - (now.getY() - dragged.getY()));
        dragged = now;
    }

    private void release(MouseEvent release) {
        boolean clicked = dragged != null && dragged.equals(pressed) && release.getButton() == MouseButton.PRIMARY;
        setCursor(Cursor.DEFAULT);
        pressed = null;
        dragged = null;
        if (clicked) {
            click(release);
        }
    }

    /** A second click on a mark shows its span, one on empty ground zooms. */
    private void click(MouseEvent click) {
        Hit hit = hitAt(click.getX(), click.getY());
        boolean twice = click.getClickCount() == 2;
        if (hit instanceof Hit.Mark mark) {
            model.selectedRowProperty().set(mark.row());
            if (twice) {
                model.moves().fitRows(mark.row());
            }
        } else if (hit instanceof Hit.Gathered gathered) {
            model.moves().open(gathered);
            hovered.set(Hit.NOTHING);
        } else if (hit instanceof Hit.Change change) {
            model.selectedRowProperty().set(change.rowAfter());
        } else if (hit instanceof Hit.LaneName name) {
            clickLane(name, twice);
        } else if (twice && click.getX() > timeLeft()) {
            model.view().zoom(timeX(click.getX()), 2);
        }
    }

    /** The arrow folds; the name selects the lane's first statement, where none in it is selected. */
    private void clickLane(Hit.LaneName name, boolean twice) {
        if (name.onFold() || twice) {
            model.arrangementProperty().set(model.arrangement().withFoldToggled(name.key()));
            return;
        }
        for (LaneMarks lane : model.lanesProperty().get()) {
            boolean holdsSelected = new LaneWalk(java.util.List.of(lane))
                            .laneOf(model.selectedRowProperty().get())
                    >= 0;
            if (lane.key().equals(name.key()) && !holdsSelected) {
                model.selectedRowProperty().set(lane.rows()[0]);
            }
        }
    }

    private void menu(ContextMenuEvent event) {
        if (hitAt(event.getX(), event.getY()) instanceof Hit.LaneName name) {
            onLaneMenu.accept(name, event);
        }
    }

    private void hover(MouseEvent move) {
        Hit hit = hitAt(move.getX(), move.getY());
        if (!hit.equals(hovered.get())) {
            pointer.set(new Point2D(move.getX(), move.getY()));
            hovered.set(hit);
            setCursor(hit == Hit.NOTHING || hit instanceof Hit.Event ? Cursor.DEFAULT : Cursor.HAND);
        }
    }
}
