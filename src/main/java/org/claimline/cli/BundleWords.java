package org.claimline.cli;

import java.util.ArrayList;
import java.util.List;
import org.claimline.workspace.article.BundleReport;

/** What came of bundles, a line each; empty where there were none. */
record BundleWords(List<BundleReport> bundles) {
    String words() {
        StringBuilder words = new StringBuilder();
        bundles.forEach(bundle -> words.append(words(bundle)).append('\n'));
        return words.toString();
    }

    private static String words(BundleReport bundle) {
        if (bundle.isNothing()) {
            return bundle.source() + ": nothing in it is new.";
        }
        List<String> parts = new ArrayList<>();
        add(parts, bundle.articles(), "article");
        add(parts, bundle.statements(), "statement");
        add(parts, bundle.decisions(), "decision");
        add(parts, bundle.notes(), "note");
        add(parts, bundle.groups(), "group");
        add(parts, bundle.speakers(), "speaker");
        add(parts, bundle.views(), "view");
        return bundle.source() + ": " + (parts.isEmpty() ? "nothing" : String.join(", ", parts)) + " taken in, "
                + Counted.of(bundle.conflicts(), "conflict")
                + ". 'claimline undo' takes back what was decided and noted.";
    }

    private static void add(List<String> parts, int count, String noun) {
        if (count > 0) {
            parts.add(Counted.of(count, noun));
        }
    }
}
