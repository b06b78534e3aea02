package org.claimline.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes a drawing as the elements of an SVG file, or of one that stands in a page. Needs no toolkit: words are measured by what letters usually take. */
final class SvgPen implements Pen {
    private static final String FONTS = "'Noto Sans','Segoe UI','Helvetica Neue',Arial,sans-serif";

    private final Optional<SvgPage> page;
    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> definitions = new LinkedHashMap<>();
    private int clips;

    /** For a file. */
    SvgPen() {
        this.page = Optional.empty();
    }

    SvgPen(SvgPage page) {
        this.page = Optional.of(page);
    }

    /** The whole file. */
    String file(double width, double height, String title) {
        String head = "<svg xmlns=\"http://www.w3.org/2000/svg\"" + at("width", width) + at("height", height)
                + viewBox(width, height) + " role=\"img\" font-family=\"" + FONTS + "\">\n<title>" + escaped(title)
                + "</title>\n";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + head + content();
    }

    /** The element alone, with the type of the page around it. */
    String element(double width, double height, String title) {
        return "<svg" + at("width", width) + at("height", height) + viewBox(width, height)
                + " role=\"img\" aria-label=\"" + escaped(title) + "\">\n" + content();
    }

    private static String viewBox(double width, double height) {
        return " viewBox=\"0 0 " + number(width) + " " + number(height) + "\"";
    }

    private String content() {
        return "<defs>\n" + String.join("\n", definitions.values()) + "\n</defs>\n" + body + "</svg>\n";
    }

    /** What follows stands so much further down, until {@link #back}. */
    void down(double y) {
        body.append("<g transform=\"translate(0 ").append(number(y)).append(")\">\n");
    }

