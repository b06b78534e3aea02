package org.claimline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.Evidence;
import org.claimline.model.Position;
import org.claimline.model.Reason;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementKind;
import org.claimline.model.Wording;
import org.claimline.store.Store;
import org.claimline.text.Span;

/**
 * Makes stores of any size that look like those of an analyst: a few countries and speakers say most, each leans to one
 * side and drifts, some days are loud, most dates are days and some are months, spans, open or unknown, and now and then an
 * article tells late. The same size is the same store every time.
 */
public final class BigStore {
    private static final LocalDate FIRST = LocalDate.of(2022, 2, 24);
    private static final int DAYS = 1_440;
    private static final int SPEAKERS = 950;
    private static final int OUTLETS = 140;
    private static final int PER_ARTICLE = 12;
    private static final int ARTICLES_AT_ONCE = 4_000;
    private static final Instant NOW = Instant.parse("2026-02-10T09:00:00Z");
    private static final String[] COUNTRIES = {
        "RU", "FR", "GB", "UA", "US", "DE", "PL", "NATO", "EU", "TR", "IT", "ES", "NL", "SE", "EE", "LT", "LV", "FI",
        "DK", "NO", "CZ", "SK", "HU", "RO", "BG", "GR", "PT", "BE", "CA", "AU", "CN", "BY", "GE", "MD", ""
    };
    private static final String[] FORCES = {
        "troops",
        "soldiers",
        "peacekeepers",
        "a multinational force",
        "ground forces",
        "troops and trainers",
        "brigades"
    };
    private static final String[] DEEDS = {
        "would be treated as legitimate targets",
        "are out of the question while the fighting lasts",
        "could be sent once a ceasefire holds",
        "will be deployed under a clear mandate",
        "are welcome on Ukrainian soil",
        "remain a matter for parliament"
    };
    private static final String[] ENDS = {
        "the parliament heard",
        "reporters were told in Brussels",
        "according to the ministry",
        "a spokesman added",
        "he repeated after the summit",
        "as the coalition of the willing met",
        "in an interview on Sunday"
    };

    private final Random random = new Random(20_260_210);
    private final Speaker[] speakers = new Speaker[SPEAKERS];
    private final double[] leanings = new double[SPEAKERS];

    private BigStore() {
        for (int n = 0; n < SPEAKERS; n++) {
            String country = COUNTRIES[skewed(COUNTRIES.length, 1.7)];
            speakers[n] =
                    new Speaker("Speaker " + word(n) + " " + word(n / 26 + 7), SpeakerType.PERSON, country, "minister");
            leanings[n] = country.equals("RU") ? 0.8 : 2 + random.nextDouble() * 4.5;
        }
    }

    private static String word(int n) {
        String[] parts = {"ber", "kal", "mo", "ri", "sta", "ven", "lo", "du", "fe", "gar", "hin", "jo", "nas"};
        String word = parts[n % 13] + parts[n / 13 % 13] + parts[(n * 7 + 3) % 13];
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Fills a database that is not there yet. */
    public static void make(Path file, int statements) {
        try (Store store = Store.open(file)) {
            new BigStore().fill(store, statements);
        }
    }

    private void fill(Store store, int statements) {
        int[] left = {statements};
        int[] number = {0};
        while (left[0] > 0) {
            store.inTransaction(() -> {
                for (int n = 0; n < ARTICLES_AT_ONCE && left[0] > 0; n++) {
                    left[0] -= article(store, number[0]++, Math.min(left[0], 1 + random.nextInt(PER_ARTICLE)));
                }
                return null;
            });
        }
    }

    /** The lower numbers more often. */
    private int skewed(int size, double power) {
        return (int) (size * Math.pow(random.nextDouble(), power));
    }

    private int article(Store store, int number, int count) {
        String id = "%016x%016x%016x%016x"
                .formatted(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
        LocalDate said = FIRST.plusDays(loudDay());
        int outlet = skewed(OUTLETS, 2.2);
        int lag = random.nextInt(33) == 0 ? 31 + random.nextInt(300) : random.nextInt(3);
        StringBuilder text = new StringBuilder();
        List<Statement> statements = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            statements.add(statement(id, text, said));
        }
        StatementDate published =
                random.nextInt(40) == 0 ? StatementDate.UNKNOWN : StatementDate.of(said.plusDays(lag));
        ArticleInfo info = new ArticleInfo(
                id,
                "%07d.txt".formatted(number),
                "Headline " + number + " on " + FORCES[number % FORCES.length],
                "",
                outlet == 3 ? "" : "The " + word(outlet) + " Times",
                "",
                published);
        Article article = new Article(info, text.toString(), new Span(0, text.length()));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        store.findings().take(new ArticleFile(article, bytes, "UTF-8"), statements, List.of(), NOW);
        return count;
    }

    /** A third of all is said on some fifty days. */
    private int loudDay() {
        return random.nextInt(3) == 0 ? random.nextInt(50) * 29 % DAYS : random.nextInt(DAYS);
    }

    private Statement statement(String article, StringBuilder text, LocalDate day) {
        int who = skewed(SPEAKERS, 2.4);
        String content = FORCES[skewed(FORCES.length, 1.6)] + " " + DEEDS[random.nextInt(DEEDS.length)] + ", "
                + ENDS[random.nextInt(ENDS.length)] + " in round " + random.nextInt(2_000);
        int start = text.length();
        text.append(speakers[who].name()).append(" said ").append(content).append(". ");
        Span source = new Span(start, start + speakers[who].name().length());
        Span cue = new Span(source.end() + 1, source.end() + 5);
        Span quote = new Span(cue.end() + 1, text.length() - 2);
        Span passage = new Span(start, text.length() - 1);
        return new Statement(
                "%016x".formatted(random.nextLong()),
                article,
                speakers[who],
                dating(day),
                position(who, day),
                "",
                List.of(),
                StatementKind.DIRECT,
                new Evidence(passage, List.of(quote), Optional.of(source), Optional.of(cue)),
                new Wording(content, passage.in(text), speakers[who].name(), "said"),
                0.8,
                List.of(new Reason(Reason.Aspect.ATTRIBUTION, "attribution.said", "\"said\"")));
    }

    /** Each leans to one side, and most to the other in time. */
    private Position position(int who, LocalDate day) {
        double drift = (day.toEpochDay() - FIRST.toEpochDay()) / (double) DAYS * (who % 3 == 0 ? 2.5 : 0.4);
        double place = leanings[who] + drift + random.nextGaussian() * 0.8;
        return Position.SCALE.get(Math.max(0, Math.min(6, (int) Math.round(place))));
    }

    private Dating dating(LocalDate day) {
        StatementDate date = switch (random.nextInt(50)) {
            case 0, 1 -> StatementDate.UNKNOWN;
            case 2, 3, 4 -> StatementDate.of(YearMonth.from(day)).uncertain();
            case 5, 6 -> StatementDate.of(YearMonth.from(day));
            case 7 -> StatementDate.onOrBefore(StatementDate.of(day));
            case 8, 9 -> StatementDate.between(day, day.plusDays(1 + random.nextInt(60)));
            case 10, 11 -> StatementDate.of(day).uncertain();
            default -> StatementDate.of(day);
        };
        return date.isKnown() ? new Dating(date, DateBasis.RELATIVE, "on Monday") : Dating.UNKNOWN;
    }
}
