package org.claimline.ui.timeline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.claimline.ui.words.Texts;

/** The timeline as a person meets it: painted, dragged, zoomed, clicked and walked through with arrow keys. */
public final class TimelineRegion extends PaintedRegion {
    private static final double STILL = 4;
    private static final double ZOOM_PER_PIXEL = 0.0045;

    private final TimelineModel model;
    private final LaneGutter gutter = new LaneGutter();
    private final GroundPainter ground = new GroundPainter();
    private final AxisPainter axis = new AxisPainter();
    private final ScrollBar scrollBar = new ScrollBar();
    private final ReadOnlyObjectWrapper<Hit> hovered = new ReadOnlyObjectWrapper<>(Hit.NOTHING);
    private final ReadOnlyObjectWrapper<Point2D> pointer = new ReadOnlyObjectWrapper<>(Point2D.ZERO);
    private Point2D pressed;
    private Point2D dragged;

    public TimelineRegion(TimelineModel model) {
        this.model = model;
        getStyleClass().addAll("painted", "timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(Texts.text("timeline.accessible"));
        setMinHeight(AxisPainter.HEIGHT + 60);
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
    }

    private void listen() {
        model.view().scaleProperty().addListener(changed -> repaint());
        model.view().scrollProperty().addListener(changed -> repaint());
        model.lanesProperty().addListener(changed -> repaint());
        model.selectedRowProperty().addListener(changed -> repaint());
        hovered.addListener(changed -> repaint());
        focusedProperty().addListener(changed -> repaint());
    }

    private void addScrollBar() {
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setFocusTraversable(false);
        scrollBar.valueProperty().addListener((property, old, now) -> model.scrollTo(now.doubleValue()));
        model.view().scrollProperty().addListener((property, old, now) -> scrollBar.setValue(now.doubleValue()));
        getChildren().add(scrollBar);
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
        return gutter.width(model.lanesProperty().get(), getWidth());
    }

    private Frame frame() {
        return new Frame(
                getWidth(), getHeight(), timeLeft(), model.undatedProperty().get() > 0);
    }

    @Override
    void paint(GraphicsContext graphics, Palette palette, double width, double height) {
        Frame frame = frame();
        model.resize(frame.timeWidth(), frame.lanesHeight());
        ground.paint(graphics, palette, model, frame);
        GroundPainter.today(graphics, palette, model, frame);
        new LanePainter(graphics, palette, model, frame).paint(hovered.get());
        ground.head(graphics, palette, model, frame);
        graphics.save();
        graphics.beginPath();
        graphics.rect(frame.timeLeft(), 0, frame.timeWidth(), frame.lanesTop());
        graphics.clip();
        axis.paint(graphics, palette, model.view().scale(), frame.timeLeft(), frame.timeWidth());
        graphics.restore();
        placeScrollBar(frame);
    }

    private void placeScrollBar(Frame frame) {
        double total = model.stack().totalHeight();
        double beyond = total - frame.lanesHeight();
        scrollBar.setVisible(beyond > 0.5);
        scrollBar.setMax(Math.max(0, beyond));
        scrollBar.setVisibleAmount(beyond <= 0 ? 1 : frame.lanesHeight() / total * beyond);
        scrollBar.setUnitIncrement(LaneLayout.MARK * 2);
        scrollBar.setBlockIncrement(frame.lanesHeight());
        scrollBar.resizeRelocate(
                frame.width() - Frame.SCROLL_BAR, frame.lanesTop(), Frame.SCROLL_BAR, frame.lanesHeight());
    }

    private double timeX(double x) {
        return x - frame().timeLeft();
    }

    private Hit hitAt(double x, double y) {
        Frame frame = frame();
        return x < frame.timeLeft() ? Hit.NOTHING : model.hit(timeX(x), y - frame.lanesTop(), frame.trayLeft());
    }

    /** Over the names of the lanes the wheel scrolls them; over time it zooms, and across it pans. */
    private void scroll(ScrollEvent scroll) {
        hovered.set(Hit.NOTHING);
        if (scroll.getX() < frame().timeLeft() || scroll.isAltDown()) {
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

    private void click(MouseEvent click) {
        Hit hit = hitAt(click.getX(), click.getY());
        if (hit instanceof Hit.Mark mark) {
            model.selectedRowProperty().set(mark.row());
        } else if (hit instanceof Hit.Gathered gathered) {
            model.open(gathered);
            hovered.set(Hit.NOTHING);
        } else if (click.getClickCount() == 2 && click.getX() > frame().timeLeft()) {
            model.view().zoom(timeX(click.getX()), 2);
        }
    }

    private void hover(MouseEvent move) {
        Hit hit = hitAt(move.getX(), move.getY());
        if (!hit.equals(hovered.get())) {
            pointer.set(new Point2D(move.getX(), move.getY()));
            hovered.set(hit);
            setCursor(hit == Hit.NOTHING ? Cursor.DEFAULT : Cursor.HAND);
        }
    }
}
