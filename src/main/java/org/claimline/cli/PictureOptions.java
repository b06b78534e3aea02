package org.claimline.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.claimline.model.StatementQuery;
import org.claimline.timeline.Arrangement;
import org.claimline.timeline.LaneChoice;
import org.claimline.timeline.LaneSort;
import org.claimline.timeline.Lanes;
import org.claimline.timeline.Palette;
import org.claimline.timeline.PictureFormat;
import org.claimline.timeline.TimelineClock;
import org.claimline.timeline.TimelinePicture;
import org.claimline.timeline.TimelinePicture.Days;
import org.claimline.timeline.TimelineScene.HeadWords;
import org.claimline.workspace.Selection;
import org.claimline.workspace.Workspace;
import picocli.CommandLine.Option;

/** How a picture of the timeline is laid out. */
final class PictureOptions {
    @Option(
            names = "--lanes",
            paramLabel = "BY",
            description = "pictures and reports: lanes by country, speaker, position or outlet; country unless given")
    private LaneChoice lanes = LaneChoice.COUNTRY;

    @Option(
            names = "--sort",
            paramLabel = "BY",
            description = "pictures and reports: lanes by count, name or latest; count unless given")
    private LaneSort sort = LaneSort.COUNT;

    @Option(
            names = "--clock",
            paramLabel = "DATE",
            description = "pictures and reports: place statements by the date said or published; said unless given")
    private TimelineClock clock = TimelineClock.SAID;

    /** The picture of a selection as the bytes of a file; it shows the days asked for, or all there are. */
    byte[] picture(PictureFormat format, Workspace workspace, Selection selection, StatementQuery query) {
        Arrangement arrangement = arrangement();
        Lanes.LaneTitles titles = Lanes.titles(
                code -> code.isEmpty() ? "No single country" : workspace.countryName(code), "no name", "not named");
        String by = lanes.name().charAt(0) + lanes.label().substring(1).toLowerCase(Locale.ROOT);
        TimelinePicture picture = new TimelinePicture(
                Lanes.deal(selection.index(), selection.rows(), arrangement, titles),
                arrangement,
                days(query),
                new TimelinePicture.Words(heading(selection), new HeadWords(by, "Undated"), "{0} more lanes not shown"),
                Palette.LIGHT,
                workspace.knownEvents(),
                LocalDate.now().toEpochDay());
        return format.bytes(picture);
    }

    Arrangement arrangement() {
        return Arrangement.USUAL.with(lanes).with(sort).with(clock);
    }

    private String heading(Selection selection) {
        String placed = clock == TimelineClock.SAID ? "said" : "published";
        return Counted.of(selection.size(), "statement") + " by " + lanes.label() + ", by the date " + placed;
    }

    /** Both ends must be given, else the statements tell. */
    private static Optional<Days> days(StatementQuery query) {
        return query.from().flatMap(from -> query.to().map(to -> new Days(from.toEpochDay(), to.toEpochDay() + 1.0)));
    }
}
