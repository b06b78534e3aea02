package org.claimline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;
import org.claimline.model.Position;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementQuery;
import org.claimline.store.Store;
import org.claimline.text.Span;
import org.claimline.timeline.LaneChoice;
import org.claimline.ui.exchange.FileModel;
import org.claimline.ui.exchange.ImportCommands;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.MessageModel;
import org.claimline.ui.session.Session;
import org.claimline.ui.table.SortOrder;
import org.claimline.ui.timeline.Viewport;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.filter.FacetCount;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.index.StatementIndex;

/** Measures the window on one store and prints {@code name value value …}, in milliseconds. Software rendering, no display. */
public final class TimelineProbe {
    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 1_000;
    private static final int FRAMES = 240;
    private static final int WARM = 60;
    private static final long TODAY = LocalDate.of(2026, 2, 10).toEpochDay();
    private static final List<String> WORDS = List.of(
            "troops",
            "soldiers ceasefire",
            "legitimate targets",
            "\"round 77\"",
            "brigad*",
            "parliament",
            "Brussels",
            "coalition willing",
            "peacekeepers",
            "mandate",
            "\"ukrainian soil\"",
            "trainers",
            "summit",
            "sunday",
            "spokesman",
            "multinational",
            "interview",
            "headline",
            "ground forces",
            "welcome");

    private final Path store;
    private Workspace workspace;
    private Session session;
    private MainPane pane;
    private Stage stage;

    private TimelineProbe(Path store) {
        this.store = store;
    }

    public static void main(String[] arguments) throws Exception {
        Path store = Path.of(arguments[1]);
        if (arguments[0].equals("read")) {
            print("read", read(store));
            return;
        }
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        Platform.runLater(() -> {
            try {
                if (arguments[0].equals("open")) {
                    open(store, done);
                } else {
                    new TimelineProbe(store).work();
                    done.complete(null);
                }
            } catch (Exception | Error failure) {
                done.completeExceptionally(failure);
            }
        });
        try {
            done.join();
        } finally {
            // the toolkit's thread would keep the process alive
            Platform.exit();
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String name, double... values) {
        StringBuilder line = new StringBuilder(name);
        for (double value : values) {
            line.append(' ').append(String.format(Locale.ROOT, "%.3f", value));
        }
        System.out.println(line);
    }

    /**
     * The columns that the timeline is made of, read in the plainest way and nothing else; another connection has loaded the
     * driver.
     */
    private static double read(Path store) throws SQLException {
        DriverManager.getConnection("jdbc:sqlite::memory:").close();
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement()) {
            read(statement, "article", "number, outlet, published_day", "name, id");
            read(
                    statement,
                    "statement",
                    "number, id, article, speaker, position, earliest, latest, exactness",
                    "article, passage_start, number");
        }
        return since(start);
    }