    void back() {
        body.append("</g>\n");
    }

    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        String digits = hundredths / 100 + (hundredths % 100 == 0 ? "" : "." + fraction(Math.abs(hundredths % 100)));
        return hundredths < 0 && hundredths > -100 ? "-" + digits : digits;
    }

    private static String fraction(long hundredths) {
        return hundredths % 10 == 0 ? Long.toString(hundredths / 10) : (hundredths < 10 ? "0" : "") + hundredths;
    }

    /** XML has no way to write control characters, so they become blanks. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isWritable(c) ? c : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean isWritable(int c) {
        return c >= 0x20 && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
    }

    private String paint(String what, int colour) {
        int alpha = colour >>> 24;
        String opacity = alpha == 255 ? "" : " " + what + "-opacity=\"" + number(alpha / 255.0) + "\"";
        return " " + what + "=\"" + named(colour) + "\"" + opacity;
    }

    private String named(int colour) {
        return page.map(around -> around.colour(colour & 0xffffff)).orElseGet(() -> hex(colour));
    }

    private static String hex(int colour) {
        return "#" + Integer.toHexString(0x1000000 | colour & 0xffffff).substring(1);
    }

    private static String at(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    private void add(String element) {
        body.append(element).append("/>\n");
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int colour) {
        if (width > 0 && height > 0) {
            add("<rect" + at("x", x) + at("y", y) + at("width", width) + at("height", height) + paint("fill", colour));
        }
    }

    @Override
    public void outline(double x, double y, double width, double height, double radius, double thickness, int colour) {
        add("<rect" + at("x", x) + at("y", y) + at("width", width) + at("height", height) + at("rx", radius)
                + " fill=\"none\"" + at("stroke-width", thickness) + paint("stroke", colour));
    }

    @Override
    public void horizontal(double x1, double x2, double y, int colour) {
        rectangle(x1, Math.round(y), x2 - x1, 1, colour);
    }

    @Override
    public void vertical(double x, double y1, double y2, int colour) {
        rectangle(Math.round(x), y1, 1, y2 - y1, colour);
    }

    @Override
    public void dashed(double x1, double y1, double x2, double y2, int colour) {
        add(segment(x1, y1, x2, y2) + at("stroke-width", 1) + " stroke-dasharray=\"3 3\"" + paint("stroke", colour));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, int colour) {
        add(segment(x1, y1, x2, y2) + at("stroke-width", thickness) + paint("stroke", colour));
    }

    private static String segment(double x1, double y1, double x2, double y2) {
        return "<line" + at("x1", x1) + at("y1", y1) + at("x2", x2) + at("y2", y2);
    }

    @Override
    public void mark(int slot, double x, double y, int colour) {
        String id = "mark-" + PositionSlot.style(slot);
        if (page.isEmpty()) {
            definitions.computeIfAbsent(
                    id, key -> "<path id=\"" + id + "\" fill-rule=\"evenodd\" d=\"" + MarkShape.svg(slot) + "\"/>");
        }
        add("<use href=\"#" + id + "\"" + at("x", x) + at("y", y) + paint("fill", colour));
    }

    @Override
    public void span(double x1, double x2, double y, double height, int colour, boolean fadeStart, boolean fadeEnd) {
        if (!fadeStart && !fadeEnd) {
            rectangle(x1, y - height / 2, x2 - x1, height, colour);
            return;
        }
        String id = "fade-" + Integer.toHexString(colour) + (fadeStart ? "-s" : "") + (fadeEnd ? "-e" : "");
        definitions.computeIfAbsent(
                id,
                key -> "<linearGradient id=\"" + id + "\">" + stop(0, colour, fadeStart) + stop(0.38, colour, false)
                        + stop(0.62, colour, false) + stop(1, colour, fadeEnd) + "</linearGradient>");
        add("<rect" + at("x", x1) + at("y", y - height / 2) + at("width", x2 - x1) + at("height", height)
                + " fill=\"url(#" + id + ")\"");
    }

    private String stop(double at, int colour, boolean clear) {
        double opacity = clear ? 0 : (colour >>> 24) / 255.0;
        return "<stop offset=\"" + number(at) + "\" stop-color=\"" + named(colour) + "\" stop-opacity=\""
                + number(opacity) + "\"/>";
    }

    @Override
    public void ring(double x, double y, double radius, double thickness, int colour) {
        add("<circle" + at("cx", x) + at("cy", y) + at("r", radius) + " fill=\"none\"" + at("stroke-width", thickness)
                + paint("stroke", colour));
    }

    @Override
    public void disc(double x, double y, double radius, int colour) {
        add("<circle" + at("cx", x) + at("cy", y) + at("r", radius) + paint("fill", colour));
    }

    @Override
    public void arrow(double x, double y, double size, boolean up, int colour) {
        double base = up ? y + size / 2 : y - size / 2;
        double tip = up ? y - size / 2 : y + size / 2;
        add("<path d=\"M" + number(x - size * 0.6) + " " + number(base) + "H" + number(x + size * 0.6) + "L" + number(x)
                + " " + number(tip) + "Z\"" + paint("fill", colour));
    }

    @Override
    public void words(String words, double x, double y, Face face, Side side, int colour) {
        if (words.isEmpty()) {
            return;
        }
        String anchor = switch (side) {
            case LEFT -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case RIGHT -> " text-anchor=\"end\"";
        };
        body.append("<text" + at("x", x) + at("y", y) + " dy=\"0.35em\"" + at("font-size", face.size())
                + (face.isBold() ? " font-weight=\"bold\"" : "") + anchor + paint("fill", colour) + ">"
                + escaped(words) + "</text>\n");
    }

    @Override
    public double width(String words, Face face) {
        double ems = words.codePoints().mapToDouble(SvgPen::ems).sum();
        return ems * face.size() * (face.isBold() ? 1.08 : 1);
    }

    /** Rather too wide than too narrow. */
    private static double ems(int c) {
        if ("ijl.,:;'|!() ".indexOf(c) >= 0) {
            return 0.31;
        }
        if ("mwMW@%".indexOf(c) >= 0) {
            return 0.92;
        }
        if (c > 0x2e80) {
            return 1;
        }
        return Character.isUpperCase(c) ? 0.68 : 0.58;
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        String id = "clip-" + clips++;
        definitions.put(
                id,
                "<clipPath id=\"" + id + "\"><rect" + at("x", x) + at("y", y) + at("width", Math.max(0, width))
                        + at("height", Math.max(0, height)) + "/></clipPath>");
        body.append("<g clip-path=\"url(#").append(id).append(")\">\n");
    }

    @Override
    public void unclip() {
        body.append("</g>\n");
    }

    /** Marks are many and the page tells the same in words, so the tabulator passes them by. */
    @Override
    public void linked(int row, int count) {
        page.ifPresent(around -> body.append("<a href=\"#")
                .append(escaped(around.target(row)))
                .append("\" tabindex=\"-1\"><title>")
                .append(escaped(around.words(row, count)))
                .append("</title>\n"));
    }

    @Override
    public void unlinked() {
        if (page.isPresent()) {
            body.append("</a>\n");
        }
    }
}
