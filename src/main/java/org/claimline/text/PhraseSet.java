package org.claimline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A set of words and phrases that can be looked up at a token. Immutable. */
public final class PhraseSet {
    private static final String[][] NONE = {};

    private final Set<String> single = new HashSet<>();
    private final Map<String, String[][]> longer = new HashMap<>();

    private PhraseSet() {}

    /** @param phrases as written; cut into words the way a text is */
    public static PhraseSet of(Iterable<String> phrases) {
        PhraseSet set = new PhraseSet();
        Map<String, List<String[]>> longer = new HashMap<>();
        for (String phrase : phrases) {
            String[] words = words(phrase);
            if (words.length == 1) {
                set.single.add(words[0]);
            } else if (words.length > 1) {
                longer.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
            }
        }
        longer.forEach((first, list) -> {
            list.sort((a, b) -> Integer.compare(b.length, a.length));
            set.longer.put(first, list.toArray(NONE));
        });
        return set;
    }

    /** A phrase as the folded words of a text. */
    public static String[] words(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.word(i);
        }
        return words;
    }

    public boolean contains(String word) {
        return single.contains(word);
    }

    /** Number of tokens of the longest phrase that begins at token {@code at} and ends by {@code end}; 0 for none. */
    public int longestAt(Tokens tokens, int at, int end) {
        String word = tokens.word(at);
        for (String[] phrase : longer.getOrDefault(word, NONE)) {
            if (matches(phrase, tokens, at, end)) {
                return phrase.length;
            }
        }
        return single.contains(word) ? 1 : 0;
    }

    /** The words that a phrase of this set can begin with. */
    public Set<String> firstWords() {
        Set<String> first = new HashSet<>(single);
        first.addAll(longer.keySet());
        return first;
    }

    String[][] longerAt(String word) {
        return longer.getOrDefault(word, NONE);
    }

    static boolean matches(String[] phrase, Tokens tokens, int at, int end) {
        if (at + phrase.length > end) {
            return false;
        }
        for (int i = 1; i < phrase.length; i++) {
            if (!tokens.word(at + i).equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }
}
