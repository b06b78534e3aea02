package org.claimline.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.lexicon.PositionWeights;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * The signs by which a position is weighed: the words that are said and each two of them in a row, the words beside them in
 * the passage, and what {@link SpeakerSigns} tell of who speaks. Names tell nothing beside what is said.
 */
final class PositionSigns {
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

        /** A sign that the speaker is. */
        void speaker(String sign);
    }

    private PositionSigns() {}

    /** Each sign, as the weights name it, with the words that it stands for; none for those of the speaker. */
    static Map<String, Words> of(Tokens tokens, Span passage, List<Span> said, List<String> ofSpeaker) {
        Map<String, Words> signs = new LinkedHashMap<>();
        tell(tokens, passage, said, ofSpeaker, new Listener() {
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
            public void speaker(String sign) {
                signs.put(sign, new Words(Words.NONE, Words.NONE));
            }

            private String stem(int token) {
                return PositionWeights.stem(tokens.word(token));
            }
        });
        return signs;
    }

    /**
     * @param said      the contents, and the cue where there is one
     * @param ofSpeaker the {@link SpeakerSigns}
     */
    static void tell(Tokens tokens, Span passage, List<Span> said, List<String> ofSpeaker, Listener listener) {
        said.forEach(span -> tellSaid(tokens, span, listener));
        int end = tokens.firstFrom(passage.end());
        for (int i = tokens.firstFrom(passage.start()); i < end; i++) {
            if (tokens.isWord(i) && !tokens.isCapitalised(i) && !isIn(said, tokens, i)) {
                listener.beside(i);
            }
        }
        ofSpeaker.forEach(listener::speaker);
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
}
