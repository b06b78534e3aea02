package org.claimline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.bench.Report.Figure;
import org.claimline.bench.Report.Floor;
import org.claimline.bench.Report.Target;

/** The timeline at ten thousand, a hundred thousand and a million statements, each in processes of its own. */
final class TimelineSuite implements Suite {
    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final int LARGEST = SIZES[2];
    private static final int STARTS = 5;

    private final Path folder = Programs.TARGET.resolve("bench");
    private final Map<String, Map<Integer, Double>> medians = new LinkedHashMap<>();

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public void run(Report report) throws Exception {
        Files.createDirectories(folder);
        for (int size : SIZES) {
            Path store = BigStores.of(folder, size);
            Map<String, double[]> figures = probe("work", store);
            frames(report, size, figures);
            answers(report, size, figures);
            opening(report, size, store);
            report.add(new Figure(
                    "memory resident after all this",
                    size + " statements",
                    figures.get("resident")[0],
                    "MB",
                    new Floor(figures.get("resident.empty")[0], "the same window, empty"),
                    Target.under(600)));
        }
        growth(report);
    }

    private void frames(Report report, int size, Map<String, double[]> figures) {
        double[] empty = figures.get("frame.empty");
        for (String lanes : List.of("country", "speaker", "position", "outlet")) {
            add(
                    report,
                    "frame of pan and zoom, lanes by " + lanes,
                    size,
                    figures.get("frame." + lanes),
                    empty,
                    "empty canvas",
                    16,
                    33);
        }
    }

    private void answers(Report report, int size, Map<String, double[]> figures) {
        double[] scan = figures.get("scan");
        add(report, "filter change with all facets", size, figures.get("filter"), scan, "bare array scan", 50, 50);
        add(
                report,
                "filter change until lanes are painted",
                size,
                figures.get("filter.painted"),
                scan,
                "bare array scan",
                250,
                250);
        add(
                report,
                "word search to first rows",
                size,
                figures.get("words"),
                figures.get("words.floor"),
                "FTS5 count of the same words",
                100,
                100);
        if (size <= 100_000) {
            add(
                    report,
                    "sorting the table",
                    size,
                    figures.get("sort"),
                    figures.get("sort.floor"),
                    "Arrays.sort of as many longs",
                    250,
                    250);
        }
    }

    /** In processes of their own, so that nothing is warm but the disk's cache. */
    private void opening(Report report, int size, Path store) throws IOException, InterruptedException {
        double[] opens = new double[STARTS];
        double[] reads = new double[STARTS];
        for (int n = 0; n < STARTS; n++) {
            reads[n] = probe("read", store).get("read")[0];
            opens[n] = probe("open", store).get("open")[0];
        }
        add(
                report,
                "opening until the first painted timeline",
                size,
                opens,
                reads,
                "bare read of the same columns",
                2_500,
                2_500);
        report.add(new Figure(
                "opening against the bare read, medians",
                size + " statements",
                Programs.percentile(opens, 50) / Programs.percentile(reads, 50),
                "times",
                new Floor(1, "bare read"),
                Target.under(2.0)));
    }

    private void add(
            Report report,
            String name,
            int size,
            double[] values,
            double[] floors,
            String of,
            double median,
            double high) {
        medians.computeIfAbsent(name, fresh -> new LinkedHashMap<>()).put(size, Programs.percentile(values, 50));
        for (int percentile : new int[] {50, 95}) {
            report.add(new Figure(
                    name + (percentile == 50 ? ", median" : ", 95th percentile"),
                    size + " statements",
                    Programs.percentile(values, percentile),
                    "ms",
                    new Floor(Programs.percentile(floors, percentile), of),
                    Target.under(percentile == 50 ? median : high)));
        }
    }

    /** What a hundred times the statements cost, against n log n. */
    private void growth(Report report) {
        double allowed = LARGEST * Math.log(LARGEST) / (SIZES[0] * Math.log(SIZES[0]));
        medians.forEach((name, bySize) -> {
            if (bySize.containsKey(LARGEST)) {
                report.add(new Figure(
                        "growth of " + name,
                        SIZES[0] + " to " + LARGEST,
                        bySize.get(LARGEST) / bySize.get(SIZES[0]),
                        "times",
                        new Floor(allowed, "n log n"),
                        Target.under(allowed)));
            }
        });
    }

    /** Runs the probe, which prints lines of a name and its values. */
    private Map<String, double[]> probe(String what, Path store) throws IOException, InterruptedException {
        Path out = folder.resolve("probe.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx288m",
                "-Djava.awt.headless=true",
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dheadless.geometry=1600x1000-32",
                "-Dprism.order=sw",
                "-Djavafx.cachedir=" + Programs.TARGET.resolve("openjfx"),
                "-Dorg.sqlite.tmpdir=" + Programs.TARGET,
                "-cp",
                System.getProperty("java.class.path"),
                "org.claimline.ui.TimelineProbe",
                what,
                store.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The probe ended with " + process.exitValue() + ": see " + folder);
        }
        Map<String, double[]> figures = new LinkedHashMap<>();
        for (String line : Files.readAllLines(out)) {
            String[] words = line.split(" ");
            figures.put(
                    words[0],
                    Arrays.stream(words)
                            .skip(1)
                            .mapToDouble(Double::parseDouble)
                            .toArray());
        }
        return figures;
    }
}
