package org.claimline.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/**
 * The counts, and the shares that follow from them. A share of nothing is NaN.
 *
 * @param matched   required gold statements that were found
 * @param optional  optional ones that were found
 * @param positions matched ones with the position right; dates and countries likewise
 */
public record Figures(
        int articles,
        int required,
        int matched,
        int falseAlarms,
        int optional,
        int fragments,
        int positions,
        int dates,
        int countries) {
    static Figures of(List<ArticleScore> scores) {
        List<Outcome> outcomes =
                scores.stream().flatMap(score -> score.outcomes().stream()).toList();
        List<Verdict> verdicts =
                scores.stream().flatMap(score -> score.verdicts().stream()).toList();
        List<Outcome> required =
                outcomes.stream().filter(outcome -> outcome.gold().required()).toList();
        List<Outcome> matched = required.stream().filter(Outcome::isFound).toList();
        return new Figures(
                scores.size(),
                required.size(),
                matched.size(),
                count(verdicts, Verdict.FalseAlarm.class::isInstance),
                count(outcomes, outcome -> outcome.isFound() && !outcome.gold().required()),
                count(verdicts, Verdict.Fragment.class::isInstance),
                count(matched, Outcome::hasPosition),
                count(matched, Outcome::hasDate),
                count(matched, Outcome::hasCountry));
    }

    private static <T> int count(List<T> all, Predicate<T> counted) {
        return (int) all.stream().filter(counted).count();
    }

    public int missed() {
        return required - matched;
    }

    /** Optional statements that were found count as right. */
    public double precision() {
        return share(matched + optional, matched + optional + falseAlarms);
    }

    public double recall() {
        return share(matched, required);
    }

    public double f1() {
        return matched == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    public double position() {
        return share(positions, matched);
    }

    public double date() {
        return share(dates, matched);
    }

    public double country() {
        return share(countries, matched);
    }

    public double allRight() {
        return f1() * position() * date();
    }

    /** Two lines: the counts, and the shares with three decimals. */
    public List<String> lines() {
        return List.of(
                "articles %d  required %d  matched %d  missed %d  false alarms %d  optional %d  fragments %d"
                        .formatted(articles, required, matched, missed(), falseAlarms, optional, fragments),
                "precision %s  recall %s  F1 %s  position %s  date %s  country %s  all-right %s"
                        .formatted(
                                decimals(precision()),
                                decimals(recall()),
                                decimals(f1()),
                                decimals(position()),
                                decimals(date()),
                                decimals(country()),
                                decimals(allRight())));
    }

    static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /** Three decimals of the number's exact value, unlike {@code %.3f}, which rounds what {@code toString} gives. */
    static String decimals(double share) {
        return Double.isNaN(share)
                ? "nan"
                : new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
