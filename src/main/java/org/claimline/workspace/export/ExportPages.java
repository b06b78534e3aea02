package org.claimline.workspace.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimline.exchange.ExportedStatement;
import org.claimline.workspace.Workspace;

/** Reads what goes out a page at a time, so that memory stays flat, and hands the pages over in their order. */
final class ExportPages implements AutoCloseable {
    private static final int PAGE = 500;

    private final Workspace workspace;
    private final ExportRows rows;
    private final Optional<ReadingBeside> beside;

    private ExportPages(Workspace workspace, ExportRows rows, Optional<ReadingBeside> beside) {
        this.workspace = workspace;
        this.rows = rows;
        this.beside = beside;
    }

    static ExportPages ofOne(Workspace workspace, ExportRows rows) {
        return new ExportPages(workspace, rows, Optional.empty());
    }

    /** By two connections, each of which sees its pages as of the moment it reads them. */
    static ExportPages ofTwo(Workspace workspace, Supplier<ExportRows> fresh) {
        return new ExportPages(workspace, fresh.get(), ReadingBeside.of(workspace.database(), fresh.get()));
    }

    /** Takes a page. */
    interface Taker {
        void take(List<ExportedStatement> page) throws IOException;
    }

    /** Reads the next page of all the rows, or the next two. @return how many rows were handed over */
    int read(int[] all, int from, Taker taker) throws IOException {
        int[] first = page(all, from);
        int[] second = beside.isPresent() ? page(all, from + PAGE) : new int[0];
        if (second.length > 0) {
            beside.get().begin(second);
        }
        taker.take(workspace.reading(store -> rows.read(store, first)));
        if (second.length > 0) {
            taker.take(beside.get().page());
        }
        return first.length + second.length;
    }

    private static int[] page(int[] all, int from) {
        return Arrays.copyOfRange(all, Math.min(from, all.length), Math.min(from + PAGE, all.length));
    }

    @Override
    public void close() {
        beside.ifPresent(ReadingBeside::close);
    }
}
