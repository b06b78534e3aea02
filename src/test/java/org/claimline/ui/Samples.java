package org.claimline.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.reader.TextArticleReader;
import org.claimline.lexicon.Lexicon;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.inbox.FirstStart;
import org.claimline.workspace.task.Progress;

/** What windows are tested with: the seed articles, extracted for real, each workspace with a database of its own. */
public final class Samples {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-10T09:00:00Z"), ZoneOffset.UTC);

    private static final Lexicon LEXICON = Lexicon.load();
    private static final String UNDATED = """
            Slovakia keeps out of the coalition

            Slovak Prime Minister Robert Fico said that Slovakia will not send any soldiers to Ukraine.
            """;

    private static byte[] extracted;

    private Samples() {}

    /** The statements of the seeds, as a first start finds them. */
    public static Workspace seeds(Path folder) {
        try {
            return open(Files.write(folder.resolve("seeds.db"), extracted(folder)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The seeds and one article without a date, whose statement waits in the tray. */
    public static Workspace workspace(Path folder) {
        Workspace workspace = seeds(folder);
        byte[] bytes = UNDATED.getBytes(StandardCharsets.UTF_8);
        try {
            workspace.articles().take(List.of(new TextArticleReader().read("undated.txt", bytes)), Progress.NONE);
        } catch (UnreadableArticleException impossible) {
            throw new IllegalStateException(impossible);
        }
        return workspace;
    }

    /** A workspace that holds nothing. */
    public static Workspace empty(Path folder) {
        return open(folder.resolve("empty.db"));
    }

    private static Workspace open(Path database) {
        return Workspace.open(database, LEXICON, CLOCK);
    }

    /** The same for every test, so it is done once. */
    private static synchronized byte[] extracted(Path folder) throws IOException {
        if (extracted == null) {
            Path first = folder.resolve("first.db");
            try (Workspace workspace = open(first)) {
                FirstStart.takeInSeeds(workspace, Progress.NONE);
            }
            extracted = Files.readAllBytes(first);
        }
        return extracted;
    }
}
