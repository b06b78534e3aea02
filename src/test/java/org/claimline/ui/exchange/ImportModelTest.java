package org.claimline.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.claimline.corpus.Stories;
import org.claimline.corpus.Story;
import org.claimline.lexicon.Lexicon;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.session.Session;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.task.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {
    private static final String TEXT =
            "Title: A story\n\n“Poland will not send its soldiers to Ukraine,” Polish Prime Minister Donald Tusk said on Friday.\n";

    @TempDir
    Path folder;

    private final MessageModel message = new MessageModel();
    private Workspace workspace;
    private Session session;
    private ImportModel imports;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("test.db"), Lexicon.load(), Clock.systemUTC());
        session = new Session(workspace, new BackgroundWork(Runnable::run, Runnable::run), 20_000);
        imports = new ImportModel(session, message);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatCannotBeUsedStandsInAListUntilTheNextImport() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), TEXT);
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {0});
        imports.bring(
                List.of(good.toString(), bad.toString(), folder.resolve("lost").toString()));
        assertThat(imports.problems())
                .extracting(Problem::file)
                .containsExactly(bad.toString(), folder.resolve("lost").toString());
        assertThat(message.wordsProperty().get())
                .startsWith("1 article was added, with 1 statement. 2 files could not be used: ");
        imports.bring(List.of(good.toString()));
        assertThat(imports.problems()).isEmpty();
        assertThat(session.statements().shown().size()).isOne();
    }

    @Test
    void aPastedTextIsAnArticleAndNothingIsNone() {
        imports.paste(TEXT);
        assertThat(workspace.articles().all()).singleElement().satisfies(info -> {
            assertThat(info.title()).isEqualTo("A story");
            assertThat(info.name()).isEqualTo("pasted.txt");
        });
        imports.paste("  ");
        assertThat(message.badProperty().get()).isTrue();
        assertThat(workspace.articles().all()).hasSize(1);
    }

    @Test
    void aTableIsReadByItsColumns() throws IOException {
        Path table = Files.writeString(
                folder.resolve("t.csv"),
                "Tag;Volltext\n2025-03-01;" + TEXT.lines().toList().get(2));
        imports.bring(List.of(table.toString()), Map.of("text", "Volltext", "date", "Tag"));
        assertThat(workspace.articles().all().get(0).published().edtf()).isEqualTo("2025-03-01");
    }

    @Test
    void anAddressOfThisMachineIsRefusedInTheList() {
        imports.bring(List.of("http://127.0.0.1:1/x"));
        assertThat(imports.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.why()).contains("an address of this machine or its network"));
    }

    @Test
    void aWatchedFolderIsTakenInAtTheSecondLook() throws IOException {
        Path watched = Files.createDirectory(folder.resolve("in"));
        imports.watch(watched);
        Files.writeString(watched.resolve("a.txt"), TEXT);
        imports.look();
        assertThat(workspace.articles().all()).isEmpty();
        imports.look();
        assertThat(workspace.articles().all()).hasSize(1);
        imports.stopWatching();
        Files.writeString(watched.resolve("b.txt"), TEXT.replace("Poland", "Latvia"));
        imports.look();
        imports.look();
        assertThat(workspace.articles().all()).hasSize(1);
        assertThat(imports.watchedProperty().get()).isEmpty();
    }

    @Test
    void articlesAreSetRightAndTheirStatementsShownAnew() {
        imports.paste(TEXT);
        String id = session.statements().shown().index().statementId(0);
        imports.repair(List.of(id), Map.of("date", "2025-09-08", "outlet", " The Courier ", "author", " "));
        assertThat(workspace.entry(id).statement().dating().date().edtf()).isEqualTo("2025-09-05");
        assertThat(workspace.entry(id).article().outlet()).isEqualTo("The Courier");
        assertThat(message.wordsProperty().get()).startsWith("1 article is set right; 1 statement was read again.");
        imports.repair(List.of(id), Map.of("date", "2025-02-31"));
        assertThat(message.badProperty().get()).isTrue();
        assertThat(workspace.entry(id).article().published().edtf()).isEqualTo("2025-09-08");
    }

    @Test
    void aVersionSaysOfWhatAndWhatChanged() {
        Story story = Stories.story(2);
        String text = "Title: T\nURL: " + story.url() + "\nOutlet: The Courier\nDate: 2025-01-02\n\n" + story.body();
        imports.paste(text);
        imports.paste(text.replace("We are ready", "We are not ready"));
        List<String> ids = List.of(
                session.statements().shown().index().statementId(0),
                session.statements()
                        .shown()
                        .index()
                        .statementId(session.statements().shown().index().size() - 1));
        List<String> words = ids.stream()
                .map(id -> {
                    session.statements().selectedIdProperty().set(id);
                    return session.statement().kin().wordsProperty().get();
                })
                .toList();
        assertThat(words).anyMatch(said -> said.equals("There is a later version: The Courier, 2025-01-02."));
        assertThat(words)
                .anyMatch(said -> said.startsWith("Another version of The Courier, 2025-01-02: ")
                        && said.endsWith("is now “We are not ready to send peacekeepers to Ukraine,”"));
    }
}
