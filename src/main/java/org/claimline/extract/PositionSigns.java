package org.claimline.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.lexicon.PositionWeights;
import org.claimline.lexicon.Topic;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * The signs by which a position is weighed: the words that are said and each two of them in a row, the words beside them in
 * the passage, and the group of countries that the speaker belongs to. Names tell nothing beside what is said.
 */
final class PositionSigns {
    /** Groups of the topic that a speaker may belong to. */
    private static final List<String> GROUPS = List.of("hostile", "host");

    /**
     * The words that a sign stands for, told only where they are asked for: of most signs they never are.
     *
     * @param before number of the token of the first of two words; {@link #NONE} where there is one
     * @param last   number of the token of the last; {@link #NONE} where there are no words
     */
    record Words(int before, int last) {
        private static final int NONE = -1;

        private static Words of(int token) {
            return new Words(NONE, token);
        }

        boolean areThere() {
            return last != NONE;
        }

        String in(Tokens tokens) {
            return before == NONE ? tokens.written(last) : tokens.written(before) + " " + tokens.written(last);
        }
    }

    /** Is told the words that count, by the numbers of their tokens, in the order of the text. */
    interface Listener {
        /** A content, or the cue, begins. */
        void open();

        /** A word that is said. */
        void said(int token);

        /** A word beside what is said. */
        void beside(int token);

        /** The group of the speaker's country. */
        void group(String name);
    }

    private PositionSigns() {}

    /** Each sign, as the weights name it, with the words that it stands for; none for the speaker's group. */
    static Map<String, Words> of(Tokens tokens, Span passage, List<Span> said, String country, Topic topic) {
        Map<String, Words> signs = new LinkedHashMap<>();
        tell(tokens, passage, said, country, topic, new Listener() {
            private int before;

            @Override
            public void open() {
                before = Words.NONE;
            }

            @Override
            public void said(int token) {
                signs.putIfAbsent(stem(token), Words.of(token));
                String stemBefore = before == Words.NONE ? PositionWeights.OPENING : stem(before);
                signs.putIfAbsent(stemBefore + " " + stem(token), new Words(before, token));
                before = token;
            }

            @Override
            public void beside(int token) {
                signs.putIfAbsent("~" + stem(token), Words.of(token));
            }

            @Override
            public void group(String name) {
                signs.put("@" + name, new Words(Words.NONE, Words.NONE));
            }

            private String stem(int token) {
                return PositionWeights.stem(tokens.word(token));
            }
        });
        return signs;
    }

    /**
     * @param said    the contents, and the cue where there is one
     * @param country code of the speaker's
     */
    static void tell(Tokens tokens, Span passage, List<Span> said, String country, Topic topic, Listener listener) {
        said.forEach(span -> tellSaid(tokens, span, listener));
        int end = tokens.firstFrom(passage.end());
        for (int i = tokens.firstFrom(passage.start()); i < end; i++) {
            if (tokens.isWord(i) && !tokens.isCapitalised(i) && !isIn(said, tokens, i)) {
                listener.beside(i);
            }
        }
        listener.group(group(country, topic));
    }

    private static boolean isIn(List<Span> said, Tokens tokens, int i) {
        for (Span span : said) {
            if (tokens.start(i) < span.end() && span.start() < tokens.end(i)) {
                return true;
            }
        }
        return false;
    }

    private static void tellSaid(Tokens tokens, Span span, Listener listener) {
        listener.open();
        int end = tokens.firstFrom(span.end());
        for (int i = tokens.firstFrom(span.start()); i < end; i++) {
            if (tells(tokens, i)) {
                listener.said(i);
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
}
