package org.claimline.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Names looked up at a token, the longest first. A name is found with its accents or without, and only where the text
 * writes it with a capital, too; names of up to three letters must stand exactly as given ({@code US} is not "us").
 *
 * @param <T> what a name stands for
 */
public final class PhraseMap<T> {
    /** A name found: {@code end} is the number of the token behind it. */
    public record Found<T>(T value, int first, int end) {}

    /**
     * A name.
     *
     * @param exact as it must stand; empty where it need not
     * @param value number of what it stands for
     */
    private record Entry(int[] words, String exact, int value) {}

    private static final int EXACT_UP_TO = 3;

    private final List<T> values = new ArrayList<>();
    /** By number of the first word, the longest first. */
    private Entry[][] byFirst = {};
    /** The numbers of first words: most words of a text are none, and done with here, in little memory. */
    private final BitSet firstWords = new BitSet();

    /** Adds a name; the first meaning of a name stays where two are given. */
    public void put(String name, T value) {
        values.add(value);
        add(name);
        String plain = withoutAccents(name);
        if (!plain.equals(name)) {
            add(plain);
        }
    }

    /** Adds a name of the last value. */
    private void add(String name) {
        int[] words = PhraseSet.numbers(name);
        if (words.length == 0) {
            return;
        }
        boolean exact = words.length == 1 && name.length() <= EXACT_UP_TO;
        int first = words[0];
        if (first >= byFirst.length) {
            byFirst = Arrays.copyOf(byFirst, Math.max(2 * byFirst.length, first + 1));
        }
        byFirst[first] = with(byFirst[first], new Entry(words, exact ? name : "", values.size() - 1));
        firstWords.set(first);
    }

    private static Entry[] with(Entry[] entries, Entry more) {
        if (entries == null) {
            return new Entry[] {more};
        }
        Entry[] all = Arrays.copyOf(entries, entries.length + 1);
        all[entries.length] = more;
        Arrays.sort(all, (a, b) -> Integer.compare(b.words().length, a.words().length));
        return all;
    }

    /** {@code Orbán} is {@code Orban}; letters that are no letter with a mark, as {@code ł} and {@code ø}, too. */
    public static String withoutAccents(String name) {
        if (isPlain(name)) {
            return name;
        }
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('đ', 'd')
                .replace('ı', 'i');
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The longest name that begins at token {@code at} and ends by {@code end}. */
    public Optional<Found<T>> longestAt(Tokens tokens, int at, int end) {
        int[] numbers = tokens.numbers();
        if (!firstWords.get(numbers[at])) {
            return Optional.empty();
        }
        for (Entry entry : byFirst[numbers[at]]) {
            if (PhraseSet.matches(entry.words(), numbers, at, end) && isWrittenAsName(entry, tokens, at)) {
                return Optional.of(new Found<>(values.get(entry.value()), at, at + entry.words().length));
            }
        }
        return Optional.empty();
    }

    private static boolean isWrittenAsName(Entry entry, Tokens tokens, int at) {
        if (!entry.exact().isEmpty()) {
            return tokens.isWritten(at, entry.exact());
        }
        int last = at + entry.words().length - 1;
        // "al-Sharaa" has one, too
        return tokens.hasCapital(at) || tokens.isCapitalised(last) || tokens.isNumber(at);
    }
}
