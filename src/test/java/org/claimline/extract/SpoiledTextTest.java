package org.claimline.extract;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimline.exchange.reader.TextArticleReader;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pieces of articles, cut anywhere and sewn together with odd marks: few findings or none, never an exception. */
class SpoiledTextTest {
    private static final int ROUNDS = Integer.getInteger("claimline.spoiled.rounds", 4_000);
    private static final int LONGEST_PIECE = 600;
    private static final int MOST_CHANGES = 12;
    private static final String MARKS = "\"'.,:;-\u2013\u2014()\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019 \n0I?!";

    private static final Lexicon LEXICON = Lexicon.load();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void noPieceThrows(long seed) throws Exception {
        List<String> texts = texts();
        Random random = new Random(seed);
        List<StatementExtractor> extractors =
                List.of(new StatementExtractor(LEXICON), new StatementExtractor(LEXICON.onAnyTopic()));
        for (int round = 0; round < ROUNDS; round++) {
            String spoiled = "Troops in Ukraine. " + spoiled(texts, random);
            Article article = new TextArticleReader()
                    .read("spoiled.txt", spoiled.getBytes(StandardCharsets.UTF_8))
                    .article();
            assertThatCode(() -> extractors.forEach(extractor -> extractor.extract(article)))
                    .as(spoiled)
                    .doesNotThrowAnyException();
        }
    }

    private static String spoiled(List<String> texts, Random random) {
        StringBuilder piece = new StringBuilder(piece(texts, random, LONGEST_PIECE));
        for (int changes = random.nextInt(MOST_CHANGES); changes > 0 && piece.length() > 0; changes--) {
            int at = random.nextInt(piece.length());
            switch (random.nextInt(4)) {
                case 0 -> piece.deleteCharAt(at);
                case 1 -> piece.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                case 2 -> piece.insert(at, piece(texts, random, 40));
                default -> piece.insert(at, " soldiers, he said, ");
            }
        }
        return piece.toString();
    }

    private static String piece(List<String> texts, Random random, int longest) {
        String text = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(text.length());
        return text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(longest)));
    }

    private static List<String> texts() throws IOException, URISyntaxException {
        Path folder = Path.of(SpoiledTextTest.class
                .getResource("/org/claimline/corpus/more/articles")
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(SpoiledTextTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
