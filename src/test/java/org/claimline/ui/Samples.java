package org.claimline.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.lexicon.Lexicon;
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
import org.claimline.workspace.Workspace;

/** The seed articles with statements written down by hand, in a database of their own: windows are tested with these. */
public final class Samples {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-10T09:00:00Z"), ZoneOffset.UTC);

    private static final List<String> NAMES = List.of(
            "000_be951af960a85cb1.txt",
            "001_4af4492decbad57a.txt",
            "002_90aed298438816ec.txt",
            "003_c4a6b97a9727aab3.txt",
            "004_a4c35fad99c3af58.txt");
    private static final List<String> TITLES =
            List.of("", "", "", "Russia Will Target Multinational Forces in Ukraine", "");
    private static final List<String> OUTLETS = List.of("", "", "AntiWar.com", "The Libertarian Institute", "");
    private static final List<String> PUBLISHED = List.of("2026-02-03", "2025-09?", "2026-01-10", "2025-07-17", "");

    private Samples() {}

    /** A workspace that holds them all. */
    public static Workspace workspace(Path folder) {
        Path database = folder.resolve("claimline.db");
        try (Store store = Store.open(database)) {
            for (int article = 0; article < NAMES.size(); article++) {
                ArticleFile file = file(article);
                store.take(file, statements(article, file.article()), List.of(), CLOCK.instant());
            }
        }
        return Workspace.open(database, Lexicon.load(), CLOCK);
    }

    /** A workspace that holds nothing. */
    public static Workspace empty(Path folder) {
        return Workspace.open(folder.resolve("empty.db"), Lexicon.load(), CLOCK);
    }

    private static ArticleFile file(int number) {
        byte[] bytes = resource("/org/claimline/seeds/" + NAMES.get(number));
        String text = new String(bytes, StandardCharsets.UTF_8);
        ArticleInfo info = new ArticleInfo(
                sha256(bytes),
                NAMES.get(number),
                TITLES.get(number),
                "",
                OUTLETS.get(number),
                "",
                StatementDate.parse(PUBLISHED.get(number)));
        int body = text.startsWith(" date") ? text.indexOf(' ', 6) + 1 : 0;
        return new ArticleFile(new Article(info, text, new Span(body, text.length())), bytes, "UTF-8");
    }

    private static List<Statement> statements(int article, Article text) {
        List<Statement> statements = new ArrayList<>();
        String[] lines = new String(resource("statements.tsv"), StandardCharsets.UTF_8).split("\n");
        for (int line = 0; line < lines.length; line++) {
            String[] cells = lines[line].split("\t", -1);
            if (cells[0].equals(String.valueOf(article))) {
                statements.add(statement(line, cells, text));
            }
        }
        return statements;
    }

    private static Statement statement(int line, String[] cells, Article article) {
        Span passage = sentence(article.text(), cells[1]);
        String words = passage.in(article.text());
        Optional<Span> source = within(words, cells[2], passage.start());
        Optional<Span> cue = within(words, cells[3], passage.start());
        Span content = content(words, passage, cue);
        Position position = new Position(cells[8]);
        return new Statement(
                "%016x".formatted(0x1000L + line),
                article.id(),
                new Speaker(cells[4], SpeakerType.valueOf(cells[5]), cells[7], cells[6]),
                new Dating(StatementDate.parse(cells[9]), DateBasis.valueOf(cells[10]), cells[11]),
                position,
                cells[12],
                cells[13].isEmpty() ? List.of() : Arrays.asList(cells[13].split(",")),
                words.startsWith("“") || words.startsWith("\"") ? StatementKind.DIRECT : StatementKind.INDIRECT,
                new Evidence(passage, List.of(content), source, cue),
                new Wording(content.in(article.text()), words, cells[2], cells[3]),
                0.9,
                reasons(cells, position));
    }

    private static List<Reason> reasons(String[] cells, Position position) {
        return List.of(
                new Reason(
                        Reason.Aspect.ATTRIBUTION,
                        "attribution.source-verb",
                        "“" + cells[3] + "” is a verb of saying, and “" + cells[2] + "” is its subject."),
                new Reason(Reason.Aspect.TOPIC, "topic.troops", "It speaks of foreign forces in Ukraine."),
                new Reason(
                        Reason.Aspect.SPEAKER,
                        "speaker.known-name",
                        "“" + cells[2] + "” means " + cells[4] + ", as the lexicon of speakers has it."),
                new Reason(
                        Reason.Aspect.DATE,
                        "date." + cells[10].toLowerCase(java.util.Locale.ROOT),
                        cells[11].isEmpty()
                                ? "Nothing nearer tells, so the article's own date counts."
                                : "“" + cells[11] + "”, counted from the date of the article."),
                new Reason(
                        Reason.Aspect.POSITION,
                        "position." + position.words().replace(' ', '-'),
                        "These words say that the speaker " + position.words() + " such forces."));
    }

    /** From the given beginning to the end of its sentence; a quotation that opens it must close too. */
    private static Span sentence(String text, String beginning) {
        int start = text.indexOf(beginning);
        if (start < 0) {
            throw new IllegalStateException("no such passage: " + beginning);
        }
        int end = start + beginning.length();
        while (end < text.length()
                && !(text.charAt(end - 1) == '.' && Character.isWhitespace(text.charAt(end)) && end - start > 60)) {
            end++;
        }
        return new Span(start, end);
    }

    private static Optional<Span> within(String words, String part, int offset) {
        int at = words.indexOf(part);
        return at < 0 || part.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(offset + at, offset + at + part.length()));
    }

    /** What stands on the longer side of the cue. */
    private static Span content(String words, Span passage, Optional<Span> cue) {
        if (cue.isEmpty()) {
            return passage;
        }
        int before = cue.get().start() - passage.start();
        int after = passage.end() - cue.get().end();
        return after > before
                ? trimmed(words, passage, cue.get().end() - passage.start(), words.length())
                : trimmed(
                        words,
                        passage,
                        0,
                        Math.max(1, words.substring(0, before).lastIndexOf(',')));
    }

    private static Span trimmed(String words, Span passage, int from, int to) {
        int start = IntStream.range(from, to)
                .filter(at -> " ,:\n".indexOf(words.charAt(at)) < 0)
                .findFirst()
                .orElse(from);
        return new Span(passage.start() + start, passage.start() + to);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
