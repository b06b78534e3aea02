package org.claimline.ui.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.claimline.ui.words.Texts;

/** Paints what lies under the marks: stripes, grid, today, and the names of the lanes in the gutter. */
final class GroundPainter {
    static final double EDGE = 12;
    private final CanvasText words = new CanvasText();

    void paint(GraphicsContext graphics, Palette palette, TimelineModel model, Frame frame) {
        graphics.setFill(palette.ground());
        graphics.fillRect(0, 0, frame.width(), frame.height());
        grid(graphics, palette, model, frame);
        LaneStack stack = model.stack();
        int selectedLane = new LaneWalk(model.lanesProperty().get())
                .laneOf(model.selectedRowProperty().get());
        for (int lane = 0; lane < stack.size(); lane++) {
            double top = frame.laneTop(stack.top(lane), model.view());
            if (top + stack.height(lane) >= frame.lanesTop() && top <= frame.bottom()) {
                lane(graphics, palette, frame, stack.lane(lane).marks(), top, stack.height(lane), lane == selectedLane);
            }
        }
        edges(graphics, palette, frame);
    }

    private static void grid(GraphicsContext graphics, Palette palette, TimelineModel model, Frame frame) {
        TimeScale scale = model.view().scale();
        graphics.setLineWidth(1);
        graphics.setStroke(palette.hair());
        for (TimeAxis.Tick tick : TimeAxis.of(scale, frame.timeWidth()).ticks()) {
            double x = AxisPainter.snap(frame.timeLeft() + scale.x(tick.day()));
            if (x >= frame.timeLeft() && x <= frame.timeRight()) {
                graphics.strokeLine(x, frame.lanesTop(), x, frame.bottom());
            }
        }
    }

    private void lane(
            GraphicsContext graphics,
            Palette palette,
            Frame frame,
            LaneMarks marks,
            double top,
            double height,
            boolean selected) {
        double middle = top + height / 2;
        graphics.setStroke(palette.hair());
        graphics.setLineWidth(1);
        double bottom = AxisPainter.snap(top + height - 1);
        graphics.strokeLine(0, bottom, frame.width(), bottom);
        if (selected) {
            graphics.setFill(palette.accent().deriveColor(0, 1, 1, 0.07));
            graphics.fillRect(0, top, frame.width(), height - 1);
        }
        String count = CanvasText.count(marks.size());
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setFont(CanvasText.SMALL);
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.setFill(palette.muted());
        graphics.fillText(count, frame.timeLeft() - EDGE, middle);
        double room = frame.timeLeft() - 3 * EDGE - words.width(count, CanvasText.SMALL);
        graphics.setFont(CanvasText.NORMAL);
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setFill(palette.text());
        graphics.fillText(words.fit(marks.title(), CanvasText.NORMAL, room), EDGE, middle);
    }

    private static void edges(GraphicsContext graphics, Palette palette, Frame frame) {
        graphics.setStroke(palette.line());
        double gutter = AxisPainter.snap(frame.timeLeft() - 1);
        graphics.strokeLine(gutter, 0, gutter, frame.height());
        if (frame.hasTray()) {
            double tray = AxisPainter.snap(frame.timeRight());
            graphics.strokeLine(tray, 0, tray, frame.height());
        }
    }

    /** The head of the canvas goes over lanes that are scrolled under it. */
    void head(GraphicsContext graphics, Palette palette, TimelineModel model, Frame frame) {
        graphics.setFill(palette.stripe());
        graphics.fillRect(0, 0, frame.width(), frame.lanesTop());
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setFont(CanvasText.SMALL);
        graphics.setFill(palette.muted());
        double y = frame.lanesTop() - 10;
        graphics.fillText(Texts.text("lanes." + model.choiceProperty().get().label()), EDGE, y);
        if (frame.hasTray()) {
            graphics.fillText(Texts.text("timeline.undated"), frame.timeRight() + EDGE, 11);
            graphics.fillText(CanvasText.count(model.undatedProperty().get()), frame.timeRight() + EDGE, y);
        }
        graphics.setStroke(palette.line());
        double bottom = AxisPainter.snap(frame.lanesTop() - 1);
        graphics.strokeLine(0, bottom, frame.width(), bottom);
        edges(graphics, palette, frame);
    }

    static void today(GraphicsContext graphics, Palette palette, TimelineModel model, Frame frame) {
        double x = AxisPainter.snap(frame.timeLeft() + model.view().scale().x(model.today() + 0.5));
        if (x < frame.timeLeft() || x > frame.timeRight()) {
            return;
        }
        graphics.setStroke(palette.accent());
        graphics.setLineWidth(1);
        graphics.setLineDashes(3, 3);
        graphics.strokeLine(x, frame.lanesTop(), x, frame.bottom());
        graphics.setLineDashes();
        graphics.setFill(palette.accent());
        graphics.fillPolygon(
                new double[] {x - 4, x + 4, x},
                new double[] {frame.lanesTop() - 5, frame.lanesTop() - 5, frame.lanesTop()},
                3);
    }
}
