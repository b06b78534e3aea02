package org.claimline.ui.timeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.claimline.timeline.MarkRaster;
import org.claimline.timeline.Palette;
import org.claimline.timeline.Pen;

/** Draws on a canvas. Keep it: it remembers colours, widths of words and the pixels of marks. */
final class CanvasPen implements Pen {
    /** A gradient takes as long as forty rectangles. */
    private static final int FADE_STEPS = 16;

    private static final double LONGEST_FADE = 40;
    private static final int REMEMBERED = 4_000;

    private final GraphicsContext graphics;
    private final Text ruler = new Text();
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
    private final Map<Integer, Color> colours = new HashMap<>();
    private final Map<Long, Image> marks = new HashMap<>();
    private final Map<String, Double> widths = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
            return size() > REMEMBERED;
        }
    };
    private double scaling = 1;

    CanvasPen(GraphicsContext graphics) {
        this.graphics = graphics;
        for (Face face : Face.values()) {
            fonts.put(face, Font.font(null, face.isBold() ? FontWeight.BOLD : FontWeight.NORMAL, face.size()));
        }
    }

    /** Begins a drawing. @param outputScale device pixels in a logical one */
    void begin(double outputScale) {
        if (outputScale != scaling) {
            scaling = outputScale;
            marks.clear();
        }
        graphics.setTextBaseline(VPos.CENTER);
    }

    /** The nearest edge between two device pixels. */
    private double edge(double at) {
        return Math.round(at * scaling) / scaling;
    }

    /** As thick as one device pixel, or as many whole ones as a logical one has. */
    private double hair() {
        return Math.max(1, Math.floor(scaling)) / scaling;
    }

    private void fill(int colour) {
        graphics.setFill(colour(colour));
    }

    private Color colour(int argb) {
        return colours.computeIfAbsent(
                argb, key -> Color.rgb(key >> 16 & 255, key >> 8 & 255, key & 255, (key >>> 24) / 255.0));
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int colour) {
        double left = edge(x);
        double top = edge(y);
        fill(colour);
        graphics.fillRect(left, top, edge(x + width) - left, edge(y + height) - top);
    }

    @Override
    public void outline(double x, double y, double width, double height, double radius, double thickness, int colour) {
        graphics.setStroke(colour(colour));
        graphics.setLineWidth(thickness);
        double half = thickness / 2;
        double left = edge(x - half) + half;
        double top = edge(y - half) + half;
        graphics.strokeRoundRect(left, top, edge(width), edge(height), 2 * radius, 2 * radius);
    }

    @Override
    public void horizontal(double x1, double x2, double y, int colour) {
        fill(colour);
        graphics.fillRect(edge(x1), edge(y), edge(x2) - edge(x1), hair());
    }

    @Override
    public void vertical(double x, double y1, double y2, int colour) {
        fill(colour);
        graphics.fillRect(edge(x), edge(y1), hair(), edge(y2) - edge(y1));
    }

    @Override
    public void dashed(double x1, double y1, double x2, double y2, int colour) {
        double hair = hair();
        graphics.setStroke(colour(colour));
        graphics.setLineWidth(hair);
        graphics.setLineDashes(3, 3);
        graphics.strokeLine(edge(x1) + hair / 2, edge(y1) + hair / 2, edge(x2) + hair / 2, edge(y2) + hair / 2);
        graphics.setLineDashes();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, int colour) {
        graphics.setStroke(colour(colour));
        graphics.setLineWidth(thickness);
        graphics.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void mark(int slot, double x, double y, int colour) {
        Image image = marks.computeIfAbsent((long) slot << 32 | colour & 0xffffffffL, key -> {
            int size = MarkRaster.size(scaling);
            WritableImage made = new WritableImage(size, size);
            int[] pixels = MarkRaster.pixels(slot, colour, scaling);
            made.getPixelWriter().setPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), pixels, 0, size);
            return made;
        });
        double size = image.getWidth() / scaling;
        graphics.drawImage(image, edge(x - size / 2), edge(y - size / 2), size, size);
    }

    @Override
    public void span(double x1, double x2, double y, double height, int colour, boolean fadeStart, boolean fadeEnd) {
        double fade = Math.min(LONGEST_FADE, (x2 - x1) * 0.4);
        double start = fadeStart ? x1 + fade : x1;
        double end = fadeEnd ? x2 - fade : x2;
        rectangle(start, y - height / 2, end - start, height, colour);
        for (int step = 0; step < FADE_STEPS; step++) {
            int part = Palette.faded(colour, (step + 0.5) / FADE_STEPS);
            double wide = fade / FADE_STEPS;
            if (fadeStart) {
                rectangle(x1 + step * wide, y - height / 2, wide, height, part);
            }
            if (fadeEnd) {
                rectangle(x2 - (step + 1) * wide, y - height / 2, wide, height, part);
            }
        }
    }

    @Override
    public void ring(double x, double y, double radius, double thickness, int colour) {
        graphics.setStroke(colour(colour));
        graphics.setLineWidth(thickness);
        graphics.strokeOval(edge(x) - radius, edge(y) - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void disc(double x, double y, double radius, int colour) {
        fill(colour);
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void arrow(double x, double y, double size, boolean up, int colour) {
        double half = size / 2;
        double base = up ? y + half : y - half;
        fill(colour);
        graphics.fillPolygon(
                new double[] {x - size * 0.6, x + size * 0.6, x},
                new double[] {base, base, up ? y - half : y + half},
                3);
    }

    @Override
    public void words(String words, double x, double y, Face face, Side side, int colour) {
        fill(colour);
        graphics.setFont(fonts.get(face));
        graphics.setTextAlign(
                switch (side) {
                    case LEFT -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        graphics.fillText(words, edge(x), edge(y));
    }

    @Override
    public double width(String words, Face face) {
        return widths.computeIfAbsent(face.name() + words, key -> {
            ruler.setFont(fonts.get(face));
            ruler.setText(words);
            return ruler.getLayoutBounds().getWidth();
        });
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        graphics.save();
        graphics.beginPath();
        graphics.rect(edge(x), edge(y), edge(x + width) - edge(x), edge(y + height) - edge(y));
        graphics.clip();
    }

    @Override
    public void unclip() {
        graphics.restore();
    }
}
