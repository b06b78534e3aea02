package org.claimline.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.model.DateWords;
import org.claimline.model.Position;
import org.claimline.model.TimelineClock;
import org.claimline.timeline.LaneMarks;
import org.claimline.timeline.Lanes;
import org.claimline.timeline.Palette;
import org.claimline.timeline.SvgPage;
import org.claimline.timeline.TimelinePicture;
import org.claimline.timeline.TimelinePicture.Days;
import org.claimline.timeline.TimelinePicture.Inline;
import org.claimline.timeline.TimelineScene.HeadWords;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.index.StatementIndex;

/**
 * The timeline as it stands in the report.
 *
 * @param svg     an element; its colours are those of the page's style sheet
 * @param caption what it shows
 */
record TimelineFigure(String svg, String caption) {
    private static final double WIDTH = 1_240;

    static TimelineFigure of(Workspace workspace, ReportOrder order) {
        StatementIndex index = order.selection().index();
        int[] rows = order.selection().rows().clone();
        Arrays.sort(rows);
        Lanes.LaneTitles titles = Lanes.titles(
                code -> StatementView.country(code, workspace.world()::countryName), "no name", "not named");
        List<LaneMarks> lanes = Lanes.deal(index, rows, order.arrangement(), titles);
        String by = order.arrangement().choice().label();
        TimelinePicture picture = new TimelinePicture(
                lanes,
                order.arrangement(),
                days(order),
                new TimelinePicture.Words(
                        "Timeline by " + by + ". The table of statements tells the same in words.",
                        new HeadWords(by.substring(0, 1).toUpperCase(Locale.ROOT) + by.substring(1), "Undated"),
                        ""),
                Palette.LIGHT,
                workspace.world().knownEvents(),
                LocalDate.ofInstant(order.made(), ZoneOffset.UTC).toEpochDay());
        Inline drawn = picture.inline(new Page(index), WIDTH);
        return new TimelineFigure(drawn.svg(), caption(order, lanes.size(), drawn.lanesShown()));
    }

    /** Both ends must be given, else the statements tell. */
    private static Optional<Days> days(ReportOrder order) {
        return order.query()
                .from()
                .flatMap(from -> order.query().to().map(to -> new Days(from.toEpochDay(), to.toEpochDay() + 1.0)));
    }

    private static String caption(ReportOrder order, int lanes, int shown) {
        String placed = order.arrangement().clock() == TimelineClock.SAID ? "said" : "published";
        String lane = order.arrangement().choice().label();
        return "One lane for each " + lane + "; marks stand at the date " + placed + "."
                + (shown < lanes ? " " + Numbers.of(lanes - shown) + " more lanes had no room." : "");
    }

    /** The page that the timeline is part of. */
    private static final class Page implements SvgPage {
        private final StatementIndex index;
        private final Map<Integer, String> colours = Palette.LIGHT.purposes();

        Page(StatementIndex index) {
            this.index = index;
        }

        @Override
        public String colour(int rgb) {
            return "var(--" + colours.get(rgb) + ")";
        }

        @Override
        public String target(int row) {
            return ReportView.TARGET + index.statementId(row);
        }

        @Override
        public String words(int row, int count) {
            if (count > 1) {
                return Numbers.of(count) + " statements; the first of them: " + words(row);
            }
            return words(row);
        }

        private String words(int row) {
            Position position = index.positions().get(index.position(row));
            String date = index.isUndated(row)
                    ? DateWords.UNDATED
                    : DateWords.ofDays(index.earliest(row), index.latest(row), index.isUncertain(row));
            return index.speakers().get(index.speaker(row)) + ", " + position.words() + ", " + date;
        }
    }
}
