package org.claimline.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.timeline.Arrangement;
import org.claimline.timeline.Palette;
import org.claimline.timeline.PictureFormat;
import org.claimline.timeline.TimelinePicture;
import org.claimline.timeline.TimelinePicture.Days;
import org.claimline.timeline.TimelinePicture.Words;
import org.claimline.timeline.TimelineScene.HeadWords;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.session.Session;
import org.claimline.ui.timeline.TimelineModel;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.WorkspaceException;
import org.claimline.workspace.export.NotExportedException;
import org.claimline.workspace.export.PictureExport;
import org.claimline.workspace.inbox.FirstStart;

/** Takes articles in and draws pictures, in the background, and tells what came of it. */
public final class FileModel {
    private final Session session;
    private final MessageModel message;
    private final ImportModel imports;

    public FileModel(Session session, MessageModel message) {
        this.session = session;
        this.message = message;
        this.imports = new ImportModel(session, message);
    }

    /** Takes in files and whole folders. */
    public void bring(List<Path> paths) {
        imports.bring(paths.stream().map(Path::toString).toList());
    }

    /** All other ways in. */
    public ImportModel imports() {
        return imports;
    }

    /** On the first start, so that there is something to see. */
    public void bringSeeds() {
        session.work()
                .runLong(
                        Texts.text("work.import"),
                        progress -> {
                            FirstStart.takeInSeeds(session.workspace(), progress);
                            return true;
                        },
                        done -> session.statements().refresh());
    }

    /** Draws what the timeline shows, in the colours given, to a file whose ending tells the kind of picture. */
    public void draw(Path target, Palette palette) {
        PictureFormat.ofFileName(target.toString())
                .ifPresentOrElse(
                        format -> draw(target, format, palette),
                        () -> message.refuse(Texts.text("picture.ending", String.valueOf(target.getFileName()))));
    }

    private void draw(Path target, PictureFormat format, Palette palette) {
        TimelineModel timeline = session.timeline();
        Arrangement arrangement = timeline.arrangement();
        String lanes = Texts.text("lanes." + arrangement.choice().label());
        String heading = Texts.text(
                session.statements().shown().index().groups().isEmpty()
                        ? "picture.heading"
                        : "picture.heading.utterances",
                session.statements().shown().size(),
                lanes.toLowerCase(Locale.ROOT),
                Texts.text("clock.short." + arrangement.clock().label()).toLowerCase(Locale.ROOT),
                session.statements().shown().utterances());
        TimelinePicture picture = new TimelinePicture(
                timeline.lanesProperty().get(),
                arrangement,
                Optional.of(new Days(timeline.view().firstDay(), timeline.view().lastDay())),
                new Words(heading, new HeadWords(lanes, Texts.text("timeline.undated")), Texts.text("picture.more")),
                palette,
                session.workspace().world().knownEvents(),
                timeline.today());
        session.work()
                .runLong(
                        Texts.text("work.export"),
                        progress -> {
                            write(target, format, picture);
                            return true;
                        },
                        done -> message.tellOfFile(Texts.text("picture.done", target.toString()), target));
    }

    private static void write(Path target, PictureFormat format, TimelinePicture picture) {
        try {
            PictureExport.write(target, true, format.bytes(picture));
        } catch (NotExportedException problem) {
            throw new WorkspaceException(problem.getMessage(), problem);
        } catch (IllegalStateException noFonts) {
            throw new WorkspaceException(Texts.text("picture.nofonts"), noFonts);
        }
    }

    /** Extracts everything again, as after the lexicon has changed. */
    public void extractAgain() {
        session.work()
                .runLong(
                        Texts.text("work.extract"),
                        progress -> {
                            session.workspace().articles().extractAgain(progress);
                            return session.workspace().review().differences().size();
                        },
                        otherwise -> {
                            message.tell(Texts.text("extract.done", otherwise));
                            session.statements().refresh();
                            session.review().lookForDifferences();
                        });
    }
}
