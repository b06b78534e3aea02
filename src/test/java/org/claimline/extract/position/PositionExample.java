package org.claimline.extract.position;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.evaluate.GoldStatement;
import org.claimline.extract.AnnotatedArticle;
import org.claimline.extract.StatementExtractor;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Evidence;
import org.claimline.model.Position;
import org.claimline.model.Statement;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * A statement whose position people have judged.
 *
 * @param text   the article or line that it stands in
 * @param signs  those of {@link PositionSigns}
 * @param positions the right one first, then those that a careful reader could defend
 * @param weight how much it counts: what the press wrote, and what is written in its manner, more than a line
 */
record PositionExample(String text, Set<String> signs, List<Position> positions, double weight) {
    private static final double OF_NEWS = 20;
    private static final double OF_ARTICLE = 3;
    private static final double OF_LINE = 1;

    private static final Path SENTENCES = Path.of("src/test/resources/org/claimline/corpus/positions.tsv");

    private static final Lexicon LEXICON = Lexicon.load();
    private static final SpeakerSigns SPEAKERS = new SpeakerSigns(LEXICON);

    /** The right one. */
    Position position() {
        return positions.get(0);
    }

    /**
     * Every written text of the project, in the order of its files.
     *
     * @param all whether those teach, too, that are held out to measure
     */
    static List<PositionExample> of(Path project, boolean all) {
        StatementExtractor extractor = new StatementExtractor(LEXICON);
        List<PositionExample> examples = new ArrayList<>();
        AnnotatedArticle.of(project, all).forEach(article -> examples.addAll(of(article, extractor)));
        examples.addAll(ofSentences(project.resolve(SENTENCES)));
        examples.addAll(ofRules());
        return examples;
    }

    /** What is found in an annotated article; what is missed, by its passage. */
    private static List<PositionExample> of(AnnotatedArticle annotated, StatementExtractor extractor) {
        List<Statement> found = extractor.extract(annotated.article()).statements();
        return annotated.statements().stream()
                .map(statement -> of(annotated, statement, found))
                .toList();
    }

    private static PositionExample of(AnnotatedArticle annotated, GoldStatement statement, List<Statement> found) {
        Span passage = annotated.passage(statement);
        Optional<Statement> same = found.stream()
                .filter(other -> other.evidence().passage().overlaps(passage)
                        && statement.speakers().contains(other.speaker().name()))
                .findFirst();
        Evidence evidence = same.map(Statement::evidence)
                .orElse(new Evidence(passage, List.of(passage), Optional.empty(), Optional.empty()));
        String country =
                statement.country().isEmpty() ? "" : statement.country().get(0);
        Optional<LocalDate> day = annotated.article().info().published().latest();
        List<String> ofSpeaker =
                same.map(one -> SPEAKERS.of(one.speaker(), day)).orElse(SPEAKERS.ofCountry(country));
        String mouth = same.map(one -> one.speaker().country()).orElse(country);
        return of(
                annotated.article().info().name(),
                annotated.article().text(),
                evidence,
                ofSpeaker,
                mouth,
                statement.positions(),
                annotated.isNews() ? OF_NEWS : OF_ARTICLE);
    }

    private static PositionExample of(
            String name,
            String text,
            Evidence evidence,
            List<String> ofSpeaker,
            String country,
            List<String> labels,
            double weight) {
        List<Span> said = new ArrayList<>(evidence.contents());
        evidence.cue().ifPresent(said::add);
        Tokens tokens = Tokens.of(text, evidence.passage());
        Set<String> signs = PositionSigns.names(tokens, evidence.passage(), said, ofSpeaker, country);
        return new PositionExample(
                name, signs, labels.stream().map(Position::new).toList(), weight);
    }

    /** The examples by which the rules prove themselves. */
    static List<PositionExample> ofRules() {
        return LEXICON.topic().positionRules().stream()
                .filter(rule -> !rule.label().isEmpty())
                .flatMap(rule -> rule.examples().stream().map(example -> ofWords(example, "", rule.label())))
                .toList();
    }

    private static PositionExample ofWords(String words, String country, String label) {
        Span all = new Span(0, words.length());
        return of(
                words,
                words,
                new Evidence(all, List.of(all), Optional.empty(), Optional.empty()),
                SPEAKERS.ofCountry(country),
                country,
                List.of(label),
                OF_LINE);
    }

    /** Lines of labels by commas, country and sentence, by tabs; what is said stands between {@code [[} and {@code ]]}. */
    static List<PositionExample> ofSentences(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PositionExample::ofLine)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PositionExample ofLine(String line) {
        String[] cells = line.split("\t");
        StringBuilder text = new StringBuilder();
        List<Span> said = new ArrayList<>();
        int from = 0;
        for (int open = cells[2].indexOf("[["); open >= 0; open = cells[2].indexOf("[[", from)) {
            int close = cells[2].indexOf("]]", open);
            text.append(cells[2], from, open);
            int start = text.length();
            text.append(cells[2], open + 2, close);
            said.add(new Span(start, text.length()));
            from = close + 2;
        }
        text.append(cells[2].substring(from));
        Span passage = new Span(0, text.length());
        Evidence evidence =
                new Evidence(passage, said.isEmpty() ? List.of(passage) : said, Optional.empty(), Optional.empty());
        return of(
                line,
                text.toString(),
                evidence,
                SPEAKERS.ofCountry(cells[1]),
                cells[1],
                List.of(cells[0].split(",")),
                OF_LINE);
    }
}
