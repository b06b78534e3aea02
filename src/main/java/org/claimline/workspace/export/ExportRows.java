package org.claimline.workspace.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimline.exchange.ExportedStatement;
import org.claimline.model.StatementEntry;
import org.claimline.store.Store;
import org.claimline.workspace.index.ReportGroups;
import org.claimline.workspace.index.StatementIndex;

/** Makes what goes out of the rows of an index. One thread at a time. */
final class ExportRows {
    private final StatementIndex index;
    private final ReportGroups groups;
    private final ArticleTexts texts;

    ExportRows(StatementIndex index, ReportGroups groups) {
        this.index = index;
        this.groups = groups;
        this.texts = new ArticleTexts(index);
    }

    /** @param rows in the order wanted; so many as may stay in memory */
    List<ExportedStatement> read(Store store, int... rows) {
        int[] numbers =
                Arrays.stream(rows).map(row -> index.columns().numbers()[row]).toArray();
        List<StatementEntry> entries = store.statements().entries(numbers);
        List<ExportedStatement> page = new ArrayList<>(rows.length);
        for (int i = 0; i < rows.length; i++) {
            int[] reports = groups.reports(rows[i]);
            String group = reports.length == 1 ? "" : index.statementId(reports[0]);
            page.add(new ExportedStatement(entries.get(i), texts.of(store, rows[i]), group, reports.length));
        }
        return page;
    }
}
