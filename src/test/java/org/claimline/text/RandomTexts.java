package org.claimline.text;

import java.util.Random;
import java.util.stream.Stream;

/** Texts of every awkward kind of character, the same ones at every run. */
final class RandomTexts {
    private static final String[] PIECES = {
        "a",
        "s",
        "Z",
        "I",
        "U.S.",
        "J.",
        "word",
        "Київ",
        "Слава",
        "é",
        "e\u0301",
        "1",
        "1,520",
        "16:52",
        "3.5",
        "-",
        "\u2011",
        "\u2014",
        "'",
        "\u2019",
        "\u2018",
        "\u201C",
        "\u201D",
        "\u201E",
        "\u00AB",
        "\u00BB",
        "\"",
        ".",
        "...",
        "\u2026",
        "?",
        "!",
        ",",
        ";",
        ":",
        "(",
        ")",
        "&",
        "#",
        "@",
        " ",
        " ",
        " ",
        "\u00A0",
        "\t",
        "\n",
        "\r\n",
        "\n\n",
        "\u00AD",
        "\u200B",
        "\uFEFF",
        "\u0000",
        "\uD83D\uDE00",
        "\uD83C\uDDFA\uD83C\uDDE6",
        "\uD835\uDC13",
        "\uD83D",
        "\uDE00",
        "\u0645",
        "\u4E2D"
    };

    private RandomTexts() {}

    static Stream<String> some() {
        Random random = new Random(20260203);
        return Stream.generate(() -> one(random)).limit(2_000);
    }

    private static String one(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
