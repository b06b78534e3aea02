package org.claimline.extract.position;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimline.lexicon.PositionWeights;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * The signs by which a position is weighed: the words that are said, alone and in the mouth of the speaker's country ("peace"
 * is another word in Moscow than in Paris), and each two of them in a row, the words beside them in the passage, and what
 * {@link SpeakerSigns} tell of who speaks. Names tell nothing beside what is said.
 */
final class PositionSigns {
    /** Stands for the word before the first that is said. */
    static final int NONE = -1;

    /** Letters of a word that tells something else in the mouth of each country. */
    private static final int LEAST_IN_MOUTH = 5;

    /** Is told the signs, by the numbers of the tokens that they stand for, in the order of the text; some more than once. */
    interface Listener {
        /** A word that is said; it is another sign in the mouth of the speaker's country. */
        void said(int token);

        /**
         * Two words that are said in a row.
         *
         * @param before {@link #NONE} where a content, or the cue, begins with the other
         */
        void pair(int before, int token);

        /** A word beside what is said. */
        void beside(int token);

        /** A sign that the speaker is, by its name. */
        void speaker(String sign);
    }

    private PositionSigns() {}

    /** Each sign as the weights name it, in the order of the text. */
    static Set<String> names(Tokens tokens, Span passage, List<Span> said, List<String> ofSpeaker, String country) {
        Set<String> names = new LinkedHashSet<>();
        tell(tokens, passage, said, ofSpeaker, new Listener() {
            @Override
            public void said(int token) {
                names.add(nameOfSaid(tokens, token));
                if (tellsInMouth(tokens, token)) {
                    names.add(nameOfMouth(country, tokens, token));
                }
            }

            @Override
            public void pair(int before, int token) {
                names.add(nameOfPair(tokens, before, token));
            }

            @Override
            public void beside(int token) {
                names.add(nameOfBeside(tokens, token));
            }

            @Override
            public void speaker(String sign) {
                names.add(sign);
            }
        });
        return names;
    }

    static String nameOfSaid(Tokens tokens, int token) {
        return PositionWeights.stem(tokens.word(token));
    }

    /** Short words, which everybody says, would only tell again which country speaks. */
    static boolean tellsInMouth(Tokens tokens, int token) {
        return tokens.word(token).length() >= LEAST_IN_MOUTH;
    }

    static String nameOfMouth(String country, Tokens tokens, int token) {
        return PositionWeights.mouth(country) + " " + nameOfSaid(tokens, token);
    }

    static String nameOfPair(Tokens tokens, int before, int token) {
        return (before == NONE ? PositionWeights.OPENING : nameOfSaid(tokens, before)) + " "
                + nameOfSaid(tokens, token);
    }

    static String nameOfBeside(Tokens tokens, int token) {
        return "~" + nameOfSaid(tokens, token);
    }

    /**
     * @param said      the contents, and the cue where there is one
     * @param ofSpeaker the {@link SpeakerSigns}
     */
    static void tell(Tokens tokens, Span passage, List<Span> said, List<String> ofSpeaker, Listener listener) {
        BitSet isSaid = new BitSet();
        for (Span span : said) {
            tellSaid(tokens, span, listener);
            isSaid.set(firstIn(span, tokens), tokens.firstFrom(span.end()));
        }
        int end = tokens.firstFrom(passage.end());
        for (int i = tokens.firstFrom(passage.start()); i < end; i++) {
            if (tokens.isWord(i) && !tokens.isCapitalised(i) && !isSaid.get(i)) {
                listener.beside(i);
            }
        }
        ofSpeaker.forEach(listener::speaker);
    }

    /** Number of the first token of which anything lies in a span. */
    private static int firstIn(Span span, Tokens tokens) {
        int first = tokens.firstFrom(span.start());
        return first > 0 && tokens.end(first - 1) > span.start() ? first - 1 : first;
    }

    private static void tellSaid(Tokens tokens, Span span, Listener listener) {
        int before = NONE;
        int end = tokens.firstFrom(span.end());
        for (int i = tokens.firstFrom(span.start()); i < end; i++) {
            if (tells(tokens, i)) {
                listener.said(i);
                listener.pair(before, i);
                before = i;
            }
        }
    }

    private static boolean tells(Tokens tokens, int i) {
        return tokens.isWord(i) || tokens.is(i, "?");
    }
}
