package org.claimline.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;
import org.claimline.model.ArticleKin;
import org.claimline.model.Correction;
import org.claimline.model.Note;
import org.claimline.model.NoteSubject;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.SavedView;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementQuery;
import org.claimline.text.Span;

/** Articles that are what their ids say, and anything a person may do with them: the same seed does the same. */
public final class RandomWork {
    private final Random random;
    private final List<Samples.Told> told = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private Instant now;

    public RandomWork(long seed, Instant start) {
        this.random = new Random(seed);
        this.now = start;
    }

    /** @param seed the same one gives the same articles, whoever works on them */
    public void takeIn(Store store, long seed, int articles) {
        Samples samples = new Samples(seed, 12);
        for (int i = 0; i < articles; i++) {
            Samples.Told one = asItIs(samples.article(i));
            if (store.inTransaction(
                    () -> store.findings().take(one.file(), one.statements(), one.passedOver(), Instant.EPOCH))) {
                told.add(one);
                one.statements().forEach(statement -> ids.add(statement.id()));
                store.inTransaction(() -> {
                    String id = one.file().article().id();
                    store.kinships().remember(id, "example.org/" + told.size(), new long[] {told.size(), -7});
                    if (told.size() % 5 == 0) {
                        store.kinships()
                                .relate(
                                        id,
                                        ArticleKin.Kind.COPY,
                                        told.get(0).file().article().id(),
                                        1 / 3.0);
                    }
                    return null;
                });
            }
        }
    }

    private static Samples.Told asItIs(Samples.Told made) {
        String id = sha256(made.file().original());
        ArticleInfo info = made.file().article().info();
        Article article = new Article(
                new ArticleInfo(
                        id, info.name(), info.title(), info.author(), info.outlet(), info.url(), info.published()),
                made.file().article().text(),
                made.file().article().body());
        return new Samples.Told(
                new ArticleFile(article, made.file().original(), made.file().charset()),
                made.statements().stream().map(one -> in(one, id)).toList(),
                made.passedOver());
    }

    private static Statement in(Statement one, String article) {
        return new Statement(
                one.id(),
                article,
                one.speaker(),
                one.dating(),
                one.position(),
                one.condition(),
                one.troopsOf(),
                one.kind(),
                one.evidence(),
                one.wording(),
                one.confidence(),
                one.reasons());
    }

    public List<String> ids() {
        return List.copyOf(ids);
    }

    public void acts(Store store, int count) {
        for (int i = 0; i < count; i++) {
            now = now.plusMillis(random.nextInt(1_000_000));
            act(store);
        }
    }

    private void act(Store store) {
        List<String> some = ids.stream()
                .filter(id -> random.nextInt(1 + ids.size() / 4) == 0)
                .limit(5)
                .toList();
        String one = pick(ids);
        List<Note> notes = store.notes().all();
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> store.reviews().decide(some, pick(List.of(Review.values())), now);
            case 3, 4 ->
                store.corrections()
                        .correct(
                                some,
                                Correction.NONE
                                        .withPosition(pick(Position.SCALE))
                                        .withDate(StatementDate.parse("2025-0" + (1 + random.nextInt(9)))),
                                store.reviews(),
                                now);
            case 5 ->
                store.corrections()
                        .correct(
                                List.of(one),
                                Correction.NONE
                                        .withSpeaker(pick(Samples.SPEAKERS))
                                        .withCondition("if, \"and\"\nonly if"),
                                store.reviews(),
                                now);
            case 6 ->
                store.corrections()
                        .correct(
                                List.of(one),
                                Correction.NONE.withContents(List.of(new Span(1, 4), new Span(5, 8))),
                                store.reviews(),
                                now);
            case 7, 8 -> store.notes().add(subject(one), "=note 😀 " + random.nextInt(), List.of("t", "Ünï"), now);
            case 9 -> {
                if (!notes.isEmpty()) {
                    store.notes().remove(pick(notes).id(), now);
                }
            }
            case 10 -> {
                if (!notes.isEmpty()) {
                    store.notes().change(pick(notes), "changed " + random.nextInt(), List.of("u", "v"), now);
                }
            }
            case 11 -> store.ties().merge(some.subList(0, Math.min(3, some.size())), now);
            case 12 -> store.ties().split(one, some.subList(0, Math.min(3, some.size())), now);
            case 13 -> mergeSpeakers(store);
            case 14 -> store.speakerLines().setCountry(pick(Samples.SPEAKERS).name(), "X" + random.nextInt(9), now);
            case 15 -> readAgain(store);
            case 16 -> store.differences().leave(some, now);
            case 17 -> add(store);
            case 18 -> repair(store);
            default ->
                store.savedViews()
                        .keep(
                                new SavedView(
                                        "view " + random.nextInt(4),
                                        StatementQuery.ALL.withCountries(Set.of("RU", "C" + random.nextInt(9))),
                                        Map.of("lanes", "speaker")),
                                now);
        }
    }

    private void mergeSpeakers(Store store) {
        int later = 1 + random.nextInt(5);
        String name = Samples.SPEAKERS.get(later).name();
        String into = Samples.SPEAKERS.get(random.nextInt(later)).name();
        Map<String, String> meant = new HashMap<>();
        store.speakerLines().all().forEach(line -> meant.put(line.name(), line.goesBy()));
        if (!meant.getOrDefault(into, into).equals(name)) {
            store.speakerLines().merge(name, into, now);
        }
    }

    /** As a newer program would: some read otherwise, some not found any more. */
    private void readAgain(Store store) {
        Samples.Told article = pick(told);
        List<Statement> found = new ArrayList<>();
        for (Statement statement : article.statements()) {
            int fate = random.nextInt(3);
            if (fate == 0) {
                found.add(statement);
            } else if (fate == 1) {
                found.add(statement.datedLike(pick(article.statements())));
            }
        }
        store.inTransaction(() -> {
            store.findings().replaceFindings(article.file().article().id(), found, article.passedOver());
            return null;
        });
        ids.removeIf(id -> store.statements().find(id).isEmpty());
    }

    private void add(Store store) {
        Samples.Told article = pick(told);
        if (article.statements().isEmpty()) {
            return;
        }
        Statement like = article.statements().get(0);
        Statement own = new Statement(
                "%016x".formatted(random.nextLong()),
                like.articleId(),
                like.speaker(),
                like.dating(),
                like.position(),
                "",
                List.of(),
                like.kind(),
                like.evidence(),
                like.wording(),
                1,
                like.reasons());
        store.added().add(own, Correction.NONE, now);
        ids.add(own.id());
    }

    private void repair(Store store) {
        Samples.Told article = pick(told);
        ArticleInfo info = article.file().article().info();
        store.inTransaction(() -> {
            ArticleInfo right = new ArticleInfo(
                    info.id(),
                    info.name(),
                    "Right " + random.nextInt(9),
                    info.author(),
                    "Outlet " + random.nextInt(3),
                    info.url(),
                    StatementDate.parse("2025-0" + (1 + random.nextInt(9))));
            store.repairs().repair(List.of(info.id()), before -> right, now);
            store.findings().replaceFindings(info.id(), article.statements(), List.of());
            return null;
        });
        ids.removeIf(id -> store.statements().find(id).isEmpty());
    }

    private NoteSubject subject(String id) {
        return switch (random.nextInt(6)) {
            case 0 -> new NoteSubject.OfArticle(pick(told).file().article().id());
            case 1 -> new NoteSubject.OfSpeaker("Vladimir Putin");
            case 2 -> NoteSubject.PROJECT;
            default -> new NoteSubject.OfStatement(id);
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
