package org.claimline.ui.exchange;

import java.util.Locale;
import org.claimline.ui.session.Session;
import org.claimline.ui.table.Shown;
import org.claimline.ui.table.SortOrder;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.filter.FilterWords;

/**
 * What an export holds, in words.
 *
 * @param count  how many statements, in which order
 * @param filter which
 */
public record ExportWords(String count, String filter) {
    static ExportWords of(Session session) {
        Shown shown = session.statements().shown();
        SortOrder order = session.statements().orderProperty().get();
        String by = Texts.text("column." + order.key().label()).toLowerCase(Locale.ENGLISH);
        String direction = Texts.text(order.ascending() ? "export.up" : "export.down");
        return new ExportWords(
                Texts.text("export.count", shown.size(), shown.index().size(), by, direction),
                FilterWords.sentence(FilterWords.of(shown.query(), session.countryName())));
    }
}
