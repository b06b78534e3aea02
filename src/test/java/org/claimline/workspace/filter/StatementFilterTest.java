package org.claimline.workspace.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.model.Note;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.model.TimelineClock;
import org.claimline.workspace.Library;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.index.Selection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against an oracle that looks at every statement and obeys the words of {@link StatementQuery}. */
class StatementFilterTest {
    @TempDir
    static Path folder;

    private static Library library;
    private static Workspace workspace;

    @BeforeAll
    static void fill() {
        library = Library.of(folder.resolve("claimline.db"), 11, 80);
        workspace = library.open();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @RepeatedTest(300)
    void anyQuerySelectsAndCountsAsTheOracleDoes(RepetitionInfo round) {
        StatementQuery query = query(new Random(round.getCurrentRepetition()));
        assertThat(selected(query)).containsExactlyInAnyOrderElementsOf(oracle(query));

        FacetCounts facets = workspace.facets(query);
        assertThat(facets.matching()).isEqualTo(oracle(query).size());
        assertThat(facets.speakers())
                .isEqualTo(counts(query.withSpeakers(Set.of()), query.speakers(), entry -> List.of(speaker(entry))));
        assertThat(facets.countries())
                .isEqualTo(counts(query.withCountries(Set.of()), query.countries(), entry -> List.of(country(entry))));
        assertThat(facets.positions())
                .isEqualTo(counts(
                        query.withPositions(Set.of()),
                        query.positions().stream().map(Position::label).collect(Collectors.toSet()),
                        entry -> List.of(entry.statement().position().label())));
        assertThat(facets.outlets())
                .isEqualTo(counts(
                        query.withOutlets(Set.of()),
                        query.outlets(),
                        entry -> List.of(entry.article().outlet())));
        assertThat(facets.reviews())
                .extracting(count -> count.value() + count.count())
                .containsExactlyInAnyOrderElementsOf(counts(
                                query.withReviews(Set.of()),
                                query.reviews().stream().map(Review::label).collect(Collectors.toSet()),
                                entry -> List.of(entry.review().label()))
                        .stream()
                        .map(count -> count.value() + count.count())
                        .toList());
        assertThat(facets.tags()).isEqualTo(counts(query.withTags(Set.of()), query.tags(), StatementFilterTest::tags));
    }

    @Test
    void rowsStandInTheOrderOfTheTimeline() {
        List<StatementEntry> all = workspace.entries(
                workspace.index(), workspace.select(StatementQuery.ALL).rows());
        assertThat(all).hasSameSizeAs(library.entries());
        assertThat(all)
                .isSortedAccordingTo(Comparator.comparingInt(
                                (StatementEntry entry) -> date(entry).isKnown() ? 0 : 1)
                        .thenComparing(entry ->
                                date(entry).earliest().or(date(entry)::latest).orElse(LocalDate.MAX))
                        .thenComparing(entry -> date(entry).latest().orElse(LocalDate.MAX))
                        .thenComparing(entry -> entry.article().name())
                        .thenComparing(entry -> entry.article().id())
                        .thenComparing(
                                entry -> entry.statement().evidence().passage().start()));
    }

    @Test
    void aChosenValueThatIsNowhereIsListedWithNothing() {
        StatementQuery query =
                StatementQuery.ALL.withSpeakers(Set.of("Nobody At All", "NATO")).withText("absentword");
        assertThat(workspace.select(query).size()).isZero();
        assertThat(workspace.facets(query).speakers())
                .containsExactly(new FacetCount("NATO", 0), new FacetCount("Nobody At All", 0));
    }

    private static List<String> selected(StatementQuery query) {
        Selection selection = workspace.select(query);
        return Arrays.stream(selection.rows())
                .mapToObj(selection.index()::statementId)
                .toList();
    }

    private static List<String> oracle(StatementQuery query) {
        return matching(query).map(entry -> entry.statement().id()).toList();
    }

    private static Stream<StatementEntry> matching(StatementQuery query) {
        return library.entries().stream().filter(entry -> holds(query, entry));
    }

    private static boolean holds(StatementQuery query, StatementEntry entry) {
        return among(query.speakers(), speaker(entry))
                && among(query.countries(), country(entry))
                && among(query.positions(), entry.statement().position())
                && among(query.outlets(), entry.article().outlet())
                && among(query.reviews(), entry.review())
                && (query.tags().isEmpty() || tags(entry).stream().anyMatch(query.tags()::contains))
                && dated(query, dateAskedFor(query, entry))
                && worded(query.text(), entry);
    }

    private static <T> boolean among(Set<T> chosen, T value) {
        return chosen.isEmpty() || chosen.contains(value);
    }

    private static StatementDate dateAskedFor(StatementQuery query, StatementEntry entry) {
        return query.clock() == TimelineClock.SAID
                ? date(entry)
                : entry.article().published().earliest().map(StatementDate::of).orElse(StatementDate.UNKNOWN);
    }

    private static boolean dated(StatementQuery query, StatementDate date) {
        if (query.from().isEmpty() && query.to().isEmpty()) {
            return true;
        }
        boolean notBefore = query.from().isEmpty()
                || date.latest().isEmpty()
                || !date.latest().get().isBefore(query.from().get());
        boolean notAfter = query.to().isEmpty()
                || date.earliest().isEmpty()
                || !date.earliest().get().isAfter(query.to().get());
        return date.isKnown() && notBefore && notAfter;
    }

    /** The samples' words are plain enough to be split at what is no letter or digit. */
    private static boolean worded(String text, StatementEntry entry) {
        String all =
                entry.statement().wording().passage() + " " + entry.article().title() + " "
                        + entry.notes().stream().map(Note::text).collect(Collectors.joining(" "));
        Set<String> there = words(all);
        return words(text).stream().allMatch(there::contains);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<FacetCount> counts(
            StatementQuery others, Set<String> chosen, Function<StatementEntry, Collection<String>> values) {
        Map<String, Integer> counts = new TreeMap<>();
        chosen.forEach(value -> counts.put(value, 0));
        matching(others).forEach(entry -> values.apply(entry).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .toList();
    }

    private static String speaker(StatementEntry entry) {
        return entry.statement().speaker().name();
    }

    private static String country(StatementEntry entry) {
        return entry.statement().speaker().country();
    }

    private static StatementDate date(StatementEntry entry) {
        return entry.statement().dating().date();
    }

    private static Set<String> tags(StatementEntry entry) {
        return entry.notes().stream().flatMap(note -> note.tags().stream()).collect(Collectors.toSet());
    }

    private static StatementQuery query(Random random) {
        return new StatementQuery(
                some(random, library.entries().stream().map(StatementFilterTest::speaker), "Nobody"),
                some(random, library.entries().stream().map(StatementFilterTest::country), "XX"),
                some(random, Position.SCALE.stream(), new Position("ODD")),
                day(random),
                day(random),
                List.of("", "", "troops", "troops number7", "remark3", "headline 4", "ÉLITE", "putin welcome")
                        .get(random.nextInt(8)),
                some(
                        random,
                        library.entries().stream().map(entry -> entry.article().outlet()),
                        "The Daily"),
                some(random, Stream.of(Review.values()), Review.NEW),
                some(random, Stream.of("red line", "check", "quoted", "Ünïcode"), "unused"),
                TimelineClock.values()[random.nextInt(2)]);
    }

    private static Optional<LocalDate> day(Random random) {
        return random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500)));
    }

    private static <T> Set<T> some(Random random, Stream<T> values, T other) {
        if (random.nextInt(3) > 0) {
            return Set.of();
        }
        Set<T> chosen =
                values.distinct().filter(value -> random.nextInt(2) == 0).collect(Collectors.toSet());
        if (random.nextInt(3) == 0) {
            chosen = new HashSet<>(chosen);
            chosen.add(other);
        }
        return chosen;
    }
}
