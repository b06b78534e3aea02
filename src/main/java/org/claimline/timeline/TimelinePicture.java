package org.claimline.timeline;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.claimline.model.Position;
import org.claimline.timeline.Pen.Face;
import org.claimline.timeline.Pen.Side;
import org.claimline.timeline.TimelineScene.HeadWords;
import org.claimline.workspace.KnownEvent;

/** The timeline as a picture to keep: a heading, the legend, and all lanes that have room, drawn without a window. */
public final class TimelinePicture {
    /** In logical pixels; PNG has twice as many. */
    public static final double WIDTH = 1_600;

    private static final double HEAD = 60;
    private static final double EDGE = 24;
    private static final double MOST_HEIGHT = 4_000;
    private static final double SHARED_HEIGHT = 900;
    private static final double PNG_SCALING = 2;

    private final List<LaneMarks> lanes;
    private final Arrangement arrangement;
    private final Days days;
    private final Words words;
    private final Palette palette;
    private final List<KnownEvent> events;
    private final long today;

    /** The time that is shown, as epoch days with fractions. */
    public record Days(double first, double last) {}

    /**
     * What is written on it.
     *
     * @param heading   what is shown
     * @param moreLanes said of lanes that had no room, with {@code {0}} for how many
     */
    public record Words(String heading, HeadWords head, String moreLanes) {}

    /**
     * As it stands in a page.
     *
     * @param svg        an element of the page
     * @param lanesShown how many lanes had room
     */
    public record Inline(String svg, int lanesShown) {}

    /** @param days empty for all of time */
    public TimelinePicture(
            List<LaneMarks> lanes,
            Arrangement arrangement,
            Optional<Days> days,
            Words words,
            Palette palette,
            List<KnownEvent> events,
            long today) {
        this.lanes = lanes;
        this.arrangement = arrangement;
        TimeExtent all = TimeExtent.of(lanes, today).withMargin();
        this.days = days.orElse(new Days(all.first(), all.last()));
        this.words = words;
        this.palette = palette;
        this.events = events;
        this.today = today;
    }

    /** As the bytes of an SVG file. */
    public byte[] svg() {
        SvgPen pen = new SvgPen();
        TimelineScene scene = scene(pen, WIDTH);
        double height = HEAD + scene.frame().height();
        head(pen, height, scene);
        pen.down(HEAD);
        new TimelinePainter(pen, palette, new FittedWords()).paint(scene);
        pen.back();
        return pen.file(WIDTH, height, words.heading()).getBytes(StandardCharsets.UTF_8);
    }

    /** For a page, which has heading and legend of its own. @param width in pixels */
    public Inline inline(SvgPage page, double width) {
        SvgPen pen = new SvgPen(page);
        TimelineScene scene = scene(pen, width);
        new TimelinePainter(pen, palette, new FittedWords()).paint(scene);
        String svg = pen.element(width, scene.frame().height(), words.heading());
        return new Inline(svg, scene.stack().size());
    }

    /**
     * As the bytes of a PNG file.
     *
     * @throws IllegalStateException where this machine has no fonts to draw with
     */
    public byte[] png() {
        try {
            ImagePen measuring = new ImagePen(1, 1, PNG_SCALING);
            TimelineScene scene = scene(measuring, WIDTH);
            double height = HEAD + scene.frame().height();
            ImagePen pen = new ImagePen(WIDTH, height, PNG_SCALING);
            head(pen, height, scene);
            pen.down(HEAD);
            new TimelinePainter(pen, palette, new FittedWords()).paint(scene);
            return encoded(pen.image());
        } catch (LinkageError | InternalError missing) {
            throw new IllegalStateException("no fonts", missing);
        }
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private TimelineScene scene(Pen pen, double width) {
        int undated = lanes.stream().mapToInt(LaneMarks::undated).sum();
        double timeLeft = new LaneGutter().width(pen, lanes, width);
        Frame wide = new Frame(width, MOST_HEIGHT, timeLeft, undated > 0);
        TimeScale scale = TimeScale.fitting(days.first(), days.last(), wide.timeWidth());
        LaneStack all = LaneStack.of(lanes, arrangement, scale, SHARED_HEIGHT);
        int shown = 0;
        while (shown < lanes.size() && all.top(shown) + all.height(shown) <= MOST_HEIGHT - AxisPainter.HEIGHT) {
            shown++;
        }
        LaneStack stack =
                shown == lanes.size() ? all : LaneStack.of(lanes.subList(0, shown), arrangement, scale, SHARED_HEIGHT);
        Frame frame = new Frame(width, AxisPainter.HEIGHT + stack.totalHeight(), timeLeft, undated > 0);
        return new TimelineScene(
                stack.at(scale, frame.timeWidth()),
                arrangement,
                scale,
                0,
                frame,
                undated,
                events,
                today,
                -1,
                -1,
                Hit.NOTHING,
                words.head());
    }

    private void head(Pen pen, double height, TimelineScene scene) {
        pen.rectangle(0, 0, WIDTH, height, palette.ground());
        int hidden = lanes.size() - scene.stack().size();
        String more = hidden == 0 ? "" : " · " + words.moreLanes().replace("{0}", Integer.toString(hidden));
        String heading = new FittedWords().fit(pen, words.heading() + more, Face.BOLD, WIDTH - 2 * EDGE);
        pen.words(heading, EDGE, 20, Face.BOLD, Side.LEFT, palette.text());
        double x = EDGE + 6;
        for (int slot = 0; slot < Position.SCALE.size(); slot++) {
            String name = Position.SCALE.get(slot).words();
            pen.mark(slot, x, 43, palette.position(slot));
            pen.words(name, x + 12, 43, Face.SMALL, Side.LEFT, palette.muted());
            x += 36 + pen.width(name, Face.SMALL);
        }
    }
}
