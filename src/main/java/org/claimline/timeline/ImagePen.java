package org.claimline.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Draws into a picture in memory, so and so many device pixels for a logical one. Needs neither display nor window. */
final class ImagePen implements Pen {
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final double scaling;
    private final Deque<Shape> clips = new ArrayDeque<>();
    private final Map<Long, BufferedImage> marks = new HashMap<>();

    ImagePen(double width, double height, double scaling) {
        this.scaling = scaling;
        image = new BufferedImage(
                (int) Math.ceil(width * scaling), (int) Math.ceil(height * scaling), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scaling, scaling);
    }

    BufferedImage image() {
        return image;
    }

    /** What follows stands so much further down. */
    void down(double y) {
        graphics.translate(0, y);
    }

    private double edge(double at) {
        return Math.round(at * scaling) / scaling;
    }

    private void colour(int argb) {
        graphics.setColor(new Color(argb, true));
    }

    private void fill(double x1, double y1, double x2, double y2, int argb) {
        colour(argb);
        graphics.fill(new Rectangle2D.Double(x1, y1, Math.max(0, x2 - x1), Math.max(0, y2 - y1)));
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int colour) {
        fill(edge(x), edge(y), edge(x + width), edge(y + height), colour);
    }

    @Override
    public void outline(double x, double y, double width, double height, double radius, double thickness, int colour) {
        colour(colour);
        graphics.setStroke(new BasicStroke((float) thickness));
        graphics.draw(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius));
    }

    @Override
    public void horizontal(double x1, double x2, double y, int colour) {
        fill(edge(x1), edge(y), edge(x2), edge(y) + Math.floor(scaling) / scaling, colour);
    }

    @Override
    public void vertical(double x, double y1, double y2, int colour) {
        fill(edge(x), edge(y1), edge(x) + Math.floor(scaling) / scaling, edge(y2), colour);
    }

    @Override
    public void dashed(double x1, double y1, double x2, double y2, int colour) {
        colour(colour);
        graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, int colour) {
        colour(colour);
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void mark(int slot, double x, double y, int colour) {
        BufferedImage mark = marks.computeIfAbsent((long) slot << 32 | colour & 0xffffffffL, key -> {
            int size = MarkRaster.size(scaling);
            BufferedImage made = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
            made.setRGB(0, 0, size, size, MarkRaster.pixels(slot, colour, scaling), 0, size);
            return made;
        });
        double size = mark.getWidth() / scaling;
        Graphics2D here = (Graphics2D) graphics.create();
        here.translate(edge(x - size / 2), edge(y - size / 2));
        here.scale(1 / scaling, 1 / scaling);
        here.drawImage(mark, 0, 0, null);
        here.dispose();
    }

    @Override
    public void span(double x1, double x2, double y, double height, int colour, boolean fadeStart, boolean fadeEnd) {
        if (!fadeStart && !fadeEnd || x2 - x1 < 1) {
            rectangle(x1, y - height / 2, x2 - x1, height, colour);
            return;
        }
        Color solid = new Color(colour, true);
        Color clear = new Color(colour & 0xffffff, true);
        graphics.setPaint(
                new LinearGradientPaint((float) x1, 0, (float) x2, 0, new float[] {0, 0.38f, 0.62f, 1}, new Color[] {
                    fadeStart ? clear : solid, solid, solid, fadeEnd ? clear : solid
                }));
        graphics.fill(new Rectangle2D.Double(x1, edge(y - height / 2), x2 - x1, height));
    }

    @Override
    public void ring(double x, double y, double radius, double thickness, int colour) {
        colour(colour);
        graphics.setStroke(new BasicStroke((float) thickness));
        graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void disc(double x, double y, double radius, int colour) {
        colour(colour);
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void arrow(double x, double y, double size, boolean up, int colour) {
        double base = up ? y + size / 2 : y - size / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(x - size * 0.6, base);
        path.lineTo(x + size * 0.6, base);
        path.lineTo(x, up ? y - size / 2 : y + size / 2);
        path.closePath();
        colour(colour);
        graphics.fill(path);
    }

    private static Font font(Face face) {
        return new Font(Font.SANS_SERIF, face.isBold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) face.size());
    }

    @Override
    public void words(String words, double x, double y, Face face, Side side, int colour) {
        colour(colour);
        graphics.setFont(font(face));
        double width = side == Side.LEFT ? 0 : width(words, face);
        double left = side == Side.LEFT ? x : side == Side.MIDDLE ? x - width / 2 : x - width;
        graphics.drawString(words, (float) left, (float) (y + face.size() * 0.36));
    }

    @Override
    public double width(String words, Face face) {
        return font(face)
                .getStringBounds(words, graphics.getFontRenderContext())
                .getWidth();
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        clips.push(graphics.getClip() == null ? new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6) : graphics.getClip());
        graphics.clip(new Rectangle2D.Double(edge(x), edge(y), edge(x + width) - edge(x), edge(y + height) - edge(y)));
    }

    @Override
    public void unclip() {
        graphics.setClip(clips.pop());
    }
}
