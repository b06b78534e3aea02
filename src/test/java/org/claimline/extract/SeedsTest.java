package org.claimline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.model.Article;
import org.claimline.model.Statement;
import org.claimline.text.CodePoints;
import org.claimline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seed articles against what people read in them ({@code seeds.jsonl}); spans there count code points. */
class SeedsTest {
    private record Seed(String article, List<Expected> statements) {
        @Override
        public String toString() {
            return article;
        }
    }

    /** A statement with every value that is right for it; an optional one may be found or left. */
    private record Expected(
            int start,
            int end,
            String passage,
            List<String> speakers,
            List<String> country,
            List<String> positions,
            List<String> dates,
            boolean required) {
        Span span() {
            return new Span(start, end);
        }

        boolean fits(Statement statement, Span passage) {
            int shared = Math.min(end, passage.end()) - Math.max(start, passage.start());
            return 2 * shared >= Math.min(end - start, passage.length())
                    && speakers.contains(statement.speaker().name());
        }
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<Seed> seeds() {
        try (InputStream in = SeedsTest.class.getResourceAsStream("seeds.jsonl")) {
            List<Seed> seeds = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                seeds.add(MAPPER.readValue(line, Seed.class));
            }
            return seeds.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everySeedIsExpected() {
        assertThat(seeds().map(Seed::article)).containsExactlyElementsOf(Written.SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePassagesExpectedStandWhereTheyAreSaidToStand(Seed seed) {
        String text = Written.seed(seed.article()).text();
        CodePoints points = CodePoints.of(text);
        assertThat(seed.statements())
                .allSatisfy(expected ->
                        assertThat(points.toUtf16(expected.span()).in(text)).isEqualTo(expected.passage()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatPeopleReadInItIsFoundOnceAndNothingElse(Seed seed) {
        Article article = Written.seed(seed.article());
        CodePoints points = CodePoints.of(article.text());
        List<Expected> left = new ArrayList<>(seed.statements());
        List<String> wrong = new ArrayList<>();
        for (Statement found : Written.EXTRACTOR.extract(article).statements()) {
            Span passage = points.fromUtf16(found.evidence().passage());
            Optional<Expected> best = left.stream()
                    .filter(expected -> expected.fits(found, passage))
                    .max(Comparator.comparing(Expected::required));
            if (best.isEmpty()) {
                wrong.add("not expected, or found twice: " + found.speaker().name() + ": "
                        + found.wording().passage());
                continue;
            }
            left.remove(best.get());
            if (best.get().required()) {
                compare(best.get(), found, wrong);
            }
        }
        left.stream()
                .filter(Expected::required)
                .forEach(missed -> wrong.add("missed: " + missed.speakers().get(0) + ": " + missed.passage()));
        assertThat(wrong).isEmpty();
    }

    private static void compare(Expected expected, Statement found, List<String> wrong) {
        compare("country", orEmpty(expected.country()), found.speaker().country(), expected, wrong);
        compare("position", expected.positions(), found.position().label(), expected, wrong);
        compare("date", expected.dates(), found.dating().date().edtf(), expected, wrong);
    }

    /** A mixed group speaks for no country. */
    private static List<String> orEmpty(List<String> countries) {
        return countries.isEmpty() ? List.of("") : countries;
    }

    private static void compare(String field, List<String> accepted, String got, Expected in, List<String> wrong) {
        if (!accepted.contains(got)) {
            wrong.add(field + " " + got + " instead of " + accepted + " in: " + in.passage());
        }
    }
}
