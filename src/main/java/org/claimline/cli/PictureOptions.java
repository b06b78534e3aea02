package org.claimline.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.claimline.model.StatementQuery;
import org.claimline.model.TimelineClock;
import org.claimline.timeline.Arrangement;
import org.claimline.timeline.LaneChoice;
import org.claimline.timeline.LaneSort;
import org.claimline.timeline.Lanes;
import org.claimline.timeline.Palette;
import org.claimline.timeline.PictureFormat;
import org.claimline.timeline.Retelling;
import org.claimline.timeline.TimelinePicture;
import org.claimline.timeline.TimelinePicture.Days;
import org.claimline.timeline.TimelineScene.HeadWords;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.index.Selection;
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
            names = "--reports",
            paramLabel = "HOW",
            description = "pictures and reports: reports of one utterance together or apart; together unless given")
    private Retelling retelling = Retelling.TOGETHER;

    /** The picture of a selection as the bytes of a file; it shows the days asked for, or all there are. */
    byte[] picture(PictureFormat format, Workspace workspace, Selection selection, StatementQuery query) {
        Arrangement arrangement = arrangement(query.clock());
        Lanes.LaneTitles titles = Lanes.titles(
                code -> code.isEmpty() ? "No single country" : workspace.world().countryName(code),
                "no name",
                "not named");
        String by = lanes.name().charAt(0) + lanes.label().substring(1).toLowerCase(Locale.ROOT);
        TimelinePicture picture = new TimelinePicture(
                Lanes.deal(selection.index(), selection.rows(), arrangement, titles),
                arrangement,
                days(query),
                new TimelinePicture.Words(
                        heading(selection, query.clock()), new HeadWords(by, "Undated"), "{0} more lanes not shown"),
                Palette.LIGHT,
                workspace.world().knownEvents(),
                LocalDate.now().toEpochDay());
        return format.bytes(picture);
    }

    Arrangement arrangement(TimelineClock clock) {
        return Arrangement.USUAL.with(lanes).with(sort).with(clock).with(retelling);
    }

    private String heading(Selection selection, TimelineClock clock) {
        String placed = clock == TimelineClock.SAID ? "said" : "published";
        int utterances = selection.index().groups().utterances(selection.rows());
        String counted = Counted.of(selection.size(), "statement")
                + (utterances == selection.size() ? "" : " (" + Counted.of(utterances, "utterance") + ")");
        return counted + " by " + lanes.label() + ", by the date " + placed;
    }

    /** Both ends must be given, else the statements tell. */
    private static Optional<Days> days(StatementQuery query) {
        return query.from().flatMap(from -> query.to().map(to -> new Days(from.toEpochDay(), to.toEpochDay() + 1.0)));
    }
}
