package org.claimline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.reader.TextArticleReader;
import org.claimline.extract.Extraction;
import org.claimline.extract.StatementExtractor;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One article an operation, one after the other in a circle. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 40, time = 1)
@Measurement(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ExtractionBenchmark {
    private static final int OFF_TOPIC = 100;

    private StatementExtractor extractor;
    private List<Article> onTopic;
    private List<Article> offTopic;
    private int turn;

    @Setup
    public void read() throws IOException {
        extractor = new StatementExtractor(Lexicon.load());
        onTopic = Samples.onTopic().stream().map(ExtractionBenchmark::article).toList();
        offTopic = Samples.offTopic(OFF_TOPIC).stream()
                .map(ExtractionBenchmark::article)
                .toList();
    }

    private static Article article(String text) {
        try {
            return new TextArticleReader()
                    .read("sample.txt", text.getBytes(StandardCharsets.UTF_8))
                    .article();
        } catch (UnreadableArticleException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private Article next(List<Article> articles) {
        turn = (turn + 1) % articles.size();
        return articles.get(turn);
    }

    @Benchmark
    public Extraction onTopic() {
        return extractor.extract(next(onTopic));
    }

    @Benchmark
    public String onTopicFloor() {
        return next(onTopic).text().toLowerCase(Locale.ROOT);
    }

    @Benchmark
    public Extraction offTopic() {
        return extractor.extract(next(offTopic));
    }

    @Benchmark
    public String offTopicFloor() {
        return next(offTopic).text().toLowerCase(Locale.ROOT);
    }
}
