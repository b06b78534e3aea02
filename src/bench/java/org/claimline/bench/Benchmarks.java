package org.claimline.bench;

import java.util.List;

/** Runs the suites: {@code Benchmarks all}, or {@code Benchmarks extraction} for one. */
public final class Benchmarks {
    private static final List<Suite> SUITES =
            List.of(new ExtractionSuite(), new ImportSuite(), new TimelineSuite(), new ExportSuite());

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        String asked = arguments.length == 0 ? "all" : arguments[0];
        List<Suite> chosen = SUITES.stream()
                .filter(suite -> asked.equals("all") || asked.equals(suite.name()))
                .toList();
        if (chosen.isEmpty()) {
            System.err.println("No benchmark \"" + asked + "\": give one of "
                    + String.join(", ", SUITES.stream().map(Suite::name).toList()) + ".");
            System.exit(2);
        }
        Report report = new Report(System.out);
        for (Suite suite : chosen) {
            suite.run(report);
        }
    }
}
