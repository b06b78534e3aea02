package org.claimline.workspace.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.claimline.model.Position;
import org.claimline.store.Store;
import org.claimline.store.index.ArticleColumns;
import org.claimline.store.index.IndexColumns;
import org.claimline.store.index.IndexColumns.Numbered;
import org.claimline.store.index.IndexColumns.NumberedSpeaker;
import org.claimline.store.index.StatementColumns;

/** Makes the index in memory from what is in the database. */
public final class IndexLoading {
    private IndexLoading() {}

    public static StatementIndex load(Store store) {
        return store.withColumns(found -> {
            Columns columns = columns(found);
            return new StatementIndex(columns, Annotations.load(store, columns));
        });
    }

    private static Columns columns(IndexColumns found) {
        Coding speakers = Coding.of(found.speakers(), NumberedSpeaker::number, NumberedSpeaker::name);
        Coding countries = Coding.of(found.speakers(), NumberedSpeaker::number, NumberedSpeaker::country);
        Coding positions = Coding.of(found.positions(), Numbered::number, Numbered::name);
        Coding outlets = Coding.of(found.outlets(), Numbered::number, Numbered::name);
        ArticleColumns articles = found.articles();
        StatementColumns statements = found.statements();
        int[] order = TimelineOrder.of(articles, statements);
        int[] numbers = in(order, statements.numbers());
        return new Columns(
                numbers,
                rowOfNumber(numbers),
                ids(order, statements.ids()),
                coded(order, statements.articles(), TimelineOrder.rankOfArticle(articles)),
                coded(order, statements.speakers(), speakers.codes()),
                narrow(order, statements.speakers(), countries.codes()),
                narrow(order, statements.positions(), positions.codes()),
                in(order, statements.earliest()),
                in(order, statements.latest()),
                exactness(order, statements.exactness()),
                articles.published(),
                Arrays.stream(articles.outlets())
                        .map(number -> outlets.codes()[number])
                        .toArray(),
                speakers.names(),
                countries.names(),
                positions.names().stream().map(Position::new).toList(),
                outlets.names());
    }

    /**
     * Codes in the order of the names, so that sorting by code is sorting by name.
     *
     * @param codes by number in the database
     */
    private record Coding(List<String> names, int[] codes) {
        static <T> Coding of(List<T> entries, ToIntFunction<T> number, Function<T, String> name) {
            List<String> names = entries.stream().map(name).distinct().sorted().toList();
            Map<String, Integer> codeOf = new HashMap<>();
            names.forEach(one -> codeOf.put(one, codeOf.size()));
            int[] codes = new int[entries.stream().mapToInt(number).max().orElse(0) + 1];
            entries.forEach(entry -> codes[number.applyAsInt(entry)] = codeOf.get(name.apply(entry)));
            return new Coding(names, codes);
        }
    }

    private static int[] rowOfNumber(int[] numbers) {
        int[] rows = new int[Arrays.stream(numbers).max().orElse(0) + 1];
        Arrays.fill(rows, -1);
        for (int row = 0; row < numbers.length; row++) {
            rows[numbers[row]] = row;
        }
        return rows;
    }

    private static int[] in(int[] order, int[] column) {
        int[] sorted = new int[order.length];
        Arrays.parallelSetAll(sorted, row -> column[order[row]]);
        return sorted;
    }

    private static int[] coded(int[] order, int[] column, int[] codes) {
        int[] sorted = new int[order.length];
        Arrays.parallelSetAll(sorted, row -> codes[column[order[row]]]);
        return sorted;
    }

    /** For dictionaries of a few hundred words. */
    private static short[] narrow(int[] order, int[] column, int[] codes) {
        short[] sorted = new short[order.length];
        for (int row = 0; row < order.length; row++) {
            sorted[row] = (short) codes[column[order[row]]];
        }
        return sorted;
    }

    private static long[] ids(int[] order, long[] column) {
        long[] sorted = new long[order.length];
        Arrays.parallelSetAll(sorted, row -> column[order[row]]);
        return sorted;
    }

    private static byte[] exactness(int[] order, byte[] column) {
        byte[] sorted = new byte[order.length];
        for (int row = 0; row < order.length; row++) {
            sorted[row] = column[order[row]];
        }
        return sorted;
    }
}
