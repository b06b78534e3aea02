package org.claimline.store;

import java.nio.charset.StandardCharsets;
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
import org.claimline.model.PassedOver;
import org.claimline.model.Position;
import org.claimline.model.Reason;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementKind;
import org.claimline.model.Wording;
import org.claimline.text.Span;

/** Made-up articles with statements in them: the same seed gives the same ones, as many as are asked for. */
public final class Samples {
    public static final List<Speaker> SPEAKERS = List.of(
            new Speaker("Vladimir Putin", SpeakerType.PERSON, "RU", "Russian President"),
            new Speaker("Sergei Lavrov", SpeakerType.PERSON, "RU", ""),
            new Speaker("Emmanuel Macron", SpeakerType.PERSON, "FR", "the French leader"),
            new Speaker("Keir Starmer", SpeakerType.PERSON, "GB", "Prime Minister"),
            new Speaker("NATO", SpeakerType.ORGANISATION, "NATO", ""),
            new Speaker("European countries", SpeakerType.GROUP, "", ""),
            new Speaker("a senior official", SpeakerType.ANONYMOUS, "GB", ""),
            new Speaker("a senior official", SpeakerType.ANONYMOUS, "US", ""));

    private static final List<String> OUTLETS = List.of("", "Reuters", "BBC News", "Ukrainska Pravda", "Le Monde");
    private static final List<String> NOUNS =
            List.of("troops", "peacekeepers", "soldiers", "brigades", "élite units", "Königsberg's garrison");
    private static final List<String> VERBS = List.of(
            "would be legitimate targets", "will deploy after a ceasefire", "are not on the table", "are welcome");

    private final Random random;
    private final int perArticle;

    /** @param perArticle at most so many statements in an article, at least none */
    public Samples(long seed, int perArticle) {
        this.random = new Random(seed);
        this.perArticle = perArticle;
    }

    /** An article with what was found in it. */
    public record Told(ArticleFile file, List<Statement> statements, List<PassedOver> passedOver) {}

    public List<Told> articles(int count) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            told.add(article(i));
        }
        return told;
    }

    public Told article(int number) {
        String id = "%016x%016x%016x%016x"
                .formatted(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
        String name = "%05d_%s.txt".formatted(random.nextInt(100_000), id.substring(0, 4));
        StringBuilder text = new StringBuilder("Headline " + number + " 😀\n\n");
        List<Statement> statements = new ArrayList<>();
        for (int i = random.nextInt(perArticle + 1); i > 0; i--) {
            statements.add(statement(id, text));
        }
        StatementDate published = random.nextInt(10) == 0
                ? StatementDate.UNKNOWN
                : StatementDate.of(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500)));
        ArticleInfo info = new ArticleInfo(
                id, name, "Headline " + number, "A. Writer", pick(OUTLETS), "https://example.org/" + number, published);
        Article article = new Article(info, text.toString(), new Span(0, text.length()));
        PassedOver left = new PassedOver(new Span(0, 8), "Moscow", "topic.none", "No word of troops.");
        return new Told(
                new ArticleFile(article, text.toString().getBytes(StandardCharsets.UTF_8), "UTF-8"),
                statements,
                random.nextBoolean() ? List.of(left) : List.of());
    }

    /** Writes its sentence at the end of the text. */
    private Statement statement(String articleId, StringBuilder text) {
        Speaker speaker = pick(SPEAKERS);
        String content = pick(NOUNS) + " " + pick(VERBS) + " number" + random.nextInt(50);
        int start = text.length();
        String source = speaker.name();
        text.append(source).append(" said ").append(content).append(". ");
        Span sourceSpan = new Span(start, start + source.length());
        Span cue = new Span(sourceSpan.end() + 1, sourceSpan.end() + 5);
        Span quote = new Span(cue.end() + 1, text.length() - 2);
        Span passage = new Span(start, text.length() - 1);
        boolean carriesOn = random.nextInt(8) == 0;
        return new Statement(
                "%016x".formatted(random.nextLong()),
                articleId,
                speaker,
                dating(),
                pick(Position.SCALE),
                random.nextBoolean() ? "after a ceasefire" : "",
                random.nextBoolean() ? List.of("FR", "GB") : List.of(),
                pick(List.of(StatementKind.values())),
                new Evidence(
                        passage,
                        List.of(quote),
                        carriesOn ? Optional.empty() : Optional.of(sourceSpan),
                        carriesOn ? Optional.empty() : Optional.of(cue)),
                new Wording(content, passage.in(text), carriesOn ? "" : source, carriesOn ? "" : "said"),
                random.nextInt(101) / 100.0,
                List.of(
                        new Reason(Reason.Aspect.ATTRIBUTION, "attribution.said", "\"said\" stands behind the name."),
                        new Reason(Reason.Aspect.DATE, "date.weekday", "The last Monday.")));
    }

    private Dating dating() {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500));
        StatementDate date = switch (random.nextInt(10)) {
            case 0 -> StatementDate.UNKNOWN;
            case 1 -> StatementDate.of(YearMonth.from(day));
            case 2 -> StatementDate.of(YearMonth.from(day)).uncertain();
            case 3 -> StatementDate.onOrBefore(StatementDate.of(day));
            case 4 -> StatementDate.between(day, day.plusDays(random.nextInt(40)));
            case 5 -> StatementDate.parse(day + "/..");
            default -> StatementDate.of(day);
        };
        return date.isKnown() ? new Dating(date, DateBasis.RELATIVE, "on Monday") : Dating.UNKNOWN;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
