package org.claimline.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.claimline.model.Position;
import org.claimline.timeline.MarkShape;
import org.claimline.timeline.PositionSlot;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.filter.FilterWords;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.index.StatementIndex;

/** The whole report, by the names that the template has. */
record ReportView(
        String style,
        String script,
        String policy,
        List<ShapeView> shapes,
        List<ShapeView> legend,
        List<FilterWords> filter,
        String made,
        String version,
        List<FigureView> figures,
        TimelineFigure timeline,
        List<TallyView> tallies,
        int size,
        Iterable<StatementView> statements) {
    /** Before a statement's id, so that the id of its row is a name. */
    static final String TARGET = "s-";

    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    record ShapeView(String words, String style, String path) {}

    /** A number and what it counts. */
    record FigureView(String number, String words) {}

    static ReportView of(Workspace workspace, ReportOrder order, Iterable<StatementView> statements) {
        Selection selection = order.selection();
        return new ReportView(
                ReportTemplate.STYLE,
                ReportTemplate.SCRIPT,
                ReportTemplate.POLICY,
                shapes(PositionSlot.COUNT),
                shapes(PositionSlot.OTHER),
                FilterWords.of(order.query(), workspace.world()::countryName),
                MADE.format(order.made()),
                programVersion(),
                figures(selection),
                TimelineFigure.of(workspace, order),
                tallies(workspace, selection),
                selection.size(),
                statements);
    }

    /** What the jar says; empty where the program runs from classes. */
    private static String programVersion() {
        return Optional.ofNullable(ReportView.class.getPackage().getImplementationVersion())
                .orElse("");
    }

    private static List<ShapeView> shapes(int slots) {
        return IntStream.range(0, slots)
                .mapToObj(slot -> new ShapeView(
                        slot == PositionSlot.OTHER
                                ? "other"
                                : Position.SCALE.get(slot).words(),
                        PositionSlot.style(slot),
                        MarkShape.svg(slot)))
                .toList();
    }

    private static List<FigureView> figures(Selection selection) {
        StatementIndex index = selection.index();
        return List.of(
                figure(selection.size(), "statement", "statements"),
                figure(distinct(selection.rows(), index::speaker), "speaker", "speakers"),
                figure(countries(selection), "country or alliance", "countries and alliances"),
                figure(distinct(selection.rows(), index::article), "article", "articles"));
    }

    /** Those who speak for no single country are none. */
    private static int countries(Selection selection) {
        StatementIndex index = selection.index();
        int[] named = IntStream.of(selection.rows())
                .filter(row -> !index.countries().get(index.country(row)).isEmpty())
                .toArray();
        return distinct(named, index::country);
    }

    private static int distinct(int[] rows, IntUnaryOperator code) {
        return (int) IntStream.of(rows).map(code).distinct().count();
    }

    private static FigureView figure(int count, String one, String many) {
        return new FigureView(Numbers.of(count), count == 1 ? one : many);
    }

    private static List<TallyView> tallies(Workspace workspace, Selection selection) {
        List<String> codes = selection.index().countries();
        return List.of(
                TallyView.positions(selection),
                TallyView.countries(
                        selection, code -> StatementView.country(codes.get(code), workspace.world()::countryName)),
                TallyView.speakers(selection));
    }
}
