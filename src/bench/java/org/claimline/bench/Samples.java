package org.claimline.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimline.lexicon.Lexicon;

/** Articles of about 3.7 kB each, the same in every run. */
final class Samples {
    static final int LENGTH = 3_700;
    static final String SIZE = "3.7 kB";

    private static final String HEADER = "Jul 17, 2025\n\n";
    private static final List<String> WHO = List.of(
            "the mayor",
            "Anna Berg",
            "a farmer from Aalborg",
            "the coach",
            "Professor Lindqvist",
            "the company",
            "She",
            "He");
    private static final List<String> SAYS = List.of("said", "told reporters", "wrote", "announced", "added", "warned");
    private static final List<String> WHAT = List.of(
            "the harvest would be late this year",
            "the new bridge had cost twice as much as planned",
            "prices rose by 3.4 per cent in the second quarter",
            "the team had played better than in spring",
            "no decision on the tram line would be taken before Christmas",
            "the river might reach its highest level since 1998");
    private static final List<String> WHEN =
            List.of("on Monday", "last week", "on 12 May", "earlier this month", "in an interview", "again");

    private Samples() {}

    /** The written corpus and the seeds, cut between paragraphs and put together to the length. */
    static List<String> onTopic() throws IOException {
        List<String> articles = new ArrayList<>();
        StringBuilder article = new StringBuilder(HEADER);
        for (String paragraph : paragraphs()) {
            article.append(paragraph).append("\n\n");
            if (article.length() >= LENGTH) {
                articles.add(article.toString());
                article = new StringBuilder(HEADER);
            }
        }
        return articles;
    }

    private static List<String> paragraphs() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (Path folder : List.of(resource("/org/claimline/seeds"), resource("/org/claimline/corpus/dev"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    paragraphs.addAll(List.of(Files.readString(file).split("\\R\\s*\\R")));
                }
            }
        }
        return paragraphs;
    }

    private static Path resource(String name) {
        try {
            return Path.of(Samples.class.getResource(name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** News of other matters, with as many quotations and cues, and none of the topic's trigger words. */
    static List<String> offTopic(int count) {
        Random random = new Random(42);
        List<String> articles =
                Stream.generate(() -> offTopic(random)).limit(count).toList();
        for (String trigger : Lexicon.load().topic().triggers()) {
            if (articles.stream().anyMatch(article -> article.contains(trigger))) {
                throw new IllegalStateException("an article off the topic holds \"" + trigger + "\"");
            }
        }
        return articles;
    }

    private static String offTopic(Random random) {
        StringBuilder article = new StringBuilder(HEADER);
        while (article.length() < LENGTH) {
            String what = one(WHAT, random);
            String who = one(WHO, random) + " " + one(SAYS, random) + " " + one(WHEN, random);
            article.append(random.nextBoolean() ? "“" + what + ",” " + who : who + " that " + what)
                    .append(random.nextInt(4) == 0 ? ".\n\n" : ". ");
        }
        return article.toString();
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
