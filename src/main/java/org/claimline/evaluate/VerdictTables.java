package org.claimline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Found statements, told apart by what the extractor says of them. All right are those that a person would accept as they
 * are: matched, with position and date right. Fragments are not counted.
 */
final class VerdictTables {
    private VerdictTables() {}

    static ScoreTable byRule(List<Verdict> verdicts) {
        return told("rule", verdicts, verdict -> verdict.found().statement().rule());
    }

    /** The calibration: where confidence means something, the last column lies inside the first. */
    static ScoreTable byConfidence(List<Verdict> verdicts) {
        return told(
                "confidence",
                verdicts,
                verdict -> tenth(verdict.found().statement().confidence()));
    }

    /** {@code 0.70–0.79} for 0.7, as exports round it. */
    private static String tenth(double confidence) {
        long tenth = Math.min(9, Math.round(confidence * 100) / 10);
        return tenth == 9 ? "0.90–1.00" : "0.%d0–0.%d9".formatted(tenth, tenth);
    }

    private static ScoreTable told(String field, List<Verdict> verdicts, Function<Verdict, String> group) {
        Map<String, List<Verdict>> groups = verdicts.stream()
                .filter(verdict -> !(verdict instanceof Verdict.Fragment))
                .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        groups.forEach((name, members) -> rows.add(row(name, members)));
        return new ScoreTable(List.of(field, "found", "matched", "false alarms", "all right", "share"), rows);
    }

    private static List<String> row(String name, List<Verdict> verdicts) {
        int falseAlarms = (int)
                verdicts.stream().filter(Verdict.FalseAlarm.class::isInstance).count();
        int allRight = (int) verdicts.stream().filter(Verdict::isAllRight).count();
        return List.of(
                name,
                Integer.toString(verdicts.size()),
                Integer.toString(verdicts.size() - falseAlarms),
                Integer.toString(falseAlarms),
                Integer.toString(allRight),
                Figures.decimals(Figures.share(allRight, verdicts.size())));
    }
}