    private static void read(Statement statement, String table, String names, String order) throws SQLException {
        int[][] columns = new int[names.split(",").length][];
        try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
            for (int column = 0; column < columns.length; column++) {
                columns[column] = new int[count.getInt(1)];
            }
        }
        try (ResultSet rows = statement.executeQuery("SELECT " + names + " FROM " + table + " ORDER BY " + order)) {
            for (int row = 0; rows.next(); row++) {
                for (int column = 0; column < columns.length; column++) {
                    columns[column][row] = rows.getInt(column + 1);
                }
            }
        }
    }

    /**
     * As "open another store" does it, in a window that stands open on an empty one: from the call until the marks are
     * painted.
     */
    private static void open(Path store, CompletableFuture<Void> done) throws IOException {
        Path folder = Files.createTempDirectory("claimline");
        Lexicon lexicon = Lexicon.load();
        ClaimlineWindow window = new ClaimlineWindow(
                new Stage(),
                WindowState.in(folder),
                file -> Workspace.open(file, lexicon, Clock.systemUTC()),
                Clock.systemUTC());
        window.open(() -> Workspace.open(empty(folder), lexicon, Clock.systemUTC()));
        PauseTransition standing = new PauseTransition(Duration.seconds(1));
        standing.setOnFinished(end -> change(window, store, done));
        standing.play();
    }

    private static void change(ClaimlineWindow window, Path store, CompletableFuture<Void> done) {
        Scene scene = window.scene();
        WritableImage image = new WritableImage(WIDTH, HEIGHT);
        picture(scene.lookup("#timeline"), image);
        long start = System.nanoTime();
        window.change(store);
        scene.addPostLayoutPulseListener(() -> {
            if (!window.session().timeline().lanesProperty().get().isEmpty() && !done.isDone()) {
                picture(scene.lookup("#timeline"), image);
                print("open", since(start));
                done.complete(null);
            }
        });
    }

    /** Holds one article in which nothing is stated: one that never held any would be given the seeds. */
    private static Path empty(Path folder) {
        Path file = folder.resolve("empty.db");
        try (Store store = Store.open(file)) {
            ArticleInfo info = new ArticleInfo("0".repeat(64), "a.txt", "", "", "", "", StatementDate.UNKNOWN);
            Article article = new Article(info, "", new Span(0, 0));
            store.inTransaction(() -> store.findings()
                    .take(new ArticleFile(article, new byte[0], "UTF-8"), List.of(), List.of(), Instant.EPOCH));
        }
        return file;
    }

    private void window() {
        session = new Session(workspace, new BackgroundWork(Runnable::run, Runnable::run), TODAY);
        MessageModel message = new MessageModel();
        FileModel files = new FileModel(session, message);
        Commands commands = new Commands();
        new WindowCommands(session, files, null).addTo(commands);
        new ImportCommands(session, files.imports(), null, null).addTo(commands);
        for (String id : List.of("open-store", "theme", "motion", "keys", "about", "quit")) {
            commands.add(id, "F12", () -> {});
        }
        pane = new MainPane(session, files, null, message, commands);
        if (stage == null) {
            stage = new Stage();
            stage.setScene(new Scene(pane, WIDTH, HEIGHT));
            Theme.LIGHT.dress(stage.getScene());
            stage.show();
        } else {
            stage.getScene().setRoot(pane);
        }
        session.statements().refresh();
        pane.applyCss();
        pane.layout();
    }

    private Node timeline() {
        return pane.lookup("#timeline");
    }

    private static void picture(Node node, WritableImage image) {
        node.snapshot(null, image);
    }

    private void work() throws Exception {
        print("resident.empty", resident());
        emptyCanvas();
        workspace = Workspace.open(store, Lexicon.load(), Clock.systemUTC());
        window();
        for (LaneChoice choice : LaneChoice.values()) {
            session.timeline()
                    .arrangementProperty()
                    .set(session.timeline().arrangement().with(choice));
            frames(choice);
        }
        session.timeline()
                .arrangementProperty()
                .set(session.timeline().arrangement().with(LaneChoice.COUNTRY));
        filters();
        words();
        sorting();
        print("resident", resident());
        stage.hide();
        workspace.close();
    }

    /** As Linux counts it; 0 where there is none. */
    private static double resident() throws Exception {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                                .filter(line -> line.startsWith("VmRSS:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .sum()
                        * 1024
                        / 1e6;
    }

    private static double[] frames(Node node, IntConsumer change) {
        WritableImage image = new WritableImage(WIDTH, HEIGHT);
        double[] values = new double[FRAMES];
        for (int n = -WARM; n < FRAMES; n++) {
            long start = System.nanoTime();
            change.accept(n + WARM);
            picture(node, image);
            if (n >= 0) {
                values[n] = since(start);
            }
        }
        return values;
    }

    private static void emptyCanvas() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        new Scene(new Pane(canvas), WIDTH, HEIGHT);
        print("frame.empty", frames(canvas, n -> {
            canvas.getGraphicsContext2D().setFill(Color.gray(n % 2 * 0.5));
            canvas.getGraphicsContext2D().fillRect(0, 0, WIDTH, HEIGHT);
        }));
    }

    /** The timeline alone fills the window: in by the wheel, along, out again, at different places. */
    private void frames(LaneChoice choice) {
        Viewport view = session.timeline().view();
        Pane parent = (Pane) pane.lookup("#timeline").getParent();
        parent.setMinSize(WIDTH, HEIGHT);
        parent.resize(WIDTH, HEIGHT);
        pane.layout();
        view.fit();
        print("frame." + choice.label(), frames(parent, n -> {
            int phase = n % 60;
            double x = 200 + n * 37 % 900;
            if (phase < 20) {
                view.zoom(x, 1.3);
            } else if (phase < 40) {
                view.drag(phase % 2 == 0 ? 83 : -41);
            } else {
                view.zoom(x, 1 / 1.3);
            }
        }));
    }

    private void filters() {
        StatementIndex index = workspace.index();
        List<StatementQuery> queries = new ArrayList<>();
        List<FacetCount> speakers = workspace.facets(StatementQuery.ALL).speakers();
        List<FacetCount> countries = workspace.facets(StatementQuery.ALL).countries();
        List<FacetCount> outlets = workspace.facets(StatementQuery.ALL).outlets();
        for (int n = 0; n < 15; n++) {
            queries.add(StatementQuery.ALL.withCountries(Set.of(countries.get(n).value())));
            queries.add(StatementQuery.ALL.withSpeakers(Set.of(speakers.get(n).value())));
            queries.add(StatementQuery.ALL.withOutlets(
                    Set.of(outlets.get(n).value(), outlets.get(n + 1).value())));
            queries.add(StatementQuery.ALL
                    .withPositions(Set.of(Position.SCALE.get(n % 7)))
                    .withDates(Optional.of(LocalDate.of(2023, 1, 1 + n)), Optional.of(LocalDate.of(2025, 1, 1 + n))));
        }
        for (int n = 0; n < 5; n++) {
            workspace.select(queries.get(n).withDates(Optional.empty(), Optional.of(LocalDate.of(2025, 5, 5 + n))));
        }
        print("filter", queries.stream().mapToDouble(this::filter).toArray());
        print("scan", queries.stream().mapToDouble(query -> scan(index)).toArray());
        WritableImage image = new WritableImage(WIDTH, HEIGHT);
        print(
                "filter.painted",
                queries.stream()
                        .mapToDouble(query -> {
                            long start = System.nanoTime();
                            session.statements().show(query);
                            picture(timeline(), image);
                            return since(start);
                        })
                        .toArray());
        session.statements().show(StatementQuery.ALL);
    }

    private double filter(StatementQuery query) {
        long start = System.nanoTime();
        workspace.select(query);
        workspace.facets(query);
        return since(start);
    }

    /** One pass that counts three facets and does nothing else. */
    private static double scan(StatementIndex index) {
        long start = System.nanoTime();
        int[] speakers = new int[index.speakers().size()];
        int[] countries = new int[index.countries().size()];
        int[] positions = new int[index.positions().size()];
        for (int row = 0; row < index.size(); row++) {
            speakers[index.speaker(row)]++;
            countries[index.country(row)]++;
            positions[index.position(row)]++;
        }
        return since(start) + (speakers[0] + countries[0] + positions[0] < 0 ? 1 : 0);
    }

    private void words() {
        double[] values = new double[WORDS.size()];
        double[] floors = new double[WORDS.size()];
        workspace.select(StatementQuery.ALL.withText("warm"));
        for (int n = 0; n < values.length; n++) {
            long start = System.nanoTime();
            Selection selection = workspace.select(StatementQuery.ALL.withText(WORDS.get(n)));
            workspace.entries(selection.index(), Arrays.copyOf(selection.rows(), Math.min(30, selection.size())));
            values[n] = since(start);
        }
        try (Store floor = Store.open(store)) {
            for (int n = 0; n < values.length; n++) {
                long start = System.nanoTime();
                floor.words().matching(WORDS.get(n));
                floors[n] = since(start);
            }
        }
        print("words", values);
        print("words.floor", floors);
    }

    /** As a click on the head of a column does it, until the rows in view are laid out. */
    private void sorting() {
        List<Double> values = new ArrayList<>();
        List<Double> floors = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (SortOrder.Key key : SortOrder.Key.values()) {
                long start = System.nanoTime();
                session.statements().orderProperty().set(new SortOrder(key, round % 2 == 1));
                pane.table().applyCss();
                pane.table().layout();
                values.add(since(start));
                long[] longs = new java.util.Random(7)
                        .longs(session.statements().shown().size())
                        .toArray();
                long sort = System.nanoTime();
                Arrays.sort(longs);
                floors.add(since(sort));
            }
        }
        session.statements().orderProperty().set(SortOrder.BY_DATE);
        print("sort", values.stream().mapToDouble(Double::doubleValue).toArray());
        print("sort.floor", floors.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
