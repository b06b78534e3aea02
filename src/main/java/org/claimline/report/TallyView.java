package org.claimline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.claimline.model.Position;
import org.claimline.timeline.PositionSlot;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.index.StatementIndex;

/**
 * How often each value of a facet occurs.
 *
 * @param facet as the page's address names it
 * @param title over the names
 * @param rest  what was left out, in words; empty where nothing was
 */
record TallyView(String facet, String title, List<Row> rows, String rest) {
    private static final int MOST = 12;

    /**
     * @param style of the position; empty for other facets
     * @param share of the highest count, in percent
     */
    record Row(String name, String style, int count, String share) {}

    private record Counted(int code, int count) {}

    /** From against to for, those that occur. */
    static TallyView positions(Selection selection) {
        StatementIndex index = selection.index();
        List<Position> all = index.positions();
        List<Counted> counted = counted(selection, index::position, all.size());
        counted.sort(Comparator.comparingInt(one -> PositionSlot.of(all.get(one.code()))));
        return of("position", "Position", counted, counted.size(), code -> {
            Position position = all.get(code);
            int slot = PositionSlot.of(position);
            String words = position.words().isEmpty() ? "no position" : position.words();
            return new Row(words, PositionSlot.style(slot), 0, "");
        });
    }

    static TallyView countries(Selection selection, IntFunction<String> name) {
        return frequent(
                "country",
                "Country",
                selection,
                selection.index()::country,
                selection.index().countries().size(),
                name);
    }

    static TallyView speakers(Selection selection) {
        List<String> names = selection.index().speakers();
        return frequent("speaker", "Speaker", selection, selection.index()::speaker, names.size(), names::get);
    }

    private static TallyView frequent(
            String facet,
            String title,
            Selection selection,
            IntUnaryOperator code,
            int codes,
            IntFunction<String> name) {
        List<Counted> counted = counted(selection, code, codes);
        counted.sort(Comparator.comparingInt(Counted::count).reversed());
        return of(facet, title, counted, MOST, each -> new Row(name.apply(each), "", 0, ""));
    }

    private static List<Counted> counted(Selection selection, IntUnaryOperator code, int codes) {
        int[] counts = new int[codes];
        for (int row : selection.rows()) {
            counts[code.applyAsInt(row)]++;
        }
        List<Counted> counted = new ArrayList<>();
        for (int each = 0; each < codes; each++) {
            if (counts[each] > 0) {
                counted.add(new Counted(each, counts[each]));
            }
        }
        return counted;
    }

    private static TallyView of(String facet, String title, List<Counted> counted, int most, IntFunction<Row> look) {
        int highest = counted.stream().mapToInt(Counted::count).max().orElse(1);
        List<Row> rows = counted.stream()
                .limit(most)
                .map(one -> {
                    Row row = look.apply(one.code());
                    return new Row(row.name(), row.style(), one.count(), share(one.count(), highest));
                })
                .toList();
        List<Counted> left = counted.subList(rows.size(), counted.size());
        int leftStatements = left.stream().mapToInt(Counted::count).sum();
        String rest = left.isEmpty() ? "" : Numbers.of(left.size()) + " more with " + Numbers.of(leftStatements);
        return new TallyView(facet, title, rows, rest);
    }

    private static String share(int count, int highest) {
        return Math.max(1, Math.round(100.0 * count / highest)) + "%";
    }
}
