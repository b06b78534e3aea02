package org.claimline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What went wrong in an article, a line each: the list that rules are made from. */
final class Faults {
    private static final int PASSAGE_SHOWN = 140;
    private static final int PASSAGE_SHOWN_BESIDE_VALUES = 100;

    private final List<String> lines = new ArrayList<>();

    private Faults() {}

    static List<String> in(ArticleScore score) {
        Faults faults = new Faults();
        score.verdicts().forEach(verdict -> faults.addFalseAlarm(score.gold(), verdict));
        score.outcomes().stream().filter(outcome -> outcome.gold().required()).forEach(faults::add);
        return faults.lines;
    }

    private void addFalseAlarm(GoldArticle article, Verdict verdict) {
        if (verdict instanceof Verdict.FalseAlarm alarm) {
            Found found = alarm.found();
            lines.add("false alarm  %s  %s %s | %s"
                    .formatted(
                            article.article(),
                            found.speaker(),
                            found.position(),
                            shown(found.statement().wording().passage(), PASSAGE_SHOWN)));
        }
    }

    private void add(Outcome outcome) {
        GoldStatement gold = outcome.gold();
        if (!outcome.isFound()) {
            lines.add("missed       %s  %s %s | %s"
                    .formatted(
                            gold.id(), gold.speakers().get(0), gold.position(), shown(gold.passage(), PASSAGE_SHOWN)));
            return;
        }
        String passage = " | " + shown(gold.passage(), PASSAGE_SHOWN_BESIDE_VALUES);
        if (!outcome.hasPosition()) {
            addWrong("position", outcome, Found::position, gold.positions(), passage);
        }
        if (!outcome.hasDate()) {
            addWrong("date    ", outcome, Found::date, gold.dates(), passage);
        }
        if (!outcome.hasCountry()) {
            addWrong("country ", outcome, found -> found.statement().speaker().country(), gold.country(), "");
        }
    }

    private void addWrong(
            String field, Outcome outcome, Function<Found, String> value, List<String> accepted, String passage) {
        List<String> got = outcome.found().stream().map(value).toList();
        lines.add("wrong %s %s  got %s, accepted %s%s"
                .formatted(field, outcome.gold().id(), listed(got), listed(accepted), passage));
    }

    private static String listed(List<String> values) {
        return values.isEmpty() ? "[]" : "['" + String.join("', '", values) + "']";
    }

    /** On one line, so many characters at most. */
    private static String shown(String passage, int most) {
        int[] characters = passage.replace('\n', ' ').codePoints().limit(most).toArray();
        return new String(characters, 0, characters.length);
    }
}
