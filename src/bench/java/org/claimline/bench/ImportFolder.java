package org.claimline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimline.corpus.Stories;
import org.claimline.corpus.Story;

/** Folders of articles of about 2.5 kB, half of them text, a third pages, the rest mails; no two alike. */
final class ImportFolder {
    private static final int WORDS = 5_000;
    private static final int SENTENCES = 18;
    private static final String[] SYLLABLES = {
        "ka", "ro", "mi", "ten", "sul", "da", "ver", "no", "lis", "pa", "gor", "hem", "ti", "bra", "wen", "fo"
    };

    private ImportFolder() {}

    static Path of(Path folder, int articles) throws IOException {
        Files.createDirectories(folder);
        List<String> words = words();
        for (int i = 0; i < articles; i++) {
            Path file = folder.resolve("%05d".formatted(i));
            if (!Files.exists(file)) {
                Files.write(file, article(Stories.story(i), i, words).getBytes(StandardCharsets.UTF_8));
            }
        }
        return folder;
    }

    private static List<String> words() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = 1 + random.nextInt(3); k >= 0; k--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
        return words;
    }

    private static String article(Story story, int number, List<String> words) {
        Random random = new Random(number);
        List<String> paragraphs = new ArrayList<>(story.paragraphs());
        for (int i = 0; i < SENTENCES; i++) {
            paragraphs.add(1 + random.nextInt(paragraphs.size()), sentence(random, words));
        }
        return switch (number % 6) {
            case 0, 1, 2 ->
                "Title: " + story.title() + "\nURL: " + story.url() + "\nDate: " + story.day() + "\n\n"
                        + String.join("\n\n", paragraphs);
            case 3, 4 ->
                "<!doctype html><html><head><meta charset=utf-8><title>" + story.title()
                        + "</title><meta property=\"article:published_time\" content=\"" + story.day()
                        + "\"><link rel=canonical href=\"" + story.url()
                        + "\"></head><body><nav><a href=/>Home</a></nav><article><p>"
                        + String.join("</p>\n<p>", paragraphs)
                        + "</p></article><footer>All rights reserved.</footer></body></html>";
            default ->
                "From: \"" + story.outlet() + "\" <a@b.example>\r\nSubject: " + story.title()
                        + "\r\nMessage-ID: <" + number + "@b>\r\nMIME-Version: 1.0\r\nDate: " + story.day()
                        + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + String.join("\r\n\r\n", paragraphs);
        };
    }

    private static String sentence(Random random, List<String> words) {
        StringBuilder sentence = new StringBuilder("The");
        for (int i = 10 + random.nextInt(8); i > 0; i--) {
            sentence.append(' ').append(words.get(random.nextInt(words.size())));
        }
        return sentence.append('.').toString();
    }
}
