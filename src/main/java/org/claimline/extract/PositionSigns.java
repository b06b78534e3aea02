package org.claimline.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.lexicon.Topic;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * The signs by which a position is weighed: the words that are said and each two of them in a row, the words beside them in
 * the passage, and the group of countries that the speaker belongs to. Names tell nothing beside what is said.
 */
final class PositionSigns {
    /** Letters of a word that count: {@code deployed} and {@code deployment} are one sign. */
    private static final int STEM = 6;

    /** Groups of the topic that a speaker may belong to. */
    private static final List<String> GROUPS = List.of("hostile", "host");

    private PositionSigns() {}

    /**
     * @param said    the contents, and the cue where there is one
     * @param country code of the speaker's
     * @return each sign with the words that it stands for; none for the speaker's group
     */
    static Map<String, String> of(Tokens tokens, Span passage, List<Span> said, String country, Topic topic) {
        Map<String, String> signs = new LinkedHashMap<>();
        said.forEach(span -> addSaid(tokens, span, signs));
        int end = tokens.firstFrom(passage.end());
        for (int i = tokens.firstFrom(passage.start()); i < end; i++) {
            Span word = tokens.span(i, i + 1);
            if (tokens.isWord(i) && !tokens.isCapitalised(i) && said.stream().noneMatch(word::overlaps)) {
                signs.putIfAbsent("~" + stem(tokens.word(i)), tokens.written(i));
            }
        }
        signs.put("@" + group(country, topic), "");
        return signs;
    }

    private static void addSaid(Tokens tokens, Span span, Map<String, String> signs) {
        int end = tokens.firstFrom(span.end());
        String before = "^";
        String wordBefore = "";
        for (int i = tokens.firstFrom(span.start()); i < end; i++) {
            if (tells(tokens, i)) {
                String stem = stem(tokens.word(i));
                String word = tokens.written(i);
                signs.putIfAbsent(stem, word);
                signs.putIfAbsent(before + " " + stem, (wordBefore + " " + word).strip());
                before = stem;
                wordBefore = word;
            }
        }
    }

    private static boolean tells(Tokens tokens, int i) {
        return tokens.isWord(i) || tokens.is(i, "?");
    }

    private static String group(String country, Topic topic) {
        if (country.isEmpty()) {
            return "unknown";
        }
        return GROUPS.stream()
                .filter(group -> topic.isOf(group, country))
                .findFirst()
                .orElse("other");
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }
}
