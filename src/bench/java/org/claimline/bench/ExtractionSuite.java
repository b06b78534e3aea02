package org.claimline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.bench.Report.Figure;
import org.claimline.bench.Report.Floor;
import org.claimline.bench.Report.Target;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Articles a second on one thread; the start of a process on one article; the memory that many take. */
final class ExtractionSuite implements Suite {
    private static final int STARTS = 20;
    private static final int MANY = 10_000;
    /** What is needed, as against what Java takes where a machine has plenty. */
    private static final String SMALL_HEAP = "-Xmx128m";

    private static final String LOWER_CASE = "toLowerCase() of the text";
    private static final String EMPTY_MAIN = "empty main";

    private final Path folder = Programs.TARGET.resolve("bench");

    @Override
    public String name() {
        return "extraction";
    }

    @Override
    public void run(Report report) throws Exception {
        Files.createDirectories(folder);
        Map<String, Statistics> speeds = speeds();
        addSpeed(report, "on topic", speeds.get("onTopic"), speeds.get("onTopicFloor"), 1_000);
        addSpeed(report, "off topic", speeds.get("offTopic"), speeds.get("offTopicFloor"), 20_000);
        addStart(report);
        addMemory(report);
    }

    private Map<String, Statistics> speeds() throws RunnerException {
        Map<String, Statistics> speeds = new TreeMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(ExtractionBenchmark.class.getName())
                        .output(folder.resolve("extraction.log").toString())
                        .build())
                .run()) {
            speeds.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getStatistics());
        }
        return speeds;
    }

    /** The slow end: 95 of 100 half seconds were at least as fast. */
    private static void addSpeed(Report report, String name, Statistics speed, Statistics floor, double target) {
        report.add(new Figure(
                "extract " + name + ", median",
                Samples.SIZE,
                speed.getPercentile(50),
                "articles/s",
                new Floor(floor.getPercentile(50), LOWER_CASE),
                Target.atLeast(target)));
        report.add(new Figure(
                "extract " + name + ", 95th percentile",
                Samples.SIZE,
                speed.getPercentile(5),
                "articles/s",
                new Floor(floor.getPercentile(5), LOWER_CASE),
                Target.atLeast(target)));
    }

    private void addStart(Report report) throws IOException, InterruptedException {
        Path article = Files.writeString(
                folder.resolve("article.txt"), Samples.onTopic().get(0));
        double[] starts = Programs.milliseconds(STARTS, Programs.claimline("extract", article.toString()));
        double[] floors = Programs.milliseconds(STARTS, Programs.emptyMain());
        for (int percentile : List.of(50, 95)) {
            report.add(new Figure(
                    "start of extract, " + (percentile == 50 ? "median" : "95th percentile"),
                    "1 article",
                    Programs.percentile(starts, percentile),
                    "ms",
                    new Floor(Programs.percentile(floors, percentile), EMPTY_MAIN),
                    Target.under(1_000)));
        }
    }

    private void addMemory(Report report) throws IOException, InterruptedException {
        if (!Programs.tellMemory()) {
            System.err.println("The memory of a process is told by /proc on Linux only: left out.");
            return;
        }
        String articles = articles().toString();
        Floor floor = new Floor(Programs.peakMegabytes(Programs.emptyMain("200")), EMPTY_MAIN);
        for (String heap : List.of("", SMALL_HEAP)) {
            List<String> command = Programs.claimline("extract", articles, "--format", "jsonl");
            if (!heap.isEmpty()) {
                command.add(1, heap);
            }
            report.add(new Figure(
                    "memory of extract, peak" + (heap.isEmpty() ? "" : ", " + heap),
                    MANY + " articles",
                    Programs.peakMegabytes(command),
                    "MB",
                    floor,
                    Target.under(300)));
        }
    }

    private Path articles() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        List<String> texts = new ArrayList<>(Samples.onTopic());
        for (int i = 0; i < MANY; i++) {
            Files.writeString(articles.resolve("%05d.txt".formatted(i)), texts.get(i % texts.size()));
        }
        return articles;
    }
}
